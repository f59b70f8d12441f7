import { contrast, mix } from '../chart-layout/colours.ts';
import { balancedLines, cutLines, linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, startPage, writeLines } from './paper.ts';
import type { Paper } from './paper.ts';
import { colours, column, grid, page, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

/** Bottom of the field of colour: the golden section of the page. */
const ground = 520;
/** Of one of the texts under the field. */
const mostCoverLines = 4;

/** The cover: the municipality and the title on a field of the house colour; which survey, when and what under it. */
export function drawCover(paper: Paper): void {
  const { report } = paper;
  startPage(paper);
  drawArtifact(paper, () => paper.doc.rect(0, 0, page.width, ground).fill(report.colour));
  const named = drawLogo(paper);
  const town =
    report.municipality === '' ? [] : cutLines(report.municipality, type.coverTown, column.width, 3);
  const top = page.top + named;
  if (town.length > 0) write(paper, town, type.coverTown, top);
  const subtitle = { ...type.coverSubtitle, colour: quietOn(report.colour) };
  const under = linesOf(report.subtitle, subtitle, column.width);
  const bottom = ground - grid.line * 3 - under.length * subtitle.leading;
  const room = bottom - grid.line * 2 - top - town.length * type.coverTown.leading;
  const { lines: title, style } = titleIn(report.title, room);
  write(paper, title, style, bottom - grid.line - title.length * style.leading);
  write(paper, under, subtitle, bottom);
  drawCoverLines(paper);
}

/** In the largest letters that let all of it stand there; what is too long for the smallest is cut. */
function titleIn(title: string, height: number): { lines: string[]; style: TypeStyle } {
  const width = column.width - 40;
  for (const part of [1, 0.8, 0.65]) {
    const style = scaled(type.coverTitle, part);
    const lines = balancedLines(title, style, width);
    if (lines.length * style.leading <= height) return { lines, style };
  }
  const style = scaled(type.coverTitle, 0.5);
  return { lines: cutLines(title, style, width, Math.floor(height / style.leading)), style };
}

function scaled(style: TypeStyle, part: number): TypeStyle {
  return { ...style, size: style.size * part, leading: style.leading * part };
}

/** Softer than white, where that still reads on the colour. */
function quietOn(colour: string): string {
  const soft = mix(colour, colours.white, 0.8);
  return contrast(soft, colour) >= 4.5 ? soft : colours.white;
}

/** Under the field of colour, a line between each; as far as the page goes. */
function drawCoverLines(paper: Paper): void {
  let y = ground + grid.line * 2.5;
  paper.report.coverLines.forEach((line, i) => {
    const style = i === 0 ? type.strong : type.text;
    const most = Math.min(mostCoverLines, Math.floor((page.bottom - y - grid.half) / style.leading));
    if (most < 1) return;
    const lines = cutLines(line, style, column.width, most);
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
