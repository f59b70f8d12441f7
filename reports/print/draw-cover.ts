import { mix } from '../chart-layout/colours.ts';
import { balancedLines, linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, startPage, writeLines } from './paper.ts';
import type { Paper } from './paper.ts';
import { colours, column, grid, page, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

/** Bottom of the field of colour: the golden section of the page. */
const ground = 520;

/** The cover: the municipality and the title on a field of the house colour; which survey, when and what under it. */
export function drawCover(paper: Paper): void {
  const { report } = paper;
  startPage(paper);
  drawArtifact(paper, () => paper.doc.rect(0, 0, page.width, ground).fill(report.colour));
  const named = drawLogo(paper);
  if (report.municipality !== '') write(paper, [report.municipality], type.coverTown, page.top + named);
  const title = balancedLines(report.title, type.coverTitle, column.width - 40);
  const subtitle = { ...type.coverSubtitle, colour: mix(report.colour, colours.white, 0.8) };
  const under = linesOf(report.subtitle, subtitle, column.width);
  const bottom = ground - grid.line * 3 - under.length * subtitle.leading;
  write(paper, title, type.coverTitle, bottom - grid.line - title.length * type.coverTitle.leading);
  write(paper, under, subtitle, bottom);
  let y = ground + grid.line * 2.5;
  report.coverLines.forEach((line, i) => {
    const style = i === 0 ? type.strong : type.text;
    const lines = linesOf(line, style, column.width);
    if (i > 0) drawRule(paper, y, column, { colour: colours.rule, weight: 0.5 });
    write(paper, lines, style, y + grid.half);
    y += lines.length * style.leading + grid.line;
  });
}

function write(paper: Paper, lines: string[], style: TypeStyle, top: number): void {
  const tag = openTag(paper, paper.root, 'P');
  tag.add(() => writeLines(paper, lines, style, { x: column.left, y: top }));
  tag.end();
}

/** Room for the logo, in points: it keeps its proportions within. */
const logo = { width: 150, height: 54, padding: 8 };

/** On a white field, whatever its colours are; gives the room it takes. A decoration: the name stands under it. */
function drawLogo(paper: Paper): number {
  const { doc, report } = paper;
  const picture = report.logo ?? null;
  if (picture === null) return 0;
  const scale = Math.min(logo.width / picture.width, logo.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const { padding } = logo;
  drawArtifact(paper, () => {
    doc.roundedRect(column.left - padding, page.top - padding, width + 2 * padding, height + 2 * padding, 2);
    doc.fill(colours.white);
    doc.image(Buffer.from(picture.data, 'base64'), column.left, page.top, { width, height });
  });
  return height + padding + grid.line;
}
