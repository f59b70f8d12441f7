import type { Report } from '../report.ts';
import { openDocument } from './document.ts';
import type { DocumentFacts, ReportDocument } from './document.ts';
import { drawLine } from './letters/draw-line.ts';
import type { LinePlace } from './letters/draw-line.ts';
import { column, page } from './theme.ts';
import type { TypeStyle } from './theme.ts';

export type Tag = PDFKit.PDFStructureElement;

/** A document being printed and the place reached on its last page. */
export interface Sheet {
  doc: ReportDocument;
  root: Tag;
  /** Top of the free space, in points from the top of the page. */
  y: number;
}

/** A report being printed. */
export interface Paper extends Sheet {
  report: Report;
  /** Pages that begin in the middle of a section, and its title. */
  goesOn: Map<number, string>;
  /** Page and top of every table that something leads to, by id. */
  places: Map<string, { page: number; top: number }>;
  /** What can only be drawn when all pages are there: the page numbers in the text. */
  later: (() => void)[];
}

export function openPaper(report: Report): Paper {
  return { ...openSheet(report), report, goesOn: new Map(), places: new Map(), later: [] };
}

export function openSheet(facts: DocumentFacts): Sheet {
  const doc = openDocument(facts);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, y: page.top };
}

/** A chapter's title hangs a little above the first line of other pages. */
export function startPage(paper: Sheet, top = page.top): void {
  paper.doc.addPage();
  paper.y = top;
}

/** Pages are counted from 1, the cover first. */
export function pageNumber(paper: Sheet): number {
  return paper.doc.bufferedPageRange().count;
}

/** A place that links lead to. */
export function placeTable(paper: Paper, id: string, top: number): void {
  paper.places.set(id, { page: pageNumber(paper), top });
  paper.doc.addNamedDestination(id, 'XYZ', column.left, Math.max(top, 0), null);
}

/** A structure element in its place in the reading order. Call `end()` on it when it is complete. */
export function openTag(
  paper: Sheet,
  parent: Tag,
  name: string,
  options: {
    alt?: string;
    /** Read aloud instead of what is drawn. */
    actual?: string;
    scope?: 'Row' | 'Column';
    /** How many columns a head stands over, and how many rows it takes. */
    columns?: number;
    rows?: number;
    bbox?: [number, number, number, number];
    title?: string;
    /** Of what is in it, where that is not the document's: "fr-BE". */
    lang?: string;
    /** How the items of a list are counted. */
    numbering?: 'Decimal' | 'LowerAlpha';
  } = {},
): Tag {
  const tag = paper.doc.struct(name, options);
  // PDFKit knows no numbering and no spans.
  const { data } = (tag as unknown as Written).dictionary;
  if (options.numbering !== undefined) data.A = { O: 'List', ListNumbering: options.numbering };
  const { A: attributes } = data;
  if (attributes !== undefined && (options.columns ?? 1) > 1) attributes['ColSpan'] = options.columns;
  if (attributes !== undefined && (options.rows ?? 1) > 1) attributes['RowSpan'] = options.rows;
  parent.add(tag);
  return tag;
}

/** What PDFKit's types leave out of a structure element. */
interface Written {
  dictionary: { data: { A?: Record<string, unknown> } };
}

/** Draws what only decorates: rules, grounds, repeated heads. Readers that read aloud pass over it. */
export function drawArtifact(paper: Sheet, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
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
export function writeLine(paper: Sheet, text: string, style: TypeStyle, place: TextPoint): void {
  const baseline = baselineOf(style, place.y);
  const { x, right } = place;
  const at: LinePlace = right === undefined ? { x, baseline } : { x: right, baseline, align: 'right' };
  drawLine(paper.doc, text, style, at);
}

/** Of a line box whose top is `y`: its capitals stand in the middle. */
export function baselineOf({ leading, size }: TypeStyle, y: number): number {
  return y + (leading + size * 0.66) / 2;
}

/** Lines of one text; a space ends each, or a reader that reads aloud would join the words on either side. */
export function writeLines(paper: Sheet, lines: string[], style: TypeStyle, place: TextPoint): void {
  lines.forEach((line, i) => {
    if (line === '') return;
    const text = i === lines.length - 1 || /[-/\u2060]$/.test(line) ? line : `${line} `;
    writeLine(paper, text, style, { ...place, y: place.y + i * style.leading });
  });
}

export function drawRule(
  paper: Sheet,
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
  paper: Sheet,
  href: string,
  box: { x: number; y: number; width: number; height: number },
  tag: { link: Tag; text: string },
): void {
  const options: object = { structParent: tag.link, Contents: new String(tag.text) };
  paper.doc.link(box.x, box.y, box.width, box.height, href, options as PDFKit.Mixins.AnnotationOption);
}

/** Writes the end of the document and gives all its bytes. @throws Error when something in it was not ready to be written */
export function closePaper({ root, doc }: Sheet): Buffer {
  root.end();
  doc.end();
  const bytes = doc.bytes();
  if (!bytes.subarray(-16).includes('%%EOF'))
    throw new Error('a PDF without its end: a picture in it is transparent, or damaged');
  return bytes;
}
