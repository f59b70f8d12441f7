/** One section a question: its sentence and chart, then a table by each banner variable, then what to know. */
import { keyOf } from '../dataset.ts';
import type { Conclusion } from '../findings/conclusion.ts';
import { conclusionsOf } from '../findings/conclusions.ts';
import { countText } from '../findings/numbers.ts';
import type { Block, ReportSection } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { chartOf } from './chart-of.ts';
import { chartBlocks } from './fitting-chart.ts';
import { needsOf, titleOf, type Composing } from './composing.ts';
import { matrixOverview } from './matrix-overview.ts';
import { tableOf } from './table-of.ts';
import { waveTable } from './wave-table.ts';

/** Anchor of a question's section: letters, digits and hyphens, whatever the question is called. */
export function anchorOf(question: string): string {
  const written = question
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}`);
  return `vraag-${written}`;
}

/** Null for a question that has no table (text to read, free text, profile). */
export function questionSection(composing: Composing, question: string): ReportSection | null {
  const tables = composing.release.tables.filter((table) => table.question === question);
  if (tables.length === 0) return null;
  const overview: Block[] = tables.length > 1 ? matrixOverview(composing, tables) : [];
  const thoughts = tables.map((table) => tableBlocks(composing, table));
  const marks = marksIn(composing, thoughts.flat());
  return {
    id: anchorOf(question),
    level: 2,
    title: titleOf(composing, question),
    blocks: [...overview, ...withMarks(thoughts, marks)],
  };
}

function tableBlocks(composing: Composing, table: Crosstab): Block[] {
  const tables = composing.release.banner.map((variable) => tableOf(composing, table, variable));
  // The first heads the chart.
  const [, ...others] = conclusionsOf(table, needsOf(composing, table), composing.release.lines);
  const margin = others.find(({ kind }) => kind === 'margin');
  const several = table.kind === 'multiple' ? composing.phrases.severalAnswers : '';
  return [
    ...chartBlocks(chartOf(composing, table)),
    ...paragraphOf(others.filter(({ kind }) => kind !== 'margin')),
    ...tables.map((one): Block => ({ kind: 'table', table: one })),
    ...waveTable(composing, table),
    ...noteOf([margin?.text ?? '', several, explanationOf(composing, table), excludedText(composing, table)]),
  ];
}

/** How an indicator was derived from the answers, in the questionnaire's own words. */
function explanationOf({ variables }: Composing, table: Crosstab): string {
  const source = variables.get(keyOf(table))?.source;
  return source?.kind === 'derived' ? (source.explanation ?? '') : '';
}

/** What the groups show, and earlier waves. */
function paragraphOf(conclusions: Conclusion[]): Block[] {
  const text = conclusions.map((one) => one.text).join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** What a dash and grey mean, where the tables have them. */
function marksIn({ phrases, release }: Composing, blocks: Block[]): string[] {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flatMap((row) => row.cells) : [],
  );
  const { baseMinimum, testMinimum } = release.policy;
  return [
    cells.some((cell) => cell.tone === 'hidden') ? phrases.hiddenMark(baseMinimum) : '',
    cells.some((cell) => cell.tone === 'grey') ? phrases.greyMark(testMinimum) : '',
  ];
}

/** Said once a section, in its last note. */
function withMarks(thoughts: Block[][], marks: string[]): Block[] {
  const blocks = thoughts.flat();
  const last = blocks.at(-1);
  if (last?.kind !== 'note') return [...blocks, ...noteOf(marks)];
  return [...blocks.slice(0, -1), ...noteOf([last.text, ...marks])];
}

function noteOf(sentences: string[]): Block[] {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [{ kind: 'note', text: said.join(' ') }];
}

/** Each answer outside the base in its own words. Hidden counts stay unsaid. */
function excludedText(composing: Composing, table: Crosstab): string {
  const states = composing.release.states[keyOf(table)];
  const outside = composing.variables.get(keyOf(table))?.outside ?? [];
  if (states === undefined) return '';
  const labelOf = (why: 'dontKnow' | 'notApplicable'): string =>
    outside.flatMap((one) => (one.why === why ? [one.label] : [])).join(' / ');
  const parts = [
    { label: labelOf('dontKnow'), n: states.dontKnow },
    { label: labelOf('notApplicable'), n: states.notApplicable },
    { label: null, n: states.noAnswer },
  ];
  return composing.phrases.excluded(
    parts.flatMap(({ label, n }) =>
      isMissing(n) || n === 0 ? [] : [{ label, n: countText(n, composing.language) }],
    ),
  );
}
