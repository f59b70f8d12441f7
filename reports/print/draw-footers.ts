import { widthOf } from './measure.ts';
import { drawArtifact, writeLine } from './paper.ts';
import type { Paper } from './paper.ts';
import { column, page, type } from './theme.ts';

/** The foot of every page: where the report comes from, and page x of y. */
export function drawFooters(paper: Paper): void {
  const { footer, words } = paper.report;
  const { start, count } = paper.doc.bufferedPageRange();
  const right = column.left + column.width;
  for (let i = 0; i < count; i++) {
    paper.doc.switchToPage(start + i);
    const number = `${words.page} ${i + 1} ${words.of} ${count}`;
    drawArtifact(
      paper,
      () => {
        writeLine(paper, fit(footer, column.width - widthOf(number, type.footer) - 20), type.footer, {
          x: column.left,
          y: page.footer,
        });
        writeLine(paper, number, type.footer, { x: 0, y: page.footer, right });
      },
      'Pagination',
    );
  }
}

function fit(text: string, width: number): string {
  let short = text;
  while (short !== '' && widthOf(short, type.footer) > width) short = short.slice(0, -2).concat('…');
  return short;
}
