/** The published figures of a release as a data file, a line a cell: nobody's answers, and no number for what is suppressed. */
import { startComposing } from '../../compose/composing.ts';
import type { PublishedCell } from '../../compose/published-cells.ts';
import { publishedCells } from '../../compose/published-cells.ts';
import type { Release } from '../../disclosure/release.ts';
import type { FrozenEdition } from '../../edition.ts';
import { dataFileWords } from '../../findings/data-file-language.ts';
import { isMissing } from '../../tables/crosstab.ts';
import { figureColumns, type Field, type FigureColumn } from '../figures/figure-columns.ts';
import type { Code, FigureWords } from '../figures/figure-words.ts';
import { wordsOfFigures } from '../figures/words-of-figures.ts';
import { decimalsOf } from './answer-codes.ts';
import { fileDocuments } from './file-documents.ts';
import { shiftBelow } from './missing-states.ts';
import type { SavFile, SavNumbers, SavTexts, SavVariable } from './sav-file.ts';

/** The columns and names of the CSV file. @param checksum SHA-256 of the release, hex */
export function cellsFile(release: Release, checksum: string, edition: FrozenEdition | null = null): SavFile {
  const composing = startComposing(release, edition);
  const cells = publishedCells(composing);
  const words = wordsOfFigures(composing.language);
  return {
    label: release.about.title,
    createdAt: release.about.createdOn,
    documents: fileDocuments(composing, checksum, dataFileWords(composing.language).cells),
    variables: figureColumns.map((column) => variableOf(column, cells, words)),
    weight: null,
    sets: [],
  };
}

/** By what the columns of figures hold: words of the model are codes, figures are numbers, the rest is text. */
const measured = ['base', 'n', 'value', 'low', 'high'];
const coded: Partial<Record<string, Code[]>> = {
  kind: ['single', 'multiple', 'scale', 'number'],
  net: ['no', 'yes'],
  measure: ['share', 'mean', 'median'],
  standing: ['hidden', 'not tested', 'indicative', 'plain'],
  hidden: ['no base', 'suppressed', 'small base', 'not applicable'],
  versus_rest: ['lower', 'none', 'higher'],
};

function variableOf(column: FigureColumn, cells: PublishedCell[], words: FigureWords): SavVariable {
  const about = { name: column.name, label: words.heads[column.name] };
  const fields = cells.map(column.field);
  const codes = coded[column.name];
  if (codes !== undefined) return codeVariable(about, fields, codes, words);
  if (measured.includes(column.name)) return figureVariable(about, fields, cells, words);
  const values = fields.map((field) => (field !== null && 'text' in field ? field.text : ''));
  return { kind: 'texts', ...about, measure: 'nominal', values, valueLabels: [] } satisfies SavTexts;
}

type About = Pick<SavNumbers, 'name' | 'label'>;

/** From 1 up in the order of the model; "no" is 0. */
function codeVariable(about: About, fields: Field[], codes: Code[], words: FigureWords): SavNumbers {
  const first = codes[0] === 'no' ? 0 : 1;
  return {
    kind: 'numbers',
    ...about,
    measure: 'nominal',
    values: fields.map((field) =>
      field !== null && 'code' in field ? codes.indexOf(field.code) + first : null,
    ),
    decimals: 0,
    valueLabels: codes.map((code, i) => ({ value: i + first, label: words.codes[code] })),
    missing: null,
  };
}

/** From -1 down, or from -11 or -101 where a mean is below zero. */
const reasons = ['no base', 'suppressed', 'small base', 'not applicable'] as const;

function figureVariable(
  about: About,
  fields: Field[],
  cells: PublishedCell[],
  words: FigureWords,
): SavNumbers {
  const numbers = fields.map((field) => (field !== null && 'number' in field ? field.number : null));
  const shift = shiftBelow(numbers.reduce((least: number, one) => Math.min(least, one ?? 0), 0));
  const codeOf = (reason: (typeof reasons)[number]): number => -1 - reasons.indexOf(reason) - shift;
  const values = numbers.map((number, i) => {
    const figure = cells[i]?.figure;
    if (figure === undefined || isMissing(figure)) return codeOf(figure?.missing ?? 'not applicable');
    return number ?? codeOf('not applicable');
  });
  return {
    kind: 'numbers',
    ...about,
    measure: 'scale',
    values,
    decimals: decimalsOf(values),
    valueLabels: reasons.map((reason) => ({ value: codeOf(reason), label: words.codes[reason] })),
    missing: { from: codeOf('not applicable'), to: codeOf('no base') },
  };
}
