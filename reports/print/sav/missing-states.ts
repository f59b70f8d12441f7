/** Why somebody has no answer, as codes that no answer has: not asked, no answer, don't know and not applicable stay different. */
import type { Variable } from '../../../surveys/variable.ts';
import { DONT_KNOW, NO_ANSWER, NOT_APPLICABLE, NOT_ASKED } from '../../data-column.ts';
import type { DataFileWords } from '../../findings/data-file-words.ts';
import type { SavNumbers } from './sav-file.ts';

export interface MissingStates extends Pick<SavNumbers, 'missing' | 'valueLabels'> {
  /** @param state of a dataset's column, below zero */
  codeOf: (state: number) => number;
}

/** Past this a number cannot be told from the next. */
const exact = 1e15;
/** A real answer below this leaves no place for codes under it. */
export const leastNumber = -1e300;

/**
 * -1 to -4 as in the dataset; -11 to -14 where -1 is a real answer, then -101 to -104, and so on.
 * @param lowest of the real codes or numbers of the variable, from `leastNumber` up
 */
export function missingStates(
  lowest: number,
  { outside }: Pick<Variable, 'outside'>,
  words: DataFileWords,
): MissingStates {
  const shift = shiftBelow(lowest);
  const codeOf = (state: number): number => shifted(state, shift);
  return {
    codeOf,
    missing: { from: codeOf(NOT_APPLICABLE), to: codeOf(NOT_ASKED) },
    valueLabels: [
      { value: codeOf(NOT_ASKED), label: words.outside.notAsked },
      { value: codeOf(NO_ANSWER), label: words.outside.noAnswer },
      { value: codeOf(DONT_KNOW), label: ownWords(outside, 'dontKnow') ?? words.outside.dontKnow },
      {
        value: codeOf(NOT_APPLICABLE),
        label: ownWords(outside, 'notApplicable') ?? words.outside.notApplicable,
      },
    ],
  };
}

/** How far below -1 codes must begin so that none is a real number. */
export function shiftBelow(lowest: number): number {
  let shift = 0;
  while (shifted(NOT_ASKED, shift) >= lowest) shift = Math.max(10, shift * 10);
  return shift;
}

function shifted(state: number, shift: number): number {
  return shift < exact ? state - shift : state * shift;
}

/** The questionnaire's words, where one answer has this state; a code without words (999) says nothing. */
function ownWords(outside: Variable['outside'], why: 'dontKnow' | 'notApplicable'): string | null {
  const [only, ...others] = outside.filter((one) => one.why === why);
  return only === undefined || others.length > 0 || only.label === only.code ? null : only.label;
}
