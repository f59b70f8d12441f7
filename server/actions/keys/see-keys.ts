/** Which keys there are, what is asked about them, and which are gone. Never a key. */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { may, mustBeAllowed } from '../permissions.ts';
import { dayFrom } from '../two-people/days-of-requests.ts';
import { toldRequests, type ToldRequest } from '../two-people/told-request.ts';
import type { World } from '../world.ts';
import { keyEnds } from './key-ends.ts';
import { whyNotSeriesKey, whyNotWaveKey } from './why-not-destroyed.ts';

/** Days after closing from which the key of a wave is proposed for destruction. */
const daysOfUse = 14;

/** "missing": gone without a decision, as after a lost folder. */
export type KeyState = 'there' | 'ending' | 'destroyed' | 'missing';

export interface SeenKey {
  state: KeyState;
  /** When it was destroyed. */
  doneOn: IsoDay | null;
  /** Why it cannot be destroyed now; null when it can, or is gone. */
  whyNot: string | null;
  /** What somebody asked about it and nobody decided yet. */
  open: ToldRequest | null;
}

export interface SeenWaveKey extends SeenKey {
  wave: Wave;
  /** It is proposed for destruction since this day; null: not yet, or gone. */
  dueSince: IsoDay | null;
}

export interface KeysOverview {
  waves: SeenWaveKey[];
  series: SeenKey;
  /** All, newest first. */
  requests: ToldRequest[];
  mayAsk: boolean;
}

/** @throws Problem when the person may not */
export async function seeKeys(world: World, person: StaffMember): Promise<KeysOverview> {
  mustBeAllowed(person, 'see privacy');
  const requests = await toldRequests(world, person, ['destroy wave key', 'destroy series key']);
  const openOf = (subject: string): ToldRequest | null =>
    requests.find((one) => one.subject === subject && one.state === 'open') ?? null;
  const waves: SeenWaveKey[] = [];
  for (const wave of await world.panel.waves.all())
    waves.push({ wave, ...(await waveKeyOf(world, wave)), open: openOf(wave.id) });
  const isEnding = (await keyEnds(world)).has('series');
  const hasSeries = await world.keys.hasSeriesKey();
  const series: SeenKey = {
    state: isEnding ? 'ending' : hasSeries ? 'there' : 'missing',
    doneOn: null,
    whyNot: await whyNotSeriesKey(world),
    open: openOf('series'),
  };
  return { waves, series, requests, mayAsk: may(person, 'ask key destruction') };
}

async function waveKeyOf(world: World, wave: Wave): Promise<Omit<SeenWaveKey, 'wave' | 'open'>> {
  const end = (await keyEnds(world)).get(wave.id);
  if (end !== undefined) {
    const state = end.doneOn === null ? 'ending' : 'destroyed';
    return { state, doneOn: end.doneOn, whyNot: null, dueSince: null };
  }
  if ((await world.keys.findWaveKey(wave.id)) === null)
    return { state: 'missing', doneOn: null, whyNot: await whyNotWaveKey(world, wave.id), dueSince: null };
  const due = dayFrom(wave.closesOn, daysOfUse);
  const whyNot = await whyNotWaveKey(world, wave.id);
  const isDue = isOver(wave) && due <= brusselsDay(world.clock.now());
  return { state: 'there', doneOn: null, whyNot, dueSince: isDue ? due : null };
}

function isOver({ status }: Wave): boolean {
  return status === 'closed' || status === 'released' || status === 'published';
}
