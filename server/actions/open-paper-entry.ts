/** From the code on a form to what is to be typed of it. Nobody who types learns whose form it is. */
import type { PaperCounts } from './answer-records.ts';
import { dutchCodeFault } from './code-fault.ts';
import { keyEnds } from './keys/key-ends.ts';
import { findParticipation, type Participation } from './find-participation.ts';
import { findWave } from './find-wave.ts';
import { noteEntry } from './note-entry.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { paperForm, type PaperForm } from './paper-form.ts';
import { mustBeAllowed } from './permissions.ts';
import { readCode } from './personal-code.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

/** A wave that takes forms. */
export interface PaperWave {
  wave: Wave;
  /** It is closed: only what came in before may still be typed. */
  late: boolean;
}

export interface OpenPaper extends PaperWave {
  found: Participation;
  form: PaperForm;
  /** Who typed this form before, where it waits for a second time; null where it does not. */
  typedBy: string | null;
}

/** Codes that lead nowhere, by one person: typing slips, not guessing. */
const slips = { allowed: 40, windowMs: 15 * 60 * 1000 };

/** @throws Problem when the person may not, or the wave takes no forms */
export async function paperWave(world: World, person: StaffMember, waveId: string): Promise<PaperWave> {
  mustBeAllowed(person, 'enter paper answers');
  const wave = await findWave(world, waveId);
  if (wave.status === 'open') return { wave, late: false };
  if ((await keyEnds(world)).has(waveId) || (await world.keys.findWaveKey(waveId)) === null)
    throw new Problem(
      'conflict',
      `De sleutel van golf ${waveId} is vernietigd. Niemand kan nog nakijken wie al antwoordde. Formulieren tellen niet meer mee.`,
    );
  if (wave.status === 'closed' && (await world.answers.releases.ofWave(waveId)).length === 0)
    return { wave, late: true };
  const why =
    wave.status === 'draft' || wave.status === 'planned'
      ? `Golf ${waveId} loopt nog niet. Er zijn nog geen formulieren om in te voeren.`
      : `Golf ${waveId} is gesloten en de resultaten zijn vrijgegeven. Formulieren tellen niet meer mee.`;
  throw new Problem('conflict', why);
}

/** How typing goes in this wave. @throws Problem as paperWave does */
export async function paperOverview(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<PaperWave & { waiting: number; counts: PaperCounts | null }> {
  const open = await paperWave(world, person, waveId);
  const waiting = (await world.answers.paperEntries.ofWave(waveId)).length;
  return { ...open, waiting, counts: await world.answers.paperEntries.counts(waveId) };
}

/**
 * "answered": the first complete answer counts, and one is in already.
 * @throws Problem when the person may not, the wave takes no forms, or the code is no good
 */
export async function openPaperEntry(
  world: World,
  person: StaffMember,
  waveId: string,
  code: string,
): Promise<OpenPaper | 'answered'> {
  const open = await paperWave(world, person, waveId);
  const read = readCode(code);
  if ('fault' in read) throw new Problem('bad-input', `Deze code ${dutchCodeFault(read.fault)}`);
  const found = await findParticipation(world, read.code);
  if (found === null || found.wave.id !== waveId) {
    await refuseGuessing(world, person);
    throw new Problem(
      'bad-input',
      `Deze code hoort niet bij golf ${waveId}. Kijk na wat op het formulier staat.`,
    );
  }
  if (found.answered) return 'answered';
  const first = await world.answers.paperEntries.find(found.ticket);
  return { ...open, found, form: await paperForm(world, found.wave), typedBy: first?.operator ?? null };
}

/** Where somebody takes up a form: one that does not count is counted in the audit log. @throws Problem as openPaperEntry does */
export async function beginPaperEntry(
  ...asked: Parameters<typeof openPaperEntry>
): Promise<OpenPaper | 'answered'> {
  const open = await openPaperEntry(...asked);
  const [world, person, waveId] = asked;
  if (open === 'answered') await noteNotCounted(world, person, waveId);
  return open;
}

export async function noteNotCounted(world: World, person: StaffMember, waveId: string): Promise<void> {
  const entry = { actor: person.id, action: 'paper answers not counted', subject: waveId };
  await noteEntry(world, world.panel, entry);
}

async function refuseGuessing(world: World, person: StaffMember): Promise<void> {
  const now = world.clock.now().getTime();
  if (await world.panel.limits.take(`paper codes ${person.id}`, slips, now)) return;
  const seconds = slips.windowMs / 1000;
  throw new Problem('too-many', 'U typte te veel codes die niet bestaan. Wacht een kwartier.', [], seconds);
}
