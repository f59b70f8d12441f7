import type { Block } from '../report.ts';
import type { Piece } from './flow.ts';
import { proseLines, widthOf } from './measure.ts';
import { drawRule, linkTo, openTag, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { colours, column, grid, type } from './theme.ts';

type KeyFigure = Extract<Block, { kind: 'keyFigures' }>['items'][number];
const gap = 18;
/** Above and below a sentence. */
const padding = 11;

/** One under the other: a big figure at the left, its sentence beside it, a link to the section it comes from. */
export function keyFigurePieces(paper: Paper, parent: () => Tag, items: KeyFigure[]): Piece[] {
  const indent = Math.max(...items.map((item) => widthOf(item.figure, type.figure)), 60) + gap;
  let list: Tag | undefined;
  return items.map((item, i) => {
    const lines = proseLines(item.text, type.keyText, column.width - indent);
    const height = Math.max(lines.length * type.keyText.leading, type.figure.leading) + 2 * padding;
    const last = i === items.length - 1;
    return {
      before: i === 0 ? grid.line : 0,
      height,
      keep: i === 0 && !last,
      draw: (y) => {
        list ??= openTag(paper, parent(), 'L');
        drawKeyFigure(paper, list, { item, lines, indent, y, height });
        if (last) list.end();
      },
    };
  });
}

interface Row {
  item: KeyFigure;
  lines: string[];
  /** How far right of the figure the sentence starts. */
  indent: number;
  y: number;
  height: number;
}

function drawKeyFigure(paper: Paper, list: Tag, { item, lines, indent, y, height }: Row): void {
  drawRule(paper, y, column, { colour: colours.rule, weight: 0.75 });
  const entry = openTag(paper, list, 'LI');
  const body = openTag(paper, entry, 'LBody');
  const holder = item.section === null ? body : openTag(paper, body, 'Link');
  holder.add(() => {
    const figure = { ...type.figure, colour: paper.report.colour };
    const middle = y + height / 2;
    writeLine(paper, `${item.figure} `, figure, { x: column.left, y: middle - figure.leading / 2 });
    const top = middle - (lines.length * type.keyText.leading) / 2;
    writeLines(paper, lines, type.keyText, { x: column.left + indent, y: top });
  });
  const box = { x: column.left, y, width: column.width, height };
  if (item.section !== null)
    linkTo(paper, item.section, box, { link: holder, text: `${item.figure} ${item.text}` });
  holder.end();
  entry.end();
}
