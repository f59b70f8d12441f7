/** The people of one column in its base and in each answer. Columns can be taken from one another, as a reader does. */
import { peopleIn } from '../tables/column-sums.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Moments } from '../tables/moments.ts';

export interface People {
  base: number;
  /** By answer, nets left out; null where it is not known. */
  answers: (number | null)[];
  /** Σy and Σy² of typed numbers; null when answers are counted, or they are not known. */
  numbers: { sum: number; squares: number } | null;
}

/** @param answers positions of the rows that are answers */
export function peopleAt(
  table: Crosstab,
  place: number,
  answers: number[],
  moments: Moments | undefined,
): People {
  return {
    base: baseAt(table, place),
    answers: answers.map((row) => countAt(table, row, place)),
    numbers:
      moments === undefined || answers.length > 0
        ? null
        : { sum: peopleIn(moments.sum), squares: peopleIn(moments.squares) },
  };
}

export function baseAt(table: Crosstab, place: number): number {
  const base = table.columns[place]?.base;
  return base === undefined || isMissing(base) ? 0 : base;
}

export function countAt(table: Crosstab, row: number, place: number): number {
  const cell = table.rows[row]?.cells[place];
  return cell === undefined || isMissing(cell) ? 0 : cell.n;
}

/** What is left of the whole without the parts. */
export function minus(whole: People, parts: People[]): People {
  const without = (pick: (people: People) => number | null): number | null =>
    parts.reduce<number | null>((left, part) => {
      const own = pick(part);
      return left === null || own === null ? null : left - own;
    }, pick(whole));
  const sum = without(({ numbers }) => numbers?.sum ?? null);
  const squares = without(({ numbers }) => numbers?.squares ?? null);
  return {
    base: parts.reduce((left, { base }) => left - base, whole.base),
    answers: whole.answers.map((_, k) => without(({ answers }) => answers[k] ?? null)),
    numbers: sum === null || squares === null ? null : { sum, squares },
  };
}

/** Stands for "all typed one and the same number" among the positions of answers. */
const oneNumber = -1;

/** The answer that everybody gave; null when they differ or there is nobody. */
export function oneAnswer({ base, answers, numbers }: People): number | null {
  if (base <= 0) return null;
  const found = answers.findIndex((n) => n === base);
  if (found !== -1) return found;
  return numbers !== null && base * numbers.squares - numbers.sum ** 2 <= 1e-9 * base * numbers.squares
    ? oneNumber
    : null;
}

/** How many did not give this answer; of typed numbers only whether they differ: then everybody counts. */
export function othersThan(answer: number, people: People): number {
  if (answer !== oneNumber) return people.base - (people.answers[answer] ?? 0);
  return oneAnswer(people) === oneNumber ? 0 : people.base;
}
