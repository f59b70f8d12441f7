/** The table book: one sheet for all tables with the same columns, whose heads stay in sight. */
import type { Row } from 'write-excel-file/node';
import type { Report, ReportSection, ReportTable } from '../../report.ts';
import { styles, textCell, type SheetOf } from './cells.ts';
import { formatOf, widthOfCell, type Signs } from './figure-cell.ts';
import { bodyRows, headRows, type Look } from './table-rows.ts';
import { workbookWords } from './workbook-words.ts';

/** A table and the headings it stands under. */
interface Placed {
  chapter: string;
  section: string;
  table: ReportTable;
}

/** Excel is only sure to keep this many number formats of a file; there are a few besides those of the table book. */
const mostFormats = 180;
const nameWidth = 52;

export function tableBookSheets(report: Report, book: ReportSection[]): SheetOf[] {
  const tables = placedTables(book);
  const { language } = report;
  const look = { language, signs: signsFor(tables, language) };
  const { book: name } = workbookWords(language).sheets;
  return [...byBanner(tables).values()].flatMap((placed, i) => {
    const [first] = placed;
    if (first === undefined) return [];
    const heads = headRows(first.table, report.title);
    return [
      {
        sheet: i === 0 ? name : `${name} ${i + 1}`,
        data: [...heads, ...rowsOf(placed, look)],
        columns: [{ width: nameWidth }, ...widthsOf(placed, look.signs)],
        stickyRowsCount: heads.length,
        stickyColumnsCount: 1,
        orientation: 'landscape' as const,
      },
    ];
  });
}

function placedTables(book: ReportSection[]): Placed[] {
  let chapter = '';
  return book.flatMap(({ level, title, blocks }) => {
    if (level === 1) chapter = title;
    const section = level === 1 ? '' : title;
    return blocks.flatMap((block) =>
      block.kind === 'table' ? [{ chapter, section, table: block.table }] : [],
    );
  });
}

function byBanner(tables: Placed[]): Map<string, Placed[]> {
  const sheets = new Map<string, Placed[]>();
  for (const placed of tables) {
    const banner = JSON.stringify([placed.table.columns, placed.table.over ?? null]);
    const sheet = sheets.get(banner);
    if (sheet === undefined) sheets.set(banner, [placed]);
    else sheet.push(placed);
  }
  return sheets;
}

/** Signs stand beside their numbers as long as that takes no more formats than a file may have. */
function signsFor(tables: Placed[], language: string): Signs {
  const cells = tables.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  const formats = new Set(cells.map((cell) => formatOf(cell, language, 'beside')));
  return formats.size > mostFormats ? 'below' : 'beside';
}

/** A heading is said once, above the first of its tables, and not when the caption is the same. */
function rowsOf(placed: Placed[], look: Look): Row[] {
  let [chapter, section] = ['', ''];
  return placed.flatMap((one) => {
    const above: Row[] = [];
    if (one.chapter !== chapter) above.push([textCell(one.chapter, styles.chapter)]);
    if (one.section !== section && one.section !== '' && one.section !== one.table.caption)
      above.push([textCell(one.section, { ...styles.strong, fontSize: 12 })]);
    [chapter, section] = [one.chapter, one.section];
    return [...above, ...bodyRows(one.table, look)];
  });
}

function widthsOf(placed: Placed[], signs: Signs): { width: number }[] {
  return (placed[0]?.table.columns ?? []).map((head, i) => {
    const longestWord = Math.max(...head.split(/\s/).map((word) => word.length));
    const cells = placed.flatMap(({ table }) => table.rows.flatMap((row) => row.cells[i] ?? []));
    const widest = cells.reduce((most, cell) => Math.max(most, widthOfCell(cell, signs)), longestWord);
    return { width: Math.min(28, Math.max(9, widest + 3)) };
  });
}
