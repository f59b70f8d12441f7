/** Where the questionnaire of a wave comes from: this program, an earlier wave, or a file. */
import type { Json, JsonObject } from '../../../surveys/question.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';
import type { LibrarySurvey } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { readUpload, type WaveContent } from './read-upload.ts';

/** "bibliotheek:2021-3-dienstverlening", "golf:2021-3", or "bestand". */
export type SourceName = string;

export interface WaveSource {
  name: SourceName;
  title: string;
}

export const fromFile: SourceName = 'bestand';

/** Those to choose from; a file comes beside them. */
export async function waveSources(world: World): Promise<{ library: WaveSource[]; earlier: WaveSource[] }> {
  const library = (await world.library.all()).map(({ name, definition }) => ({
    name: `bibliotheek:${name}`,
    title: readQuestionnaire(definition).title,
  }));
  const waves = await world.panel.waves.all();
  return {
    library,
    earlier: waves.map(({ id, title }) => ({ name: `golf:${id}`, title: `${id} ${title}` })),
  };
}

/** @throws Problem when there is no such source, or the file cannot be used */
export async function contentOf(world: World, source: SourceName, file: Buffer | null): Promise<WaveContent> {
  if (source === fromFile) {
    if (file === null) throw new Problem('bad-input', 'Kies het bestand met de vragenlijst.');
    return readUpload(file);
  }
  const [kind, name] = source.split(':');
  if (kind === 'golf') return contentOfWave(world, name ?? '');
  const survey = (await world.library.all()).find((one) => kind === 'bibliotheek' && one.name === name);
  if (survey === undefined) throw new Problem('bad-input', 'Kies een vragenlijst.');
  return fittedTo((await world.panel.settings.municipality())?.name ?? exampleTown, survey);
}

async function contentOfWave(world: World, id: string): Promise<WaveContent> {
  const wave = await world.panel.waves.find(id);
  const stored = wave === null ? null : await world.panel.waves.questionnaire(id, wave.questionnaireVersion);
  if (stored === null) throw new Problem('bad-input', 'Kies een vragenlijst.');
  return { definition: stored.definition, reportPlan: stored.reportPlan };
}

/** The municipality that the questionnaires of the library were written for. It does not exist. */
const exampleTown = 'Kerkebeek';

/** With the name of the municipality, and without what the example says it does with the results. */
function fittedTo(municipality: string, { definition, reportPlan }: LibrarySurvey): WaveContent {
  const { next: _example, ...plan } = reportPlan;
  return { definition: renamed(definition, municipality), reportPlan: renamed(plan, municipality) };
}

function renamed(from: JsonObject, municipality: string): JsonObject {
  const inside = (value: Json): Json => {
    if (typeof value === 'string') return value.replaceAll(exampleTown, municipality);
    if (Array.isArray(value)) return value.map(inside);
    return typeof value === 'object' && value !== null ? renamed(value, municipality) : value;
  };
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, inside(value)]));
}
