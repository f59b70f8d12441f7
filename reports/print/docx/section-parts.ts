import { Bookmark, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Report, ReportSection } from '../../report.ts';
import { blockParts } from './block-parts.ts';
import type { Places } from './places.ts';

export type Part = Paragraph | Table;

export async function sectionParts(
  report: Report,
  { id, level, page, title, blocks }: ReportSection,
  places: Places,
): Promise<Part[]> {
  const heading = new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore: page === 'new',
    keepNext: true,
    children: [new Bookmark({ id: places.get(id) ?? id, children: [new TextRun(title)] })],
  });
  const parts: Part[] = [heading];
  let said = '';
  for (const block of blocks) {
    parts.push(...(await blockParts(report, block, { places, said })));
    said = block.kind === 'finding' ? block.text : '';
  }
  return parts;
}
