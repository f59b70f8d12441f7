/** The published figures of a release as a data file, a line a cell: nobody's answers, and no number for what is suppressed. */
import { startComposing, titleOf, type Composing } from '../../compose/composing.ts';
import { groupName } from '../../compose/group-label.ts';
import { bannerName } from '../../compose/table-of.ts';
import type { Release } from '../../disclosure/release.ts';
import { dataFileWords } from '../../findings/data-file-language.ts';
import type { DataFileWords, FigureVariable } from '../../findings/data-file-words.ts';
import { isMissing, type Measure, type Missing } from '../../tables/crosstab.ts';
import { decimalsOf } from './answer-codes.ts';
import { fileDocuments } from './file-documents.ts';
import type { SavFile, SavNumbers, SavTexts } from './sav-file.ts';
import { yesAndNo } from './yes-and-no.ts';

/** A cell of a published table: one answer, or answers taken together, in one group. */
export interface PublishedCell {
  question: string;
  item: string | null;
  title: string;
  answer: { code: string; label: string };
  net: boolean;
  /** Both null for everybody together. */
  variable: string | null;
  group: { code: string; label: string } | null;
  base: Measure;
  /** Null with the reason in `missing`; an interval or verdict that does not exist is null without one. */
  n: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
  letters: string;
  verdict: 'higher' | 'lower' | 'none' | null;
  missing: Missing['missing'] | null;
}

/** @param checksum SHA-256 of the release, hex */
export function cellsFile(cells: PublishedCell[], release: Release, checksum: string): SavFile {
  const composing = startComposing(release, null);
  const words = dataFileWords(composing.language);
  return {
    label: release.about.title,
    createdAt: release.about.createdOn,
    documents: fileDocuments(composing, checksum, words.cells),
    variables: [...describing(cells, composing, words), ...figures(cells, words)],
    weight: null,
    sets: [],
  };
}

/** What the figure is of. */
function describing(
  cells: PublishedCell[],
  composing: Composing,
  words: DataFileWords,
): SavFile['variables'] {
  const { phrases, language } = composing;
  const text = (name: FigureVariable, of: (cell: PublishedCell) => string): SavTexts => ({
    kind: 'texts',
    name,
    label: words.figures[name],
    measure: 'nominal',
    values: cells.map(of),
    valueLabels: [],
  });
  const question = text('question', (cell) => cell.question);
  const variable = text('variable', (cell) => cell.variable ?? '');
  return [
    { ...question, valueLabels: labelled(question.values, (name) => titleOf(composing, name)) },
    text('item', ({ item }) => item ?? ''),
    text('title', ({ title }) => title),
    text('answer', ({ answer }) => answer.code),
    text('answer_label', ({ answer }) => answer.label),
    {
      kind: 'numbers',
      name: 'net',
      label: words.figures.net,
      measure: 'nominal',
      values: cells.map(({ net }) => (net ? 1 : 0)),
      decimals: 0,
      valueLabels: yesAndNo(language),
      missing: null,
    },
    { ...variable, valueLabels: labelled(variable.values, (name) => bannerName(composing, name)) },
    text('group', ({ group }) => group?.code ?? ''),
    text('group_label', (cell) =>
      cell.group === null ? phrases.total : groupName(composing, cell.variable, cell.group.label),
    ),
  ];
}

function labelled(values: string[], labelOf: (value: string) => string): SavTexts['valueLabels'] {
  const known = [...new Set(values)].filter((value) => value !== '');
  return known.map((value) => ({ value, label: labelOf(value) }));
}

/** From -1 down, as no figure is below zero. */
const reasons = ['no base', 'suppressed', 'small base', 'not applicable'] as const;
const verdicts = ['lower', 'none', 'higher'] as const;

function figures(cells: PublishedCell[], words: DataFileWords): SavFile['variables'] {
  const number = (name: FigureVariable, of: (cell: PublishedCell) => Measure | null): SavNumbers => {
    const values = cells.map((cell) => figureOr(of(cell), name === 'base' ? null : cell.missing));
    return {
      kind: 'numbers',
      name,
      label: words.figures[name],
      measure: 'scale',
      values,
      decimals: decimalsOf(values),
      valueLabels: reasons.map((reason, i) => ({ value: -1 - i, label: words.missing[reason] })),
      missing: { from: -reasons.length, to: -1 },
    };
  };
  const verdict = number('verdict', (cell) =>
    cell.verdict === null ? null : verdicts.indexOf(cell.verdict) + 1,
  );
  const verdictLabels = verdicts.map((one, i) => ({ value: i + 1, label: words.verdict[one] }));
  return [
    number('base', ({ base }) => base),
    number('n', ({ n }) => n),
    number('share', ({ share }) => share),
    number('low', ({ low }) => low),
    number('high', ({ high }) => high),
    {
      kind: 'texts',
      name: 'letters',
      label: words.figures.letters,
      measure: 'nominal',
      values: cells.map(({ letters, missing }) => (missing === null ? letters : '')),
      valueLabels: [],
    },
    { ...verdict, measure: 'ordinal', valueLabels: [...verdictLabels, ...verdict.valueLabels] },
  ];
}

/** A reason outweighs a number: what is suppressed is never one. */
function figureOr(figure: Measure | null, missing: PublishedCell['missing']): number {
  if (missing === null && typeof figure === 'number') return figure;
  const reason = missing ?? (isMissing(figure) ? figure.missing : 'not applicable');
  return -1 - reasons.indexOf(reason);
}
