/** A questionnaire that staff bring as a file of SurveyJS. */
import { refuseUnfitForFieldwork } from '../../../surveys/fieldwork.ts';
import { questionsOf, type JsonObject, type Questionnaire } from '../../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../../surveys/questionnaire.ts';
import { isPlainObject } from '../../../surveys/reading/json.ts';
import { Problem } from '../problem.ts';
import { refusalSentences } from './refusal-sentences.ts';

/** What a wave asks, and how its report is laid out. */
export interface WaveContent {
  definition: JsonObject;
  reportPlan: JsonObject;
}

export const mostOfQuestionnaire = 2 * 1024 * 1024;

/** @throws Problem that says what is wrong, each with its question */
export function readUpload(bytes: Buffer): WaveContent {
  const definition = objectOf(bytes);
  const questionnaire = fitQuestionnaire(definition);
  if (questionsOf(questionnaire).length === 0)
    throw new Problem('bad-input', 'In dit bestand staat geen enkele vraag.');
  return { definition, reportPlan: plainPlan(questionnaire) };
}

function objectOf(bytes: Buffer): JsonObject {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isPlainObject(read as JsonObject)) return read as JsonObject;
  } catch {
    // Said below, with what was expected.
  }
  throw new Problem(
    'bad-input',
    'Dit bestand is geen vragenlijst. Verwacht werd een JSON-bestand zoals SurveyJS Creator het bewaart.',
  );
}

/** @throws Problem when residents could not be asked this */
export function fitQuestionnaire(definition: JsonObject): Questionnaire {
  try {
    const questionnaire = readQuestionnaire(definition);
    refuseUnfitForFieldwork(questionnaire);
    return questionnaire;
  } catch (error) {
    if (!(error instanceof QuestionnaireRefused)) throw error;
    const sentences = refusalSentences(definition, error.refusals);
    throw new Problem('bad-input', 'Deze vragenlijst kunnen wij niet gebruiken.', sentences);
  }
}

/** Chapters are the pages that have a title; what is on no such page, the report puts in a chapter of its own. */
function plainPlan({ title, pages }: Questionnaire): JsonObject {
  const themes = pages
    .filter((page) => page.title !== null && page.questions.length > 0)
    .map((page) => ({
      id: page.name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-'),
      title: page.title,
      questions: page.questions.map(({ name }) => name),
    }));
  return { title, themes };
}
