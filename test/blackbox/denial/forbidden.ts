/** Answers in the right shape that this questionnaire does not allow, each beside answers that it does. */
import { fitting, type Question } from '../answering.ts';

/** @returns what is wrong, and the answers */
export function forbidden(questions: Question[]): [what: string, answers: Record<string, unknown>][] {
  const wrong: [string, Record<string, unknown>][] = [['an unknown question', { nergens: 1 }]];
  const of = (...types: string[]): Question | undefined => questions.find(({ type, visibleIf }) => types.includes(type) && visibleIf === undefined); // prettier-ignore
  const add = (what: string, question: Question | undefined, value: unknown): void => {
    if (question !== undefined) wrong.push([`${what} (${question.name})`, { [question.name]: value }]);
  };
  add('a choice that is none', of('radiogroup', 'dropdown'), 'nergens');
  add('several choices of one', of('radiogroup', 'dropdown'), ['1', '2']);
  add('a choice that is none among several', of('checkbox'), ['nergens']);
  add('a choice twice', of('checkbox'), [1, 1]);
  add('a step that is none', of('rating'), 1e308);
  add('words for a number', of('rating'), 'veel');
  add('a row that is none', of('matrix'), { nergens: 1 });
  add('a text of 1 MB', of('comment', 'text'), 'x'.repeat(1_000_000));
  add('a thing for a text', of('comment', 'text'), { toString: 1 });
  add(
    'an answer to what is not shown',
    questions.find((one) => isHidden(one, fitting(questions))),
    1,
  );
  return wrong.map(([what, answers]) => [what, Object.assign(fitting(questions), answers)]);
}

/** Shown to who gave one answer, which is not among these. */
function isHidden({ visibleIf = '' }: Question, answers: Record<string, unknown>): boolean {
  const [, name, value] = /^\{(\w+)\} = '([^']*)'$/u.exec(visibleIf) ?? [];
  return name !== undefined && String(answers[name]) !== value;
}
