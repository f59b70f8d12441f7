import type { Report } from '../report.ts';
import { openDocument } from './document.ts';
import { drawLine } from './letters/draw-line.ts';
import { page } from './theme.ts';
import type { TypeStyle } from './theme.ts';

export type Tag = PDFKit.PDFStructureElement;

/** The document being printed and the place reached on its last page. */
export interface Paper {
  doc: PDFKit.PDFDocument;
  report: Report;
  root: Tag;
  /** Top of the free space, in points from the top of the page. */
  y: number;
  /** Page on which the last chapter started; 0 before the first. */
  chapterPage: number;
  /** Pages that begin in the middle of a section, and its title. */
  goesOn: Map<number, string>;
  charts: number;
  tables: number;
}

export function openPaper(report: Report): Paper {
  const doc = openDocument(report);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, report, root, y: page.top, chapterPage: 0, goesOn: new Map(), charts: 0, tables: 0 };
}

/** A chapter's title hangs a little above the first line of other pages. */
export function startPage(paper: Paper, top = page.top): void {
  paper.doc.addPage();
  paper.y = top;
}

/** Pages are counted from 1, the cover first. */
export function pageNumber(paper: Paper): number {
  return paper.doc.bufferedPageRange().count;
}

/** A structure element in its place in the reading order. Call `end()` on it when it is complete. */
export function openTag(
  paper: Paper,
  parent: Tag,
  name: string,
  options: {
    alt?: string;
    scope?: 'Row' | 'Column';
    bbox?: [number, number, number, number];
    title?: string;
  } = {},
): Tag {
  const tag = paper.doc.struct(name, options);
  parent.add(tag);
  return tag;
}

/** Draws what only decorates: rules, grounds, repeated heads. Readers that read aloud pass over it. */
export function drawArtifact(paper: Paper, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  paper.doc.markContent('Artifact', { type });
  draw();
  paper.doc.endMarkedContent();
}

/** Left and top of a line of text; with `right` it ends there instead. */
export interface TextPoint {
  x: number;
  y: number;
  right?: number;
}

/** One line of text in a line box of `style.leading` that starts at `y`. Must stand inside a tag or an artifact. */
export function writeLine(paper: Paper, text: string, style: TypeStyle, place: TextPoint): void {
  const baseline = place.y + (style.leading + style.size * 0.66) / 2;
  const { x, right } = place;
  drawLine(
    paper.doc,
    text,
    style,
    right === undefined ? { x, baseline } : { x: right, baseline, align: 'right' },
  );
}

/** Lines of one text; a space ends each, or a reader that reads aloud would join the words on either side. */
export function writeLines(paper: Paper, lines: string[], style: TypeStyle, place: TextPoint): void {
  lines.forEach((line, i) => {
    if (line === '') return;
    const text = i === lines.length - 1 || /[-/\u2060]$/.test(line) ? line : `${line} `;
    writeLine(paper, text, style, { ...place, y: place.y + i * style.leading });
  });
}

export function drawRule(
  paper: Paper,
  y: number,
  span: { left: number; width: number },
  look: { colour: string; weight: number },
): void {
  drawArtifact(paper, () => {
    paper.doc.rect(span.left, y - look.weight / 2, span.width, look.weight).fill(look.colour);
  });
}

/** A link to a section of the report over a box, inside its own tag. */
export function linkTo(
  paper: Paper,
  section: string,
  box: { x: number; y: number; width: number; height: number },
  tag: { link: Tag; text: string },
): void {
  const options: object = { structParent: tag.link, Contents: new String(tag.text) };
  paper.doc.goTo(box.x, box.y, box.width, box.height, section, options);
}

/** A link to a web address over a box, inside its own tag. */
export function linkOut(
  paper: Paper,
  href: string,
  box: { x: number; y: number; width: number; height: number },
  tag: { link: Tag; text: string },
): void {
  const options: object = { structParent: tag.link, Contents: new String(tag.text) };
  paper.doc.link(box.x, box.y, box.width, box.height, href, options as PDFKit.Mixins.AnnotationOption);
}

/** Writes the end of the document and gives all its bytes. */
export function closePaper(paper: Paper): Promise<Buffer> {
  paper.root.end();
  return new Promise((done, failed) => {
    const parts: Buffer[] = [];
    paper.doc.on('data', (part: Buffer) => parts.push(part));
    paper.doc.on('end', () => done(Buffer.concat(parts)));
    paper.doc.on('error', failed);
    paper.doc.end();
  });
}
