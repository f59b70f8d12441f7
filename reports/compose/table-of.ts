/** A crosstab as a printed table: answers down, the total and the groups of the banner across, bases below. */
import type { ReportTable } from '../report.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { itemName, labelOf, titleOf, type Composing } from './composing.ts';
import { groupHead } from './group-label.ts';
import { rowsInOrder } from './row-order.ts';
import { baseCell, meanCell, shareCell, type Shows } from './table-cells.ts';

/** @param variable the banner variable whose groups stand beside the total; null for the total alone */
export function tableOf(composing: Composing, table: Crosstab, variable: string | null): ReportTable {
  const places = table.columns.flatMap((column, i) => (i === 0 || column.variable === variable ? [i] : []));
  return {
    caption: byWhat(composing, nameOf(composing, table), variable),
    corner: composing.phrases.answer,
    columns: places.map((place) =>
      place === 0
        ? composing.phrases.total
        : groupHead(composing, variable, table.columns[place]?.label ?? ''),
    ),
    rows: rowsOf(composing, table, { places, shows: 'mark' }),
  };
}

/** What a table is about: the title of its question or item, without the sign it ends on. */
export function nameOf(composing: Composing, table: Crosstab): string {
  const title = table.item === null ? titleOf(composing, table.question) : itemName(composing, table);
  return title.replace(/[?.:]$/, '');
}

/** @param places of the columns shown */
export function rowsOf(
  composing: Composing,
  table: Crosstab,
  { places, shows }: { places: number[]; shows: Shows },
): ReportTable['rows'] {
  const { phrases } = composing;
  const baseAt = (place: number) => table.columns[place]?.base;
  const answers = rowsInOrder(composing, table).map((row) => ({
    label: labelOf(composing, table, row.code),
    role: row.net ? ('net' as const) : ('answer' as const),
    cells: places.map((place) => shareCell(composing, row.cells[place], baseAt(place), shows)),
  }));
  const { means } = table;
  const mean = {
    label: phrases.meanRow,
    role: 'mean' as const,
    cells: places.map((place) => meanCell(composing, means?.[place], baseAt(place))),
  };
  const cells = places.map((place) => baseCell(composing, table, place));
  const marked = cells.some(({ text }) => text.endsWith('*'));
  const inFull = marked ? phrases.baseRowWithMark : phrases.baseRow;
  const label = shows === 'letters' ? phrases.baseRowShort : inFull;
  const base = { label, role: 'base' as const, cells };
  return means === null ? [...answers, base] : [...answers, mean, base];
}

/** "Bekendheid, naar leeftijd"; only the name where there are no groups. */
export function byWhat(composing: Composing, name: string, variable: string | null): string {
  return variable === null ? name : composing.phrases.byGroup(name, bannerBy(composing, variable));
}

/** "leeftijd": what the groups of a variable differ in. */
export function bannerBy(composing: Composing, variable: string): string {
  return composing.phrases.by[variable] ?? bannerName(composing, variable);
}

/** "Leeftijdsgroep"; a name without a phrase is shown as it is, with spaces. */
export function bannerName(composing: Composing, variable: string): string {
  return composing.phrases.profileNames[variable] ?? variable.replaceAll('_', ' ');
}
