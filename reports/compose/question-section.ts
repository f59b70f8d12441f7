/** One section a question: its sentence and chart, then a table by each banner variable, then what to know. */
import { keyOf } from '../dataset.ts';
import { countText } from '../findings/numbers.ts';
import type { Block, ReportSection, ReportTable } from '../report.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { chartOf } from './chart-of.ts';
import { titleOf, type Composing } from './composing.ts';
import { matrixOverview } from './matrix-overview.ts';
import { tableOf } from './table-of.ts';

/** Anchor of a question's section. */
export function anchorOf(question: string): string {
  return `vraag-${question.toLowerCase()}`;
}

/** Null for a question that has no table (text to read, free text, profile). */
export function questionSection(composing: Composing, question: string): ReportSection | null {
  const tables = composing.release.tables.filter((table) => table.question === question);
  if (tables.length === 0) return null;
  const overview: Block[] = tables.length > 1 ? matrixOverview(composing, tables) : [];
  return {
    id: anchorOf(question),
    level: 2,
    title: titleOf(composing, question),
    blocks: [...overview, ...tables.flatMap((table) => tableBlocks(composing, table))],
  };
}

function tableBlocks(composing: Composing, table: Crosstab): Block[] {
  const tables = composing.release.banner.map((variable) => tableOf(composing, table, variable));
  return [
    { kind: 'chart', chart: chartOf(composing, table) },
    ...tables.map((one): Block => ({ kind: 'table', table: one })),
    ...notesUnder(composing, table, tables),
  ];
}

/** Only what this table needs: several answers, who is not counted, what a dash and grey mean. */
function notesUnder(composing: Composing, table: Crosstab, tables: ReportTable[]): Block[] {
  const { phrases, release } = composing;
  const has = (tone: string): boolean =>
    tables.some((one) => one.rows.some((row) => row.cells.some((cell) => cell.tone === tone)));
  const sentences = [
    table.kind === 'multiple' ? phrases.severalAnswers : '',
    excludedText(composing, table),
    has('hidden') ? phrases.hiddenMark(release.policy.baseMinimum) : '',
    has('grey') ? phrases.greyMark(release.policy.testMinimum) : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [{ kind: 'note', text: sentences.join(' ') }];
}

/** Counts below the minimum stay unsaid, as every other count does. */
function excludedText(composing: Composing, table: Crosstab): string {
  const states = composing.release.states[keyOf(table)];
  if (states === undefined) return '';
  const text = (n: number): string | null =>
    n === 0 || n < composing.release.policy.baseMinimum ? null : countText(n, composing.language);
  return composing.phrases.excluded({
    dontKnow: text(states.dontKnow),
    notApplicable: text(states.notApplicable),
    noAnswer: text(states.noAnswer),
  });
}
