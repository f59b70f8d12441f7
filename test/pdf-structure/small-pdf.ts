/**
 * A small tagged PDF that keeps to every rule, drawn with PDFKit: contents, headings, a paragraph with a link, a list,
 * a table with a double head, a figure and two notes, on two pages with a foot.
 */
import PDFDocument from 'pdfkit';
import { openFont } from '../../reports/print/fonts.ts';
import { finished } from './finished-pdf.ts';
import { drawFigure, drawTable } from './small-parts.ts';
import { hang, line, say, start, type Drawing, type Tag } from './small-drawing.ts';

let made: Promise<Buffer> | undefined;

/** Made once: tests edit copies. */
export function smallPdf(): Promise<Buffer> {
  return (made ??= makePdf());
}

async function makePdf(): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: 'nl-BE',
    compress: false,
    info: { Title: 'Kort rapport', CreationDate: new Date('2021-10-14T12:00:00Z') },
  });
  doc.registerFont('Sans', openFont('Sans') as unknown as PDFKit.Mixins.PDFFontSource);
  const bytes = new Promise<Buffer>((done) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => done(Buffer.concat(parts)));
  });
  draw({ doc, y: 0 });
  doc.end();
  return finished(await bytes);
}

function draw(drawing: Drawing): void {
  const { doc } = drawing;
  const root = doc.struct('Document') as Tag;
  doc.addStructure(root);
  start(drawing);
  drawContents(drawing, root);
  const first = hang(doc, root, 'Sect');
  drawHeading(drawing, first, ['H1', 'Bekendheid']);
  drawLinkedText(drawing, first);
  drawList(drawing, first);
  drawTable(drawing, first);
  start(drawing);
  const second = hang(doc, root, 'Sect');
  drawHeading(drawing, second, ['H2', 'Gebruik']);
  drawFigure(drawing, second);
  say(drawing, second, ['Note', 'Grijs: weinig antwoorden.']);
  say(drawing, second, ['Note', 'Gewogen naar leeftijd.']);
  root.end();
}

function drawContents(drawing: Drawing, root: Tag): void {
  const contents = hang(drawing.doc, root, 'TOC');
  for (const title of ['Bekendheid', 'Gebruik']) {
    const entry = hang(drawing.doc, hang(drawing.doc, contents, 'TOCI'), 'Reference');
    const top = drawing.y;
    const link = say(drawing, entry, ['Link', title]);
    const options: object = { structParent: link, Contents: new String(`Naar ${title}`) };
    drawing.doc.goTo(60, top, 200, 18, title, options);
    link.end();
  }
}

function drawHeading(drawing: Drawing, parent: Tag, heading: [name: string, text: string]): void {
  drawing.doc.outline.addItem(heading[1]);
  drawing.doc.addNamedDestination(heading[1], 'XYZ', 60, drawing.y, null);
  say(drawing, parent, heading);
}

/** Two lines; a link in the first. */
function drawLinkedText(drawing: Drawing, parent: Tag): void {
  const { doc } = drawing;
  const [before, linked] = ['Meer staat op ', 'de website'];
  const top = drawing.y;
  const paragraph = say(drawing, parent, ['P', before]);
  const x = 60 + doc.widthOfString(before);
  const link = hang(doc, paragraph, 'Link');
  link.add(() => line({ doc, y: top }, linked, x));
  const options: object = { structParent: link, Contents: new String('Website van Kerkebeek') };
  const width = doc.widthOfString(linked);
  doc.link(x, top, width, 18, 'https://kerkebeek.example/', options as PDFKit.Mixins.AnnotationOption);
  link.end();
  paragraph.add(() => {
    line({ doc, y: top }, ' van de gemeente. ', x + width);
    line(drawing, 'Of bel het onthaal.');
  });
}

function drawList(drawing: Drawing, parent: Tag): void {
  const list = hang(drawing.doc, parent, 'L');
  list.dictionary.data['A'] = { O: 'List', ListNumbering: 'Decimal' };
  for (const [label, text] of [
    ['1.', 'Bellen'],
    ['2.', 'Schrijven'],
  ] as const) {
    // prettier-ignore
    const item = hang(drawing.doc, list, 'LI');
    say({ ...drawing }, item, ['Lbl', label]);
    hang(drawing.doc, item, 'LBody').add(() => line(drawing, text, 80));
  }
}
