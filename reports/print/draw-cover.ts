import { balancedLines, linesOf } from './measure.ts';
import { drawArtifact, openTag, startPage, writeLines } from './paper.ts';
import type { Paper } from './paper.ts';
import { column, grid, page, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

const ground = 465;

/** The cover: the municipality and the title on a field of the house colour, what and when under it. */
export function drawCover(paper: Paper): void {
  const { report } = paper;
  startPage(paper);
  drawArtifact(paper, () => paper.doc.rect(0, 0, page.width, ground).fill(report.colour));
  const title = balancedLines(report.title, type.coverTitle, column.width - 40);
  const subtitle = linesOf(report.subtitle, type.coverSubtitle, column.width);
  write(paper, [report.municipality], type.coverTown, page.top);
  write(paper, title, type.coverTitle, ground - grid.line * 3 - title.length * type.coverTitle.leading);
  let y = ground + grid.line * 3;
  write(paper, subtitle, type.coverSubtitle, y);
  y += subtitle.length * type.coverSubtitle.leading + grid.line;
  for (const line of report.coverLines) {
    const lines = linesOf(line, type.quiet, column.measure);
    write(paper, lines, type.quiet, y);
    y += lines.length * type.quiet.leading + grid.half;
  }
}

function write(paper: Paper, lines: string[], style: TypeStyle, top: number): void {
  const tag = openTag(paper, paper.root, 'P');
  tag.add(() => writeLines(paper, lines, style, { x: column.left, y: top }));
  tag.end();
}
