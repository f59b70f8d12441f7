/** A followed figure as a section: its finding, the line over the waves, the residents behind it, and a table by age group. */
import { chartBlocks } from '../compose/fitting-chart.ts';
import type { Block, ReportSection } from '../report.ts';
import { figureChart } from './figure-chart.ts';
import type { FigureLine } from './figure-line.ts';
import { figureTable } from './figure-table.ts';
import { precisionOf } from './figure-words.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { targetOf } from './marks.ts';
import { estimateOf, estimateText, residentsIn, sourceText } from './residents.ts';
import type { Tracking } from './tracking.ts';

export function figureSection(tracking: Tracking, figure: FollowedFigure): ReportSection {
  const [total] = figure.lines;
  const behind = total === undefined ? '' : residentsSentence(tracking, figure, total);
  const target = total === undefined ? '' : (targetOf(tracking, figure, total)?.sentence ?? '');
  return {
    id: figure.id,
    level: 2,
    title: figure.title,
    blocks: [
      ...chartBlocks(figureChart(tracking, figure)),
      ...paragraphs([total === undefined ? '' : precisionOf(tracking, total), behind, target]),
      { kind: 'table', table: figureTable(tracking, figure) },
    ],
  };
}

function paragraphs(texts: string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}

function residentsSentence(tracking: Tracking, figure: FollowedFigure, total: FigureLine): string {
  const now = total.points.at(-1);
  const whole = residentsIn(tracking, null);
  if (figure.of !== 'everybody' || now === undefined || whole === null) return '';
  const estimate = estimateOf(tracking, now, null);
  return estimate === null ? '' : `Dat zijn ${estimateText(estimate)}. ${sourceText(whole)}`;
}
