/** A workbook as rows: the first sheet one can see that has heads of the kind. */
import type { FileLimits } from '../file-limits.ts';
import { findHead, firstRows } from '../find-head.ts';
import { plainHead } from '../plain-head.ts';
import { shortened } from '../said-place.ts';
import type { FileWish, TableSource } from '../table-source.ts';
import type { Remark } from '../../text-table.ts';
import { Unreadable } from '../unreadable.ts';
import { openWorkbook, type Sheet } from './open-workbook.ts';
import { sheetRows } from './sheet-rows.ts';

/** @throws Unreadable for a workbook that is broken, locked, too large, or holds more than tables */
export function workbookSource(bytes: Buffer, wish: FileWish, limits: FileLimits): TableSource {
  const { sheets, hidden, words } = openWorkbook(bytes, limits);
  const known = new Set(wish.heads.map(plainHead));
  const looked = sheets.flatMap((sheet) => {
    const rows = firstRows(sheetRows(sheet.xml, words));
    const isEmpty = rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
    return isEmpty ? [] : [{ sheet, heads: findHead(rows, known)?.known ?? 0 }];
  });
  const [first] = looked;
  if (first === undefined) throw new Unreadable('empty-file', 'In dit Excel-bestand staan geen gegevens.');
  const best = looked.find(({ heads }) => heads > 1) ?? first;
  return {
    form: 'workbook',
    reading: ['Excel-bestand', `werkblad ${shortened(best.sheet.name)}`],
    remarks: [...(looked.length > 1 ? [readOne(best.sheet)] : []), ...(hidden ? [notHidden] : [])],
    rows: () => sheetRows(best.sheet.xml, words),
  };
}

function readOne({ name }: Sheet): Remark {
  const sentence = `Dit bestand heeft meer dan een werkblad met gegevens. Wij lezen alleen '${shortened(name)}'.`;
  return { level: 'notice', row: null, column: null, sentence, check: 'more-sheets' };
}

const notHidden: Remark = {
  level: 'notice',
  row: null,
  column: null,
  sentence: 'Verborgen werkbladen lezen wij niet.',
  check: 'hidden-sheets',
};
