/** What the signs of a chart mean, for where its picture stands without the report around it. */
import type { Chart } from '../chart.ts';
import type { Block, ReportSection } from '../report.ts';
import type { Composing } from './composing.ts';

export function withSigns(composing: Composing, sections: ReportSection[]): ReportSection[] {
  const explained = (block: Block): Block =>
    block.kind === 'chart'
      ? { ...block, chart: { ...block.chart, signs: signsOf(composing, block.chart) } }
      : block;
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(explained) }));
}

function signsOf({ phrases, release }: Composing, { rows, series, asides = [] }: Chart): string {
  const isMarked = series.some(({ marks = [] }) => marks.some((mark) => mark !== null));
  const isGrey = [...rows, ...series].some(({ state }) => state === 'small');
  const printed = [...asides.flatMap(({ texts }) => texts), ...series.map(({ note = '' }) => note)];
  const isStarred = printed.some((text) => text.endsWith('*'));
  const { testMinimum, indicativeBelow } = release.policy;
  return [
    ...(isMarked ? [phrases.restMark] : []),
    ...(isGrey ? [phrases.greyMark(testMinimum)] : []),
    ...(isStarred ? [phrases.starMark(indicativeBelow)] : []),
  ].join(' ');
}
