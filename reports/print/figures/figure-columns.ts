/** The figures of a release as a flat list: which columns it has, and what stands in each. CSV and workbook share it. */
import type { PublishedCell } from '../../compose/published-cells.ts';
import type { ReleaseFigures } from '../../compose/release-figures.ts';
import { isMissing } from '../../tables/crosstab.ts';
import type { Code, ColumnName } from './figure-words.ts';

/** Empty is null. A code has a word in each language; numbers are rounded, and stay numbers. */
export type Field = { text: string } | { code: Code } | { number: number } | { day: string } | null;

export interface FigureColumn {
  name: ColumnName;
  /** In a sheet, in characters. */
  width: number;
  field: (cell: PublishedCell) => Field;
}

export const figureColumns: FigureColumn[] = [
  { name: 'table', width: 12, field: ({ table }) => text(table) },
  { name: 'question', width: 12, field: ({ question }) => text(question) },
  { name: 'item', width: 12, field: ({ item }) => text(item) },
  { name: 'title', width: 44, field: ({ title }) => text(title) },
  { name: 'item_title', width: 30, field: ({ itemTitle }) => text(itemTitle) },
  { name: 'kind', width: 14, field: ({ kind }) => ({ code: kind }) },
  { name: 'group_variable', width: 14, field: ({ group }) => text(group.variable) },
  { name: 'group_name', width: 16, field: ({ group }) => text(group.name) },
  { name: 'group', width: 12, field: ({ group }) => text(group.code) },
  { name: 'group_label', width: 16, field: ({ group }) => text(group.label) },
  { name: 'answer', width: 14, field: ({ answer }) => text(answer?.code ?? null) },
  { name: 'answer_label', width: 36, field: ({ answer }) => text(answer?.label ?? null) },
  {
    name: 'net',
    width: 9,
    field: ({ answer }) => (answer === null ? null : { code: answer.net ? 'yes' : 'no' }),
  },
  { name: 'measure', width: 12, field: ({ measure }) => ({ code: measure }) },
  { name: 'standing', width: 14, field: ({ standing }) => ({ code: standing }) },
  { name: 'hidden', width: 14, field: ({ figure }) => (isMissing(figure) ? { code: figure.missing } : null) },
  { name: 'base', width: 9, field: ({ figure }) => (isMissing(figure) ? null : number(figure.base)) },
  { name: 'n', width: 9, field: ({ figure }) => (isMissing(figure) ? null : number(figure.n)) },
  { name: 'value', width: 10, field: ({ figure }) => (isMissing(figure) ? null : number(figure.value)) },
  { name: 'low', width: 10, field: ({ figure }) => (isMissing(figure) ? null : number(figure.low)) },
  { name: 'high', width: 10, field: ({ figure }) => (isMissing(figure) ? null : number(figure.high)) },
  { name: 'letters', width: 9, field: ({ figure }) => (isMissing(figure) ? null : text(figure.letters)) },
  {
    name: 'versus_rest',
    width: 14,
    field: ({ figure }) =>
      isMissing(figure) || figure.versusRest === null ? null : { code: figure.versusRest },
  },
];

/** Which release the figures are of: the same on every line, so that a line that is copied still says it. */
export function identityFields(figures: ReleaseFigures): { name: ColumnName; field: Field }[] {
  const { municipality, wave, number: release, cutOff, checksum } = figures;
  return [
    { name: 'municipality', field: text(municipality) },
    { name: 'wave', field: text(wave) },
    { name: 'release', field: text(release) },
    { name: 'cut_off', field: cutOff === null ? null : { day: cutOff } },
    { name: 'checksum', field: text(checksum) },
  ];
}

function text(value: string | null): Field {
  return value === null || value === '' ? null : { text: value };
}

/** At most four decimals: a share to the hundredth of a percent. */
function number(value: number | null): Field {
  return value === null ? null : { number: Math.round(value * 1e4) / 1e4 + 0 };
}
