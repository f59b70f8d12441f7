import type { Piece } from './flow.ts';
import { proseLines, widthOf } from './measure.ts';
import { drawLine } from './letters/draw-line.ts';
import { baselineOf, linkTo, openTag, pageNumber } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { column, grid, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

/**
 * The way to a table further on: a line that can be pressed, and says the page for who holds it on paper. It stands
 * behind the note above it where that leaves room on its last line, else under it.
 * @param above the note; null when there is none
 */
export function leadPieces(
  paper: Paper,
  parent: () => Tag,
  { text, table }: { text: string; table: string },
  above: string | null,
): Piece[] {
  const style = { ...type.small, colour: paper.report.colour };
  const words = `${text.replace(/\.$/, '')}, ${paper.report.words.page.toLowerCase()}`;
  const height = style.leading;
  const beside = above !== null && fitsBehind(above, `${words} 000.`, style);
  return [
    {
      before: beside ? -height : grid.half / 2,
      height,
      keep: false,
      draw: (y) => {
        const link = openTag(paper, openTag(paper, parent(), 'P'), 'Link');
        const at = pageNumber(paper);
        paper.later.push(() => {
          const place = paper.places.get(table);
          if (place === undefined) throw new Error(`No table of the report has the id "${table}".`);
          const line = `${words} ${place.page}.`;
          paper.doc.switchToPage(at - 1);
          const baseline = baselineOf(style, y);
          const width = widthOf(line, style);
          const x = beside ? column.left + column.width - width : column.left;
          link.add(() => drawLine(paper.doc, line, style, { x, baseline, align: 'left' }));
          const box = { x, y, width, height };
          linkTo(paper, table, box, { link, text: line });
          link.end();
        });
      },
    },
  ];
}

function fitsBehind(note: string, line: string, style: TypeStyle): boolean {
  const last = proseLines(note, style, column.width).at(-1) ?? '';
  return widthOf(last, style) + 14 + widthOf(line, style) <= column.width;
}
