/** What `tabulate` and `report` both start from: a questionnaire, answers, and the banner asked for. */
import { AnswerRefused } from '../../reports/data-column.ts';
import { questionsOf, type Questionnaire } from '../../surveys/question.ts';
import { Refused } from '../refused.ts';
import { WrongUsage } from './command.ts';
import { readAnswersFile, readQuestionnaireFile, type ReadRespondent } from './input-files.ts';
import type { Options } from './options.ts';

export interface Study {
  questionnaire: Questionnaire;
  people: ReadRespondent[];
  answersFile: string;
  /** Names of profile variables and questions, each once. */
  banner: string[];
}

/**
 * @param language as for readQuestionnaireFile
 * @throws WrongUsage or Refused
 */
export async function readStudy(options: Options, language: string | null = null): Promise<Study> {
  const answersFile = options.needed('answers');
  const questionnaire = await readQuestionnaireFile(options.needed('questionnaire'), language);
  const people = await readAnswersFile(answersFile);
  const names = options.many('banner').flatMap((some) => some.split(','));
  const banner = [...new Set(names.map((name) => name.trim()))];
  refuseUnknownBanner(banner, questionnaire, people);
  return { questionnaire, people, answersFile, banner };
}

function refuseUnknownBanner(banner: string[], questionnaire: Questionnaire, people: ReadRespondent[]): void {
  const profile = people.flatMap((person) => Object.keys(person.profile));
  const questions = questionsOf(questionnaire).filter(
    (question) => question.choices.length > 0 && question.rows.length === 0,
  );
  const derived = questionnaire.derived.map(({ name }) => name);
  const known = [...new Set([...profile, ...questions.map((question) => question.name), ...derived])];
  for (const name of banner) {
    if (!known.includes(name)) throw new WrongUsage(`--banner ${name}: expected one of ${known.join(', ')}`);
  }
}

/** Runs `work`; an answer outside the questionnaire is refused with the file's line. */
export function withLines<T>(study: Study, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AnswerRefused)) throw error;
    const line = study.people[error.respondent]?.line ?? 0;
    throw new Refused(`${study.answersFile}, line ${line}, answers.${error.question}: ${error.message}`);
  }
}
