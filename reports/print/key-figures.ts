import { mix } from '../chart-layout/colours.ts';
import type { Block } from '../report.ts';
import type { Piece } from './flow.ts';
import { linesOf } from './measure.ts';
import { drawRule, linkTo, openTag, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { column, grid, type } from './theme.ts';

type KeyFigure = Extract<Block, { kind: 'keyFigures' }>['items'][number];
const gap = 21;

/** Big figures side by side, each with its sentence and a link to the section it comes from. */
export function keyFigurePieces(paper: Paper, parent: () => Tag, items: KeyFigure[]): Piece[] {
  const abreast = items.length % 3 === 0 || items.length > 4 ? 3 : 2;
  const width = (column.width - gap * (abreast - 1)) / abreast;
  let list: Tag | undefined;
  const rows = Array.from({ length: Math.ceil(items.length / abreast) }, (_, i) =>
    items.slice(i * abreast, (i + 1) * abreast),
  );
  return rows.map((row, i) => {
    const cells = row.map((item) => ({ item, lines: linesOf(item.text, type.text, width) }));
    const deepest = Math.max(...cells.map((cell) => cell.lines.length));
    const height = grid.half + type.figure.leading + deepest * type.text.leading;
    return {
      before: grid.line * 1.5,
      height,
      keep: false,
      draw: (y) => {
        list ??= openTag(paper, parent(), 'L');
        for (const [at, cell] of cells.entries()) {
          drawKeyFigure(paper, list, {
            ...cell,
            box: { x: column.left + at * (width + gap), y, width, height },
          });
        }
        if (i === rows.length - 1) list.end();
      },
    };
  });
}

interface Cell {
  item: KeyFigure;
  lines: string[];
  box: { x: number; y: number; width: number; height: number };
}

function drawKeyFigure(paper: Paper, list: Tag, { item, lines, box }: Cell): void {
  const colour = paper.report.colour;
  drawRule(
    paper,
    box.y,
    { left: box.x, width: box.width },
    { colour: mix(colour, '#FFFFFF', 0.55), weight: 1 },
  );
  const entry = openTag(paper, list, 'LI');
  const body = openTag(paper, entry, 'LBody');
  const holder = item.section === null ? body : openTag(paper, body, 'Link');
  holder.add(() => {
    const top = box.y + grid.half;
    writeLine(paper, `${item.figure} `, { ...type.figure, colour }, { x: box.x, y: top });
    writeLines(paper, lines, type.text, { x: box.x, y: top + type.figure.leading });
  });
  if (item.section !== null)
    linkTo(paper, item.section, box, { link: holder, text: `${item.figure} ${item.text}` });
  holder.end();
  entry.end();
}
