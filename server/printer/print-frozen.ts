/** A release, with its edition, in any of its forms. The same documents give the same bytes, in whatever process. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import { releaseFigures } from '../../reports/compose/release-figures.ts';
import { tableBookOf } from '../../reports/compose/table-book.ts';
import { bundleText, releaseBundle } from '../../reports/bundle/bundle.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Edition, FrozenEdition } from '../../reports/edition.ts';
import { printCsv } from '../../reports/print/csv.ts';
import { printPdf } from '../../reports/print/pdf.ts';
import { cellsFile } from '../../reports/print/sav/cells-file.ts';
import { writeSav } from '../../reports/print/sav/write-sav.ts';
import { printWorkbook } from '../../reports/print/workbook/workbook.ts';
import type { FrozenResults } from '../actions/ports.ts';
import type { PrintKind } from '../actions/print-kinds.ts';

interface Read {
  release: Release;
  checksum: string;
  edition: FrozenEdition | null;
}

export async function printFrozen(kind: PrintKind, frozen: FrozenResults): Promise<Buffer> {
  if (kind === 'bundle') return Buffer.from(bundleText(releaseBundle(frozen.release, frozen.edition)));
  return printers[kind](readFrozen(frozen));
}

function readFrozen({ release, edition }: FrozenResults): Read {
  return {
    release: readRelease(release.document),
    checksum: release.sha256,
    edition:
      edition === null
        ? null
        : { edition: JSON.parse(edition.document) as Edition, checksum: edition.sha256 },
  };
}

const printers: Record<Exclude<PrintKind, 'bundle'>, (read: Read) => Promise<Buffer>> = {
  pdf: ({ release, checksum, edition }) => printPdf(composeReport(release, checksum, edition)),
  xlsx: async ({ release, checksum, edition }) => {
    const report = composeReport(release, checksum, edition);
    return printWorkbook(report, releaseFigures(release, checksum, edition), tableBookOf(report));
  },
  csv: async ({ release, checksum, edition }) =>
    printCsv(releaseFigures(release, checksum, edition), 'belgian'),
  'plain-csv': async ({ release, checksum, edition }) =>
    printCsv(releaseFigures(release, checksum, edition), 'plain'),
  sav: async ({ release, checksum, edition }) => writeSav(cellsFile(release, checksum, edition)),
  html: async () => Promise.reject(new Error('pages')),
  fragment: async () => Promise.reject(new Error('pages')),
};
