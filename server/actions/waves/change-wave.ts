/** What staff settle about a wave: before it opens nearly everything, while it is open its last day. */
import { brusselsDay } from '../brussels-day.ts';
import { dutchDay } from '../dutch-day.ts';
import { findWave } from '../find-wave.ts';
import { takeLeftKeys } from '../keys/take-left-keys.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { notedChange } from './noted-change.ts';
import { readWaveDays } from './wave-days.ts';
import { contentOf, type SourceName } from './wave-sources.ts';
import { readWaveWords } from './wave-words.ts';

export interface WaveSettings {
  title: string;
  purpose: string;
  /** As typed. */
  opensOn: string;
  closesOn: string;
  mayEdit: boolean;
}

/** @throws Problem when the person may not, a field does not fit, or the wave is open or over */
export async function changeWave(
  world: World,
  person: StaffMember,
  waveId: string,
  settings: WaveSettings,
): Promise<void> {
  const wave = await beforeOpening(world, person, waveId);
  const days = readWaveDays(settings.opensOn, settings.closesOn);
  const today = brusselsDay(world.clock.now());
  if (days.opensOn < today)
    throw new Problem('bad-input', 'De eerste dag is al voorbij. Kies vandaag of een latere dag.');
  const words = readWaveWords(settings.title, settings.purpose);
  const to = { ...wave, ...words, ...days, mayEdit: settings.mayEdit };
  await notedChange(world, { from: wave, to, actor: person.id, action: 'change wave' });
}

/** @throws Problem when the person may not, the wave is not open, or the day is no day or over */
export async function changeLastDay(
  world: World,
  person: StaffMember,
  waveId: string,
  typed: string,
): Promise<void> {
  mustBeAllowed(person, 'plan wave');
  const wave = await findWave(world, waveId);
  if (wave.status !== 'open') throw new Problem('conflict', 'Deze golf loopt niet.');
  const { closesOn } = readWaveDays(wave.opensOn, typed);
  if (closesOn < brusselsDay(world.clock.now()))
    throw new Problem('bad-input', 'Deze laatste dag is al voorbij. Kies vandaag of een latere dag.');
  if (closesOn === wave.closesOn)
    throw new Problem('bad-input', `De laatste dag is al ${dutchDay(closesOn)}.`);
  const action = `change last day to ${closesOn}`;
  await notedChange(world, { from: wave, to: { ...wave, closesOn }, actor: person.id, action });
}

/** As a version of its own. @throws Problem as changeWave does, or when it cannot be used */
export async function replaceQuestionnaire(
  world: World,
  person: StaffMember,
  waveId: string,
  { source, file }: { source: SourceName; file: Buffer | null },
): Promise<void> {
  const wave = await beforeOpening(world, person, waveId);
  const content = await contentOf(world, source, file);
  const version = wave.questionnaireVersion + 1;
  await notedChange(world, {
    from: wave,
    to: { ...wave, questionnaireVersion: version },
    actor: person.id,
    action: `replace questionnaire by version ${version}`,
    beside: (panel) => panel.waves.addQuestionnaire({ waveId, version, ...content }),
  });
}

/** @throws Problem when the person may not, or the wave is no draft */
export async function deleteDraft(world: World, person: StaffMember, waveId: string): Promise<void> {
  mustBeAllowed(person, 'make wave');
  await findWave(world, waveId);
  const at = world.clock.now().toISOString();
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.waves.removeDraft(waveId)))
      throw new Problem('conflict', 'Deze golf is geen ontwerp meer. U kunt ze niet verwijderen.');
    await panel.leftKeys.add(waveId);
    await panel.audit.append({ at, actor: person.id, action: 'delete wave', subject: waveId });
  });
  await takeLeftKeys(world);
}

/** @throws Problem when the person may not, or the wave is open or over */
export async function beforeOpening(world: World, person: StaffMember, waveId: string): Promise<Wave> {
  mustBeAllowed(person, 'plan wave');
  const wave = await findWave(world, waveId);
  if (wave.status === 'draft' || wave.status === 'planned') return wave;
  throw new Problem('conflict', 'Deze golf is al gestart. Dit kunt u niet meer veranderen.');
}
