/** Reads the questionnaire and the report plan of a wave from the folder surveys/ of this program. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUnfitForFieldwork } from '../../surveys/fieldwork.ts';
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';
import { programFolder } from '../program-folder.ts';

export interface Survey {
  /** questionnaire.json, read and found fit to be asked. */
  questionnaire: Questionnaire;
  /** report.json beside it. */
  reportPlan: JsonObject;
  /** Why the wave is held, one sentence from the report plan. */
  purpose: string;
}

/**
 * @throws QuestionnaireRefused with file, JSON path and reason; Error when the wave has no folder, as
 * surveys/2021-3-dienstverlening, or a file in it is missing.
 */
export async function readSurvey(waveId: string): Promise<Survey> {
  const surveys = join(programFolder, 'surveys');
  const folder = (await readdir(surveys)).find((name) => name.startsWith(`${waveId}-`));
  if (folder === undefined) throw new Error(`No folder for wave ${waveId}: expected surveys/${waveId}-...`);
  const file = join('surveys', folder, 'questionnaire.json');
  const questionnaire = fitForFieldwork(file, await readObject(join(programFolder, file)));
  const reportPlan = await readObject(join(surveys, folder, 'report.json'));
  const purpose = reportPlan['purpose'];
  if (typeof purpose !== 'string')
    throw new Error(`surveys/${folder}/report.json: "purpose" must be a text.`);
  return { questionnaire, reportPlan, purpose };
}

async function readObject(path: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path, 'utf8')) as JsonObject;
}

function fitForFieldwork(file: string, definition: JsonObject): Questionnaire {
  try {
    const questionnaire = readQuestionnaire(definition);
    refuseUnfitForFieldwork(questionnaire);
    return questionnaire;
  } catch (error) {
    if (!(error instanceof QuestionnaireRefused)) throw error;
    throw new QuestionnaireRefused(error.refusals.map((one) => ({ ...one, path: `${file}, ${one.path}` })));
  }
}
