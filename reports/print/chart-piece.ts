import type { Chart } from '../chart.ts';
import { drawChart, prepareChart } from './draw-chart.ts';
import { bind } from './flow.ts';
import type { Piece } from './flow.ts';
import type { Paper, Tag } from './paper.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, type } from './theme.ts';

/** Title, question, picture and base line: one piece, never broken. A title is the finding unless one stands just above. */
export function chartPiece(paper: Paper, parent: () => Tag, chart: Chart, said: string | null): Piece {
  const prepared = prepareChart(chart, column.width);
  const number = `${paper.report.words.chart} ${(paper.charts += 1)}`;
  const style = said === null ? type.finding : type.chartTitle;
  const before = said === null ? grid.half : grid.line;
  const title =
    said === chart.title
      ? []
      : textPieces(paper, parent, chart.title, { tag: 'P', style, before, balanced: true });
  const question = textPieces(paper, parent, `${number}. ${chart.question}`, {
    tag: 'P',
    style: type.small,
    before: title.length > 0 ? 4 : grid.half,
  });
  const picture: Piece = {
    before: grid.half * 1.5,
    height: prepared.height,
    keep: true,
    draw: (y) => drawChart(paper, parent(), { chart, prepared, x: column.left, y }),
  };
  const base = textPieces(paper, parent, chart.baseLine, {
    tag: 'P',
    style: type.small,
    before: grid.half / 2,
  });
  return { ...bind([...title, ...question, picture, ...base]), keep: false };
}
