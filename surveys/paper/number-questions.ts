/** The questions as they are numbered on paper, with what is printed beside each box. */
import { type Question, type Questionnaire, questionsOf } from '../question.ts';
import { textProperty } from '../reading/json.ts';
import { panelKey } from '../reading/meaning.ts';
import { readCondition } from './condition.ts';
import { plainText } from './plain-text.ts';
import { joinParts, settle } from './settle.ts';
import type { Condition } from './condition.ts';

export interface Numbered {
  /** Null for a text to read. */
  number: number | null;
  question: Question;
  answers: { print: string; code: string; label: string }[];
  rows: { letter: string; code: string; label: string }[];
  /** What decides who answers it, as far as it is not always so. */
  condition: Condition;
}

/** Without what nobody can answer or see, and without texts that are not meant for paper. */
export function numberQuestions(questionnaire: Questionnaire): Numbered[] {
  const all = questionsOf(questionnaire);
  const known = { answers: {}, blank: new Set<string>(), answered: alwaysAnswered(all) };
  let last = 0;
  return all.flatMap((question) => {
    const condition = settle(conditionOf(question), known);
    if (isOffPaper(question) || (condition.kind === 'fixed' && !condition.holds)) return [];
    if (question.kind !== 'shown') last += 1;
    const number = question.kind === 'shown' ? null : last;
    return [{ number, question, answers: answersOf(question), rows: rowsOf(question), condition }];
  });
}

/** Everything that must hold for somebody to be able to answer. */
function conditionOf({ conditions, element }: Question): Condition {
  const enableIf = textProperty(element, 'enableIf');
  return joinParts('all', [...conditions, ...(enableIf === null ? [] : [enableIf])].map(readCondition));
}

/** Everybody must answer these, so nobody needs to be told to go on only if they did. */
function alwaysAnswered(questions: Question[]): Set<string> {
  const always = questions.filter(
    ({ required, conditions, element }) =>
      required && conditions.length === 0 && textProperty(element, 'enableIf') === null,
  );
  return new Set(always.map(({ name }) => name.toLowerCase()));
}

function isOffPaper({ element }: Question): boolean {
  const locked = element['readOnly'] === true && textProperty(element, 'enableIf') === null;
  return locked || panelKey(element)['onPaper'] === false;
}

/** Points that are numbers themselves (0 to 10) are printed as they are; other answers are numbered from 1. */
function answersOf({ choices }: Question): Numbered['answers'] {
  const points = choices.length > 0 && choices.every(({ label }) => /^\d{1,4}$/.test(label));
  return choices.map(({ code, label }, i) => ({
    print: points ? label : String(i + 1),
    code,
    label: plainText(label),
  }));
}

function rowsOf({ rows }: Question): Numbered['rows'] {
  return rows.map(({ code, label }, i) => ({ letter: letterAt(i), code, label: plainText(label) }));
}

/** a to z, then aa, ab, ... */
function letterAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}
