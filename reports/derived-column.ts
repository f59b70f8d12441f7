/** The column of an indicator derived from answers, worked out from the columns of its parts. */
import type { Category } from '../surveys/variable.ts';
import { NOT_ASKED, type DataColumn } from './data-column.ts';

/** Answers that make the indicator "yes", among the categories of the question they are given to. */
export interface GivenPart {
  codes: string[];
  categories: Category[];
  column: DataColumn;
}

/** Positions of the two categories of an indicator (codebook): yes first. */
const [yes, no] = [0, 1];

/**
 * Yes for whoever gave one of the answers of any part; no for whoever was asked something and answered all that was asked;
 * else the state of the first part asked that has no answer. Who was asked nothing is not asked.
 * @throws Error on a part without choices
 */
export function deriveColumn(given: GivenPart[], size: number): DataColumn {
  const parts = given.map(readPart);
  return { kind: 'codes', codes: Int16Array.from({ length: size }, (_, person) => outcome(parts, person)) };
}

interface ReadPart {
  /** Below zero: why there is no answer. */
  state: Int16Array;
  gave: (person: number) => boolean;
}

function outcome(parts: ReadPart[], person: number): number {
  let [answered, unanswered] = [false, 0];
  for (const { state, gave } of parts) {
    if (gave(person)) return yes;
    const own = state[person] ?? NOT_ASKED;
    if (own >= 0) answered = true;
    else if (own !== NOT_ASKED && unanswered === 0) unanswered = own;
  }
  if (unanswered !== 0) return unanswered;
  return answered ? no : NOT_ASKED;
}

function readPart({ codes, categories, column }: GivenPart): ReadPart {
  const wanted = categories.flatMap(({ code }, i) => (codes.includes(code) ? [i] : []));
  switch (column.kind) {
    case 'codes':
      return { state: column.codes, gave: (person) => wanted.includes(column.codes[person] ?? NOT_ASKED) };
    case 'ticks': {
      const ticks = wanted.flatMap((place) => column.ticks[place] ?? []);
      return { state: column.state, gave: (person) => ticks.some((ticked) => ticked[person] === 1) };
    }
    case 'numbers':
      throw new Error('an indicator is derived from answers with choices, not from numbers');
  }
}
