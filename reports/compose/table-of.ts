/** A crosstab as a printed table: answers down, the total and the groups of one banner variable across, bases below. */
import { standingOf } from '../disclosure/precision.ts';
import { countText, decimalText, percentText } from '../findings/numbers.ts';
import type { ReportCell, ReportTable } from '../report.ts';
import { isMissing, type Crosstab, type Measure, type Missing } from '../tables/crosstab.ts';
import { itemName, labelOf, titleOf, type Composing } from './composing.ts';
import { groupHead } from './group-label.ts';
import { rowsInOrder } from './row-order.ts';

const hidden: ReportCell = { text: '–', tone: 'hidden' };

/** @param variable the banner variable whose groups stand beside the total */
export function tableOf(composing: Composing, table: Crosstab, variable: string): ReportTable {
  const { phrases } = composing;
  const places = table.columns.flatMap((column, i) => (i === 0 || column.variable === variable ? [i] : []));
  const row = (
    label: string,
    role: 'answer' | 'net' | 'mean' | 'base',
    cell: (place: number) => ReportCell,
  ) => ({
    label,
    role,
    cells: places.map(cell),
  });
  const tone = (place: number): ReportCell['tone'] => toneOf(composing, table.columns[place]?.base);
  const answers = rowsInOrder(composing, table).map((one) =>
    row(labelOf(composing, table, one.code), one.net ? 'net' : 'answer', (place) =>
      shown(one.cells[place], tone(place), (cell) => percentText(cell.share, composing.language)),
    ),
  );
  const means = table.means;
  const mean = row(phrases.meanRow, 'mean', (place) =>
    shown(means?.[place], tone(place), (one) => decimalText(one.value, composing.language)),
  );
  const bases = row('', 'base', (place) => baseCell(composing, table, place));
  const marked = bases.cells.some((cell) => cell.text.endsWith('*'));
  const base = { ...bases, label: marked ? phrases.baseRowWithMark : phrases.baseRow };
  return {
    caption: captionOf(composing, table, variable),
    corner: phrases.answer,
    columns: places.map((place) =>
      place === 0 ? phrases.total : groupHead(composing, variable, table.columns[place]?.label ?? ''),
    ),
    rows: means === null ? [...answers, base] : [...answers, mean, base],
  };
}

function captionOf(composing: Composing, table: Crosstab, variable: string): string {
  const title = table.item === null ? titleOf(composing, table.question) : itemName(composing, table);
  const by = composing.phrases.by[variable] ?? bannerName(composing, variable);
  return composing.phrases.byGroup(title.replace(/[?.:]$/, ''), by);
}

/** "Leeftijdsgroep"; a name without a phrase is shown as it is, with spaces. */
export function bannerName(composing: Composing, variable: string): string {
  return composing.phrases.profileNames[variable] ?? variable.replaceAll('_', ' ');
}

function shown<T extends object>(
  cell: T | Missing | undefined,
  tone: ReportCell['tone'],
  print: (cell: T) => string,
): ReportCell {
  return cell === undefined || isMissing(cell) ? hidden : { text: print(cell), tone };
}

function baseCell(composing: Composing, table: Crosstab, place: number): ReportCell {
  const base = table.columns[place]?.base;
  if (base === undefined || isMissing(base)) return hidden;
  const mark = place > 0 && standingOf(base, composing.release.policy) === 'indicative' ? '*' : '';
  return { text: countText(base, composing.language) + mark, tone: toneOf(composing, base) };
}

function toneOf(composing: Composing, base: Measure | undefined): ReportCell['tone'] {
  if (base === undefined || isMissing(base)) return 'plain';
  return ['hidden', 'not tested'].includes(standingOf(base, composing.release.policy)) ? 'grey' : 'plain';
}
