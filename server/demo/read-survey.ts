/** Reads the questionnaire and the report plan of a wave from the folder surveys/ of this program. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../surveys/question.ts';
import { programFolder } from '../program-folder.ts';

export interface Survey {
  /** SurveyJS definition: questionnaire.json. */
  definition: JsonObject;
  /** report.json beside it. */
  reportPlan: JsonObject;
  /** Why the wave is held, one sentence from the report plan. */
  purpose: string;
}

/** @throws Error when the wave has no folder, as surveys/2021-3-dienstverlening, or a file in it is missing. */
export async function readSurvey(waveId: string): Promise<Survey> {
  const surveys = join(programFolder, 'surveys');
  const folder = (await readdir(surveys)).find((name) => name.startsWith(`${waveId}-`));
  if (folder === undefined) throw new Error(`No folder for wave ${waveId}: expected surveys/${waveId}-...`);
  const definition = await readObject(join(surveys, folder, 'questionnaire.json'));
  const reportPlan = await readObject(join(surveys, folder, 'report.json'));
  const purpose = reportPlan['purpose'];
  if (typeof purpose !== 'string')
    throw new Error(`surveys/${folder}/report.json: "purpose" must be a text.`);
  return { definition, reportPlan, purpose };
}

async function readObject(path: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path, 'utf8')) as JsonObject;
}
