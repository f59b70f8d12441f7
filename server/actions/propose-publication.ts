/** Asking a colleague to publish the results of a wave, and taking that back. */
import { brusselsDay } from './brussels-day.ts';
import { findWave } from './find-wave.ts';
import { nameOf, needsNotice } from './online.ts';
import { oneParagraph } from './one-paragraph.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { IsoDay } from './iso-day.ts';
import { readDay } from './read-day.ts';
import type { StaffMember } from './panel-records.ts';
import type { Publication } from './result-records.ts';
import { findResults } from './find-results.ts';
import type { World } from './world.ts';

export interface Proposal {
  release: number;
  /** 0: the figures alone. */
  edition: number;
  /** Empty: no last day. */
  lastDay: string;
  /** Empty: no correction notice. */
  notice: string;
}

/** @throws Problem when the person may not, there are no such results, a field does not fit, or a proposal is open already */
export async function proposePublication(
  world: World,
  person: StaffMember,
  waveId: string,
  asked: Proposal,
): Promise<{ number: number }> {
  mustBeAllowed(person, 'ask publication');
  await findResults(world, waveId, asked);
  await mustBeReleased(world, waveId);
  const now = world.clock.now();
  const today = brusselsDay(now);
  const [lastDay, notice] = [lastDayOf(asked.lastDay, today), noticeOf(asked.notice)];
  return world.panel.inOneTransaction(async (panel) => {
    const earlier = await panel.publications.ofWave(waveId);
    const { release, edition } = asked;
    if (notice === null && needsNotice(asked, earlier)) throw noticeMissing();
    refuseSame({ release, edition, lastDay, notice }, earlier);
    const number = (earlier[0]?.number ?? 0) + 1;
    const signed = { by: person.id, on: today };
    await panel.publications.ask({ waveId, number, release, edition, lastDay, notice, asked: signed });
    const action = `propose publication ${number} of ${nameOf(asked)}`;
    await panel.audit.append({ at: now.toISOString(), actor: person.id, action, subject: waveId });
    return { number };
  });
}

/** Anyone who may ask may take a proposal back. @throws Problem when the person may not, or it is not open */
export async function dropProposal(
  world: World,
  person: StaffMember,
  waveId: string,
  number: number,
): Promise<void> {
  mustBeAllowed(person, 'ask publication');
  await findWave(world, waveId);
  const now = world.clock.now();
  await world.panel.inOneTransaction(async (panel) => {
    const signed = { by: person.id, on: brusselsDay(now) };
    if (!(await panel.publications.drop(waveId, number, signed))) throw notOpen();
    const action = `drop publication ${number}`;
    await panel.audit.append({ at: now.toISOString(), actor: person.id, action, subject: waveId });
  });
}

export function notOpen(): Problem {
  return new Problem('conflict', 'Dit voorstel staat niet meer open. Kijk op de pagina wat er gebeurd is.');
}

export function noticeMissing(): Problem {
  return new Problem(
    'bad-input',
    'Deze golf was al gepubliceerd met andere cijfers of teksten. Schrijf in de correctie wat er veranderd is.',
  );
}

async function mustBeReleased(world: World, waveId: string): Promise<void> {
  const { status } = await findWave(world, waveId);
  if (status === 'released' || status === 'published') return;
  throw new Problem('conflict', `Golf ${waveId} is nog niet vrijgegeven.`);
}

function lastDayOf(typed: string, today: IsoDay): IsoDay | null {
  if (typed === '') return null;
  const day = readDay(typed);
  if (day === null)
    throw new Problem('bad-input', 'De laatste dag is geen datum. Schrijf hem als 31/12/2027.');
  if (day < today) throw new Problem('bad-input', 'De laatste dag is al voorbij. Kies een latere dag.');
  return day;
}

function noticeOf(typed: string): string | null {
  const notice = oneParagraph(typed, 'De correctie');
  return notice === '' ? null : notice;
}

/** What the public sees already need not be approved again. */
function refuseSame(
  { release, edition, lastDay, notice }: Pick<Publication, 'release' | 'edition' | 'lastDay' | 'notice'>,
  earlier: Publication[],
): void {
  const online = earlier.find(({ state }) => state === 'published');
  const same =
    online?.release === release &&
    online.edition === edition &&
    online.lastDay === lastDay &&
    online.notice === notice;
  if (same) throw new Problem('conflict', 'Dit staat al zo online.');
}
