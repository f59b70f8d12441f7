/** A document of text, lists and tables to work on in Word: no release stands behind it. The same document gives the same bytes. */
import { Document, HeadingLevel, Packer, Paragraph, type Table, TextRun } from 'docx';
import { dated } from './dated.ts';
import { foot } from './foot.ts';
import { bulletNumbering, bullets } from './lists.ts';
import { pageSize, styles } from './page-styles.ts';
import { textTable } from './text-table.ts';

export interface PlainDocument {
  title: string;
  subtitle: string;
  /** Who it is of. */
  municipality: string;
  /** #RRGGBB, of its headings. */
  colour: string;
  /** As of Word: "nl-BE". */
  language: string;
  /** At the foot of each page. */
  footer: string;
  words: { page: string; of: string };
  /** ISO day. */
  date: string;
  sections: PlainSection[];
}

export interface PlainSection {
  title: string;
  blocks: PlainBlock[];
}

export type PlainBlock =
  | { kind: 'text'; text: string }
  /** For whoever fills the document in. */
  | { kind: 'gap'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; heads: string[]; rows: string[][] };

/** @throws Error when the date is no day */
export async function printPlainDocument(document: PlainDocument): Promise<Buffer> {
  const { title, subtitle, municipality, date } = document;
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: subtitle, style: 'Subtitle' }),
    ...document.sections.flatMap(sectionParts),
  ];
  const written = new Document({
    title,
    subject: subtitle,
    creator: municipality,
    lastModifiedBy: municipality,
    styles: styles(document),
    numbering: bulletNumbering,
    sections: [{ properties: pageSize, footers: { default: foot(document) }, children }],
  });
  return dated(await Packer.toBuffer(written), date);
}

function sectionParts({ title, blocks }: PlainSection): (Paragraph | Table)[] {
  return [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...blocks.flatMap(blockParts)];
}

function blockParts(block: PlainBlock): (Paragraph | Table)[] {
  if (block.kind === 'text') return [new Paragraph({ text: block.text })];
  if (block.kind === 'list') return bullets(block.items);
  if (block.kind === 'gap')
    return [new Paragraph({ children: [new TextRun({ text: block.text, highlight: 'yellow' })] })];
  // Two tables without anything between them would become one.
  return [textTable(block.heads, block.rows), new Paragraph({ text: '', style: 'Small' })];
}
