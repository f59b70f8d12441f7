/** Who answered: the chapter on response, its sentences and its tables. */
import type { Row } from 'write-excel-file/node';
import type { Block, Report } from '../../report.ts';
import { styles, textCell, type SheetOf } from './cells.ts';
import { wholeTable, type Look } from './table-rows.ts';
import { workbookWords } from './workbook-words.ts';

const chapter = 'respons';

/** Nothing for a report without the chapter. */
export function responseSheets(report: Report): SheetOf[] {
  const start = report.sections.findIndex(({ id }) => id === chapter);
  if (start === -1) return [];
  const rest = report.sections.slice(start + 1);
  const end = rest.findIndex(({ level }) => level === 1);
  const sections = [report.sections[start] ?? [], ...rest.slice(0, end === -1 ? rest.length : end)].flat();
  const look: Look = { language: report.language, signs: 'beside' };
  return [
    {
      sheet: workbookWords(report.language).sheets.response,
      data: sections.flatMap(({ title, blocks }) => [
        [textCell(title, { ...styles.chapter, wrap: false })],
        ...blocks.flatMap((block) => rowsOf(block, look)),
      ]),
      columns: [{ width: 52 }, ...Array.from({ length: 8 }, () => ({ width: 16 }))],
      orientation: 'landscape',
    },
  ];
}

function rowsOf(block: Block, look: Look): Row[] {
  if (block.kind === 'table') return wholeTable(block.table, look);
  if (block.kind === 'note') return [[textCell(block.text, styles.note)]];
  return block.kind === 'finding' || block.kind === 'paragraph' ? [[textCell(block.text)], []] : [];
}
