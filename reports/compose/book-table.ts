/** A table of the table book: the total and every group of every banner variable side by side, with their letters. */
import type { ReportTable } from '../report.ts';
import { letter } from '../significance/columns.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { bookTableIdOf, type Composing } from './composing.ts';
import { groupHead } from './group-label.ts';
import { bannerName, nameOf, rowsOf } from './table-of.ts';

export function bookTable(composing: Composing, table: Crosstab, notes: string[]): ReportTable {
  const { phrases, release } = composing;
  const places = [...table.columns.keys()];
  const spans = release.banner.map((variable) => ({
    head: bannerName(composing, variable),
    columns: table.columns.filter((column) => column.variable === variable).length,
  }));
  return {
    id: bookTableIdOf(composing, table),
    caption: nameOf(composing, table),
    corner: phrases.answer,
    columns: [
      phrases.total,
      ...release.banner.flatMap((variable) =>
        table.columns
          .filter((column) => column.variable === variable)
          .map(({ label }, i) => `${groupHead(composing, variable, label)} (${letter(i)})`),
      ),
    ],
    ...(spans.length === 0 ? {} : { over: [{ head: '', columns: 1 }, ...spans] }),
    rows: rowsOf(composing, table, { places, shows: 'letters' }),
    notes,
  };
}
