import { firstLine, widthOf } from './measure.ts';
import { drawArtifact, writeLine } from './paper.ts';
import type { Paper } from './paper.ts';
import { column, page, type } from './theme.ts';

/** The foot of every page but the cover: where the report comes from, and page x of y; above, what section goes on. */
export function drawFooters(paper: Paper): void {
  const { footer, words } = paper.report;
  const { start, count } = paper.doc.bufferedPageRange();
  const right = column.left + column.width;
  const head = { x: column.left, y: page.head };
  for (let i = 1; i < count; i++) {
    paper.doc.switchToPage(start + i);
    const number = `${words.page} ${i + 1} ${words.of} ${count}`;
    drawArtifact(
      paper,
      () => {
        writeLine(
          paper,
          firstLine(footer, type.footer, column.width - widthOf(number, type.footer) - 20),
          type.footer,
          {
            x: column.left,
            y: page.footer,
          },
        );
        writeLine(paper, number, type.footer, { x: 0, y: page.footer, right });
        const title = paper.goesOn.get(i + 1);
        if (title === undefined) return;
        const goesOn = ` (${words.continued})`;
        const room = column.width - widthOf(goesOn, type.footer);
        writeLine(paper, firstLine(title, type.footer, room) + goesOn, type.footer, head);
      },
      'Pagination',
    );
  }
}
