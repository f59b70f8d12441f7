import { Document, Packer } from 'docx';
import type { Report } from '../../report.ts';
import { checkReport } from '../check-report.ts';
import { cleanTexts } from '../letters/clean-text.ts';
import { coverParts } from './cover-parts.ts';
import { dated } from './dated.ts';
import { foot } from './foot.ts';
import { bulletNumbering } from './lists.ts';
import { pageSize, styles } from './page-styles.ts';
import { placesOf } from './places.ts';
import { sectionParts, type Part } from './section-parts.ts';

/**
 * The report as a Word document to work on: real headings, lists and tables, charts as pictures with their alternative
 * text. The same report gives the same bytes.
 * @throws Error when the report contradicts itself or has no day
 */
export async function printDocx(given: Report): Promise<Buffer> {
  checkReport(given);
  const report = cleanTexts(given);
  const places = placesOf(report);
  const children: Part[] = coverParts(report);
  for (const section of report.sections) children.push(...(await sectionParts(report, section, places)));
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.municipality,
    lastModifiedBy: report.municipality,
    styles: styles(report),
    numbering: bulletNumbering,
    sections: [{ properties: pageSize, footers: { default: foot(report) }, children }],
  });
  return dated(await Packer.toBuffer(document), report.date);
}
