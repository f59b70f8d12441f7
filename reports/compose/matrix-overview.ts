/** All rows of a matrix question in one chart: the total of each row. */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { sayable } from '../findings/conclusion.ts';
import { subjectOf } from '../findings/conclusions.ts';
import { percentText } from '../findings/numbers.ts';
import type { ReportTable } from '../report.ts';
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import { baseLineOfItems } from './chart-frame.ts';
import { itemName, labelOf, needsOf, titleOf, type Composing } from './composing.ts';
import { coloursOf, inkOn } from './palette.ts';
import { mostSegments } from './most-segments.ts';
import { baseCell, shareCell } from './table-cells.ts';

/** Null when the rows do not share one list of answers that fits a bar. */
export function matrixOverview(
  composing: Composing,
  tables: Crosstab[],
): { chart: Chart; table: ReportTable } | null {
  const [first] = tables;
  const answers = first?.rows.filter((row) => !row.net) ?? [];
  if (first === undefined || answers.length === 0 || answers.length > mostSegments) return null;
  const codes = answers.map(({ code }) => code).join(' ');
  if (tables.some((table) => codesOf(table) !== codes)) return null;
  const colours = coloursOf(composing.plan.palette[first.question] ?? 'ordered', answers.length);
  const chart: Chart = {
    id: `grafiek-${composing.anchors.get(first.question) ?? ''}-overzicht`,
    shape: 'stacked',
    unit: 'share',
    max: 1,
    title: rangeOf(composing, tables) ?? composing.phrases.overview,
    question: composing.variables.get(keyOf(first))?.title ?? '',
    baseLine: `${baseLineOfItems(composing, tables)} ${composing.phrases.rounded}`,
    alt: altOf(composing, tables),
    hiddenText: composing.phrases.notShown,
    language: composing.language,
    rows: tables.map((table) => ({
      label: itemName(composing, table),
      state: isMissing(table.columns[0]?.base) ? 'hidden' : 'plain',
      setApart: false,
    })),
    series: answers.map((answer, i) => ({
      label: labelOf(composing, first, answer.code),
      colour: colours[i] ?? '#0B5563',
      ink: inkOn(colours[i] ?? '#0B5563'),
      state: 'plain',
      values: tables.map((table) => shareOf(table, answer.code)),
    })),
    asides: [{ head: 'n', texts: tables.map((table) => baseCell(composing, table, 0).text) }],
  };
  return { chart, table: tableOf(composing, tables, answers) };
}

function codesOf(table: Crosstab): string {
  return table.rows
    .filter((row) => !row.net)
    .map(({ code }) => code)
    .join(' ');
}

/** A line a row of the matrix; everybody together. */
function tableOf(composing: Composing, tables: Crosstab[], answers: CrosstabRow[]): ReportTable {
  const [first] = tables;
  return {
    caption: first === undefined ? '' : titleOf(composing, first.question),
    corner: composing.phrases.item,
    columns: [
      ...answers.map(({ code }) => (first === undefined ? code : labelOf(composing, first, code))),
      'n',
    ],
    rows: tables.map((table) => ({
      label: itemName(composing, table),
      role: 'answer',
      cells: [
        ...answers.map(({ code }) => {
          const row = table.rows.find((one) => one.code === code);
          return shareCell(composing, row?.cells[0], table.columns[0]?.base, 'letters');
        }),
        baseCell(composing, table, 0),
      ],
    })),
  };
}

function shareOf(table: Crosstab, code: string): number | null {
  const cell = table.rows.find((row) => row.code === code)?.cells[0];
  return cell === undefined || isMissing(cell) ? null : cell.share;
}

/** The net or answer that the sentences are about, from the row with the least of it to that with the most; null when it is hidden somewhere. */
function rangeOf(composing: Composing, tables: Crosstab[]): string | null {
  const [first] = tables;
  const code = first === undefined ? null : subjectOf(first, composing.plan.sentences[keyOf(first)]);
  if (first === undefined || code === null) return null;
  const said = tables.flatMap((table) => {
    const found = sayable(table, code, 0, composing.release.policy);
    return found === null ? [] : [{ item: itemName(composing, table), share: found.cell.share }];
  });
  if (said.length < tables.length) return null;
  const sorted = said.toSorted((a, b) => a.share - b.share);
  const [least, most] = [sorted[0], sorted.at(-1)].map((one) => ({
    item: one?.item ?? '',
    share: percentText(one?.share ?? 0, composing.language),
  }));
  if (least === undefined || most === undefined) return null;
  const label = needsOf(composing, first).label(code);
  return composing.phrases.range(label, least, most);
}

/** The last answer (the best, on a scale) of each row. */
function altOf(composing: Composing, tables: Crosstab[]): string {
  const last = tables[0]?.rows.filter((row) => !row.net).at(-1);
  if (last === undefined) return composing.phrases.overview;
  const figures = tables.flatMap((table) => {
    const share = shareOf(table, last.code);
    return share === null ? [] : [`${itemName(composing, table)} ${percentText(share, composing.language)}`];
  });
  return composing.phrases.alt(`${composing.phrases.overview}.`, last.label, figures.join('; '));
}
