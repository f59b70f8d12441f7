/** The questionnaires in the folder surveys/ of this program, each with its report plan. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../surveys/question.ts';
import type { SurveyLibrary } from './actions/ports.ts';
import { programFolder } from './program-folder.ts';

const folder = join(programFolder, 'surveys');

export const surveyLibrary: SurveyLibrary = {
  async all() {
    const names = (await readdir(folder)).filter((name) => /^\d{4}-\d+-/u.test(name));
    return Promise.all(
      names
        .toSorted()
        .toReversed()
        .map(async (name) => ({
          name,
          definition: await readObject(join(folder, name, 'questionnaire.json')),
          reportPlan: await readObject(join(folder, name, 'report.json')),
        })),
    );
  },
};

async function readObject(path: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path, 'utf8')) as JsonObject;
}
