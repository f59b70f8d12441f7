import type { Piece } from '../flow.ts';
import { proseLines } from '../measure.ts';
import { drawRule, openTag, writeLines, type Sheet, type Tag } from '../paper.ts';
import { colours, column, type } from '../theme.ts';
import type { SheetSection } from './member-sheet.ts';

const names = { left: column.left, width: 160 };
const values = { left: column.left + 176, width: column.width - 176 };
const padding = 3.5;
/** A value longer than this may be parted over two pages. */
const mostLines = 24;

/** A table of two columns, its rows headed by their names. */
export function rowPieces(paper: Sheet, rows: SheetSection['rows']): Piece[] {
  let table: Tag | undefined;
  return rows.flatMap(({ name, value }, i) => {
    let cells: Tag | undefined;
    let row: Tag | undefined;
    const parts = partsOf(proseLines(value, type.text, values.width));
    return parts.map((lines, at): Piece => {
      const named = at === 0 ? proseLines(name, type.quiet, names.width) : [];
      return {
        before: at === 0 && i === 0 ? 8 : 0,
        height: Math.max(lines.length, named.length) * type.text.leading + 2 * padding,
        keep: false,
        draw: (top) => {
          table ??= openTag(paper, paper.root, 'Table');
          if (at === 0) {
            row = openTag(paper, table, 'TR');
            drawRule(paper, top, column, { colour: colours.rule, weight: 0.5 });
            const head = openTag(paper, row, 'TH', { scope: 'Row' });
            head.add(() => writeLines(paper, named, type.quiet, { x: names.left, y: top + padding }));
            head.end();
            cells = openTag(paper, row, 'TD');
          }
          // An empty line ends a part: read aloud, its last word stands apart from the next part's first.
          const written = at < parts.length - 1 ? [...lines, ''] : lines;
          cells?.add(() => writeLines(paper, written, type.text, { x: values.left, y: top + padding }));
          if (at < parts.length - 1) return;
          cells?.end();
          row?.end();
          if (i === rows.length - 1) table.end();
        },
      };
    });
  });
}

function partsOf(lines: string[]): string[][] {
  if (lines.length <= mostLines) return [lines];
  return [lines.slice(0, mostLines), ...partsOf(lines.slice(mostLines))];
}
