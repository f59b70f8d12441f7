/** How far a wave is before its results, and what became of it. */
import type { Mailing } from '../mailing-records.ts';
import type { AuditEntry, StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { whyNotOpen } from './open-wave.ts';
import { whyNotPlanned } from './plan-wave.ts';

export interface WaveEvent {
  at: string;
  /** Name of the colleague; null: the program itself. */
  who: string | null;
  action: string;
  /** The wave, and what of it: "2021-3 invitation mail", "2021-3, draw 2". */
  subject: string;
}

export interface WaveLife {
  /** Somebody looked its settings through and saved them. */
  isSettled: boolean;
  /** People of its sample, also who was erased since it opened. */
  sampled: number;
  mailings: Mailing[];
  /** Why it cannot be planned or opened, as a sentence; null when it can, or is open already. */
  missing: string | null;
  /** Oldest first. */
  events: WaveEvent[];
}

/** @throws Problem when the person may not */
export async function waveLife(world: World, person: StaffMember, wave: Wave): Promise<WaveLife> {
  mustBeAllowed(person, 'see waves');
  const entries = ofThisWave(await world.panel.audit.ofSubject(wave.id));
  return {
    isSettled: wave.status !== 'draft' || entries.some(({ action }) => action === 'change wave'),
    sampled: await drawnPeople(world, wave.id),
    mailings: await world.panel.mailings.ofWave(wave.id),
    missing: await missingOf(world, wave),
    events: await eventsOf(world, entries),
  };
}

async function drawnPeople({ panel }: World, waveId: string): Promise<number> {
  const forgotten = (await panel.forgottenInvitations.ofWave(waveId)).filter(({ drawn }) => drawn);
  const kept = await panel.samples.kept(waveId);
  return (kept?.people ?? (await panel.samples.members(waveId)).length) + forgotten.length;
}

async function missingOf(world: World, wave: Wave): Promise<string | null> {
  if (wave.status === 'draft') return whyNotPlanned(world, wave);
  return wave.status === 'planned' ? whyNotOpen(world, wave) : null;
}

/** A deleted draft may have had the same id. */
function ofThisWave(entries: AuditEntry[]): AuditEntry[] {
  return entries.slice(1 + entries.findLastIndex(({ action }) => action === 'delete wave'));
}

/** What colleagues see happen to a wave; what was read, downloaded or written meanwhile is not for every one of them. */
const isEvent =
  /^(make wave|plan wave|take planning back|open wave|change last day|close wave|release |publish |withdraw publication|draw sample|(plan|begin|stop|finish) mailing|make letters|post letters)/u;

async function eventsOf(world: World, entries: AuditEntry[]): Promise<WaveEvent[]> {
  const events: WaveEvent[] = [];
  for (const { at, actor, action, subject } of entries.filter((entry) => isEvent.test(entry.action)))
    events.push({ at, who: (await world.panel.staff.find(actor))?.name ?? null, action, subject });
  return events;
}
