/** Answers quoted in later texts: "U koos {LOK1}. Waarom?" A text with HTML quotes nothing (safety/markup.ts). */
import type { Answers } from '../checks/problem.ts';
import { type Question, type Questionnaire, questionsOf } from '../question.ts';
import { isPlainObject, isScalar } from '../reading/json.ts';

/** A text of the questionnaire -> with this person's answers in it. */
export type Pipe = (text: string) => string;

/** Names are read as SurveyJS does, capitals or not; a name that is no question's stays as it is written. */
export function fillIn(questionnaire: Questionnaire, answers: Answers): Pipe {
  const questions = new Map(
    questionsOf(questionnaire).map((question) => [question.name.toLowerCase(), question]),
  );
  return (text) =>
    text.replaceAll(/\{([^{}]+)\}/g, (whole, inside: string) => {
      const [name = '', ...path] = inside.trim().split('.');
      const question = questions.get(name.toLowerCase());
      return question === undefined ? whole : quoted(question, answers, path.join('.'));
    });
}

function quoted(question: Question, answers: Answers, row: string): string {
  const answer = answers[question.name];
  const value = row === '' || !isPlainObject(answer) ? answer : answer[row];
  const values = (Array.isArray(value) ? value : [value]).filter(isScalar);
  return values.map((one) => labelOf(question, one, answers)).join(', ');
}

/** For "other" what the person wrote. */
function labelOf({ name, choices }: Question, value: string | number | boolean, answers: Answers): string {
  const choice = choices.find(({ code }) => code === String(value));
  const written = answers[`${name}-Comment`];
  if (choice?.other === true && typeof written === 'string' && written !== '') return written;
  return choice?.label ?? String(value);
}
