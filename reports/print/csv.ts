/** The figures of a release as CSV: for a spreadsheet in Belgium, and plain for programs. */
import { stringify, type Options } from 'csv-stringify/sync';
import type { ReleaseFigures } from '../compose/release-figures.ts';
import { figureColumns, identityFields, type Field } from './figures/figure-columns.ts';
import type { Code, ColumnName, FigureWords } from './figures/figure-words.ts';
import { wordsOfFigures } from './figures/words-of-figures.ts';
import { neutralise } from './neutralise.ts';

/** belgian: as Excel opens it there, heads and words in the report's language; plain: RFC 4180, in English for programs. */
export type CsvDialect = 'belgian' | 'plain';

/**
 * UTF-8, a line a cell, each with the release it is of: a line above the heads would break whoever reads them by name.
 * Texts stand between quotes and are neutralised, numbers neither.
 */
export function printCsv(figures: ReleaseFigures, dialect: CsvDialect): Buffer {
  const { head, text, code, day, options } = dialects[dialect](wordsOfFigures(figures.language));
  const written = (field: Field): string | number | null => {
    if (field === null) return null;
    if ('number' in field) return field.number;
    if ('text' in field) return neutralise(text(field.text));
    return 'code' in field ? code(field.code) : day(field.day);
  };
  const identity = identityFields(figures);
  const rest = identity.map(({ field }) => written(field));
  const heads = [...figureColumns, ...identity].map(({ name }) => head(name));
  const lines = figures.cells.map((cell) => [
    ...figureColumns.map(({ field }) => written(field(cell))),
    ...rest,
  ]);
  return Buffer.from(stringify([heads, ...lines], options));
}

interface Dialect {
  head: (name: ColumnName) => string;
  text: (text: string) => string;
  code: (code: Code) => string;
  /** @param day ISO */
  day: (day: string) => string;
  options: Options;
}

const shared: Options = { record_delimiter: 'windows', quoted_string: true };
export const decimalComma = (value: number): string => String(value).replace('.', ',');

const dialects: Record<CsvDialect, (words: FigureWords) => Dialect> = {
  belgian: ({ heads, codes }) => ({
    head: (name) => heads[name],
    text: notADay,
    code: (code) => codes[code],
    day: (day) => day.split('-').toReversed().join('/'),
    options: { ...shared, bom: true, delimiter: ';', cast: { number: decimalComma } },
  }),
  plain: () => ({
    head: (name) => name,
    text: noOtherCell,
    code: (code) => code,
    day: (day) => day,
    options: shared,
  }),
};

/** A Belgian spreadsheet parts these lines at semicolons: what would then begin a cell must be no formula either. */
function noOtherCell(text: string): string {
  return text.replaceAll(/;\s*(?=[=+\-@＝＋－＠])/gu, "$&'");
}

/** Excel reads "1-2" and "2021-3" as days, also between quotes; with the dash of a range they stay what they are. */
export function notADay(text: string): string {
  return /^\d+-\d+(-\d+)?$/.test(text) ? text.replaceAll('-', '–') : text;
}
