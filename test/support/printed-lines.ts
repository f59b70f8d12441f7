import { closePaper, openPaper, openTag, startPage, writeLine } from '../../reports/print/paper.ts';
import { type } from '../../reports/print/theme.ts';
import type { TypeStyle } from '../../reports/print/theme.ts';
import { reportSample } from '../fixtures/report-sample.ts';

/** A PDF of nothing but these lines, each a paragraph, thirty points apart from the top; on as many pages as needed. */
export async function printLines(lines: string[], style: TypeStyle = type.text): Promise<Buffer> {
  const paper = openPaper(reportSample);
  lines.forEach((line, i) => {
    const row = i % 25;
    if (row === 0) startPage(paper);
    const tag = openTag(paper, paper.root, 'P');
    tag.add(() => writeLine(paper, line, style, { x: 60, y: 30 + row * 30 }));
    tag.end();
  });
  return closePaper(paper);
}
