import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { ReleaseFigures } from '../../compose/release-figures.ts';
import type { Report, ReportSection } from '../../report.ts';
import { aboutSheet } from './about-sheet.ts';
import { figuresSheet } from './figures-sheet.ts';
import { properties, repeatedHeads } from './properties.ts';
import { responseSheets } from './response-sheet.ts';
import { tableBookSheets } from './table-book-sheets.ts';

/**
 * The report as an XLSX workbook: about it, response, the table book, and all figures in one list. The same report gives
 * the same bytes.
 * @param book sections whose tables are the table book; those with the same columns share a sheet
 * @throws Error when the report has no day
 */
export async function printWorkbook(
  report: Report,
  figures: ReleaseFigures,
  book: ReportSection[],
): Promise<Buffer> {
  if (!/^\d{4}-\d\d-\d\d$/.test(report.date))
    throw new Error(`The date of the report is "${report.date}"; expected a day as 2021-10-14.`);
  const sheets = [
    aboutSheet(report, figures),
    ...responseSheets(report),
    ...tableBookSheets(report, book),
    figuresSheet(figures),
  ];
  const features = [properties(report), repeatedHeads(sheets)];
  const written = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
  // The library dates every part with the clock. A moment without a zone is the same date in a zip wherever it is made.
  return Buffer.from(zipSync(unzipSync(written), { mtime: `${report.date}T12:00:00` }));
}
