import type { Chart } from '../chart.ts';
import { drawChart } from './draw-chart.ts';
import { bind } from './flow.ts';
import type { Piece } from './flow.ts';
import type { Paper, Tag } from './paper.ts';
import { recordChart } from './recorded-chart.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, type } from './theme.ts';

/** What the reader has just read above a chart, and so need not read again. */
export interface ChartPlace {
  /** Title of the section. */
  section: string;
  /** The finding that stands just above; null when the title of the chart is the finding. */
  said: string | null;
  /** One of several charts of its section: its finding is set smaller. */
  oneOfMany: boolean;
  /** It stands just under the title of its section. */
  first: boolean;
}

/** Title, question, picture and base line: one piece, never broken. */
export function chartPiece(paper: Paper, parent: () => Tag, chart: Chart, place: ChartPlace): Piece {
  const recorded = recordChart(chart, column.width);
  const number = chart.number === undefined ? '' : `${paper.report.words.chart} ${chart.number}. `;
  const { said, oneOfMany, first } = place;
  const style = said !== null ? type.chartTitle : oneOfMany ? type.itemFinding : type.finding;
  const before = first ? 3 : said === null && !oneOfMany ? grid.half : grid.line;
  const asked = chart.question === place.section ? '' : chart.question;
  const title =
    said === chart.title
      ? []
      : textPieces(paper, parent, chart.title, { tag: 'P', style, before, balanced: true });
  const question =
    asked === ''
      ? []
      : textPieces(paper, parent, number + asked, {
          tag: 'P',
          style: type.small,
          before: title.length > 0 ? 3 : grid.half,
        });
  const picture: Piece = {
    before: 6,
    height: recorded.height,
    keep: true,
    draw: (y) => drawChart(paper, parent(), { chart, recorded, x: column.left, y }),
  };
  const base = textPieces(paper, parent, asked === '' ? number + chart.baseLine : chart.baseLine, {
    tag: 'P',
    style: type.small,
    before: 3,
  });
  return { ...bind([...title, ...question, picture, ...base]), keep: false };
}
