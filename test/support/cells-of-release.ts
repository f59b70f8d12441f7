/** Every cell of a release as it must be printed: worked out here from the release alone, by the rounding that docs/methods.md states. */
import { bookTableIdOf, labelOf, startComposing, type Composing } from '../../reports/compose/composing.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { isMissing, type Crosstab, type Measure, type Missing } from '../../reports/tables/crosstab.ts';

export interface ExpectedCell {
  /** Null when it is hidden. */
  number: number | null;
  text: string;
}

/** By table of the book, by label of the row: the total, then the groups in the order of the release. */
export type ExpectedBook = Map<string, Map<string, ExpectedCell[]>>;

const hidden: ExpectedCell = { number: null, text: '–' };

export function expectedBook(release: Release): ExpectedBook {
  const composing = startComposing(release, null);
  return new Map(release.tables.map((table) => [bookTableIdOf(composing, table), rowsOf(composing, table)]));
}

function rowsOf(composing: Composing, table: Crosstab): Map<string, ExpectedCell[]> {
  const { phrases, release } = composing;
  const rows = new Map(
    table.rows.map(({ code, cells }): [string, ExpectedCell[]] => [
      labelOf(composing, table, code),
      cells.map((cell) => (isMissing(cell) ? hidden : { number: cell.share, text: percent(cell.share) })),
    ]),
  );
  if (table.means !== null)
    rows.set(
      phrases.meanRow,
      table.means.map((mean) => (isMissing(mean) ? hidden : { number: mean.value, text: tenth(mean.value) })),
    );
  const star = (base: number, place: number): string =>
    place > 0 && base >= release.policy.testMinimum && base < 50 ? '*' : '';
  const bases = table.columns.map(({ base }, i) => baseOf(base, isMissing(base) ? '' : star(base, i)));
  return rows.set(phrases.baseRowShort, bases);
}

function baseOf(base: Measure | Missing, star: string): ExpectedCell {
  if (isMissing(base)) return hidden;
  return { number: base, text: new Intl.NumberFormat('nl-BE').format(base) + star };
}

/** Half up, of the share as it is stored: ten digits undo what binary fractions do to a half. */
export function percent(share: number): string {
  return `${Math.round(Number((share * 100).toFixed(8)))} %`;
}

function tenth(value: number): string {
  return (Math.round(Number((value * 10).toFixed(8))) / 10).toFixed(1).replace('.', ',');
}
