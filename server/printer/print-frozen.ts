/** A release, with its edition, in any of its forms. The same documents give the same bytes, in whatever process. */
import { releaseFigures } from '../../reports/compose/release-figures.ts';
import { tableBookOf } from '../../reports/compose/table-book.ts';
import { bundleText, releaseBundle } from '../../reports/bundle/bundle.ts';
import { printCsv } from '../../reports/print/csv.ts';
import { printDocx } from '../../reports/print/docx/docx.ts';
import { printPdf } from '../../reports/print/pdf.ts';
import { cellsFile } from '../../reports/print/sav/cells-file.ts';
import { writeSav } from '../../reports/print/sav/write-sav.ts';
import { printWorkbook } from '../../reports/print/workbook/workbook.ts';
import { openResults, type Results } from '../actions/open-results.ts';
import type { Report } from '../../reports/report.ts';
import type { ChartFile, ReportKind } from '../actions/ports.ts';
import type { FrozenResults } from '../actions/result-records.ts';
import type { PrintKind } from '../actions/print-kinds.ts';
import { chartPng, chartsIn, chartSvg } from '../documents/chart-files.ts';
import { htmlDocument } from '../documents/html-document.ts';
import { htmlFragment } from '../documents/html-fragment.ts';

const printers: Record<Exclude<PrintKind, 'bundle'>, (results: Results) => Promise<Buffer | string>> = {
  pdf: async ({ report }) => printPdf(report),
  docx: async ({ report }) => printDocx(report),
  html: async ({ report }) => htmlDocument(report),
  fragment: async ({ report }) => htmlFragment(report),
  xlsx: async (results) => printWorkbook(results.report, figuresOf(results), tableBookOf(results.report)),
  csv: async (results) => printCsv(figuresOf(results), 'belgian'),
  'plain-csv': async (results) => printCsv(figuresOf(results), 'plain'),
  sav: async ({ release, checksum, edition }) => writeSav(cellsFile(release, checksum, edition)),
};

export async function printFrozen(kind: PrintKind, frozen: FrozenResults): Promise<Buffer> {
  if (kind === 'bundle') return Buffer.from(bundleText(releaseBundle(frozen.release, frozen.edition)));
  const printed = await printers[kind](openResults(frozen));
  return typeof printed === 'string' ? Buffer.from(printed, 'utf8') : printed;
}

/** Null when the report has no such chart. */
export async function drawFrozen(
  { chart, kind, alone }: ChartFile,
  frozen: FrozenResults,
): Promise<Buffer | null> {
  return drawChart({ chart, kind, alone }, openResults(frozen).report);
}

/** Null when the report has no such chart. */
export async function drawChart({ chart, kind, alone }: ChartFile, report: Report): Promise<Buffer | null> {
  const found = chartsIn(report).find(({ id }) => id === chart);
  if (found === undefined) return null;
  if (kind === 'png') return chartPng(report, found.chart, alone);
  return Buffer.from(await chartSvg(report, found.chart, alone), 'utf8');
}

export async function printReport(kind: ReportKind, report: Report): Promise<Buffer> {
  switch (kind) {
    case 'pdf':
      return printPdf(report);
    case 'docx':
      return printDocx(report);
    case 'html':
      return Buffer.from(await htmlDocument(report), 'utf8');
  }
}

function figuresOf({ release, checksum, edition }: Results): ReturnType<typeof releaseFigures> {
  return releaseFigures(release, checksum, edition);
}
