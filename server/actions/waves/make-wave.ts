/** A new wave, as a draft with its questionnaire and its key. */
import { brusselsDay } from '../brussels-day.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { nextWaveId, readWaveId } from './next-wave-id.ts';
import { fitQuestionnaire } from './read-upload.ts';
import { proposedDays } from './wave-days.ts';
import { contentOf, waveSources, type SourceName, type WaveSource } from './wave-sources.ts';
import { readWaveWords } from './wave-words.ts';

export interface NewWave {
  id: string;
  title: string;
  purpose: string;
  source: SourceName;
  /** Of a source "bestand". */
  file: Buffer | null;
}

export interface NewWaveChoices {
  proposedId: string;
  library: WaveSource[];
  earlier: WaveSource[];
}

/** @throws Problem when the person may not */
export async function newWaveChoices(world: World, person: StaffMember): Promise<NewWaveChoices> {
  mustBeAllowed(person, 'make wave');
  const ids = (await world.panel.waves.all()).map(({ id }) => id);
  const year = brusselsDay(world.clock.now()).slice(0, 4);
  return { proposedId: nextWaveId(ids, year), ...(await waveSources(world)) };
}

/** @throws Problem when the person may not, the id is taken, or something cannot be used */
export async function makeWave(world: World, person: StaffMember, asked: NewWave): Promise<string> {
  mustBeAllowed(person, 'make wave');
  const id = readWaveId(asked.id);
  const words = readWaveWords(asked.title, asked.purpose);
  if ((await world.panel.waves.find(id)) !== null)
    throw new Problem('conflict', `Golf ${id} bestaat al. Kies een ander nummer.`);
  const content = await contentOf(world, asked.source, asked.file);
  fitQuestionnaire(content.definition);
  const now = world.clock.now();
  const wave: Wave = {
    id,
    ...words,
    status: 'draft',
    ...proposedDays(brusselsDay(now)),
    questionnaireVersion: 1,
    // Chosen from the sample when it opens.
    bands: [],
    mayEdit: true,
  };
  // The key first: when the program is stopped here the next try finds it, and no wave ever lacks one.
  await world.keys.createWaveKey(id);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.waves.add(wave, { waveId: id, version: 1, ...content });
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'make wave',
      subject: id,
    });
  });
  return id;
}
