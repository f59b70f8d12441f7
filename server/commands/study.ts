/** What `tabulate` and `report` both start from: a questionnaire, answers, and how groups are listed. */
import { AnswerRefused, type Respondent } from '../../reports/data-column.ts';
import { sorted, type GroupOrder } from '../../reports/tables/banner.ts';
import { questionsOf, type Questionnaire } from '../../surveys/question.ts';
import { Refused, WrongUsage } from './command.ts';
import { readAnswersFile, readQuestionnaireFile, type ReadRespondent } from './input-files.ts';
import type { Options } from './options.ts';

export interface Study {
  questionnaire: Questionnaire;
  people: ReadRespondent[];
  answersFile: string;
  banner: string[];
}

export async function readStudy(options: Options): Promise<Study> {
  const answersFile = options.needed('answers');
  const questionnaire = await readQuestionnaireFile(options.needed('questionnaire'));
  const people = await readAnswersFile(answersFile);
  const banner = options.many('banner').flatMap((names) => names.split(','));
  refuseUnknownBanner(banner, questionnaire, people);
  return { questionnaire, people, answersFile, banner };
}

function refuseUnknownBanner(banner: string[], questionnaire: Questionnaire, people: Respondent[]): void {
  const profile = people.flatMap((person) => Object.keys(person.profile));
  const questions = questionsOf(questionnaire).filter(
    (question) => question.choices.length > 0 && question.rows.length === 0,
  );
  const known = [...new Set([...profile, ...questions.map((question) => question.name)])];
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

/** Every profile variable with its codes in natural order; at most `most` codes, the rest are no groups. */
export function naturalOrder(people: Respondent[], most: number): GroupOrder {
  const names = [...new Set(people.flatMap((person) => Object.keys(person.profile)))];
  const listed = names.map(
    (name) => [name, sorted(people.map((person) => person.profile[name] ?? ''))] as const,
  );
  return Object.fromEntries(listed.filter(([, codes]) => codes.length > 0 && codes.length <= most));
}

/** Answers to names the questionnaire does not have: counted in a note, never silently lost. */
export function unknownNames(study: Study): string[] {
  const known = new Set(questionsOf(study.questionnaire).flatMap(({ name }) => [name, `${name}-Comment`]));
  for (const left of study.questionnaire.leftOut) known.add(left.split(' ')[0] ?? left);
  const strange = study.people.flatMap((person) =>
    Object.keys(person.answers).filter((name) => !known.has(name)),
  );
  return [...new Set(strange)];
}
