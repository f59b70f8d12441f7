/** Figures as a reader sees them, line by line, in every form of the results: 92 % in a page, on paper, in a text and in a sheet. */
import { execFileSync } from 'node:child_process';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';

/** 290, 4,2, 35 and –: what stands in a cell beside its signs. */
function figuresIn(text: string): string[] {
  return text.match(/\d[\d.,]*|–/gu) ?? [];
}

/** @returns of each row of each table its figures, the name of the row left out: "16 18 10 14 17 29" */
export function rowsOfPage(html: string): string[] {
  const page = load(html);
  // Said aloud only; others show it by a colour.
  const cell = (element: Parameters<typeof page>[0]): string => page(element).text().replace('(n < 30)', '');
  return page('table tbody tr').toArray().map((row) => lineOf(page(row).find('td').toArray().map(cell))); // prettier-ignore
}

export function rowsOfText(docx: Uint8Array): string[] {
  const text = new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
  const page = load(text, { xml: true });
  return page('w\\:tbl w\\:tr').toArray().map((row) => lineOf(page(row).find('w\\:tc').toArray().slice(1).map((cell) => page(cell).text()))); // prettier-ignore
}

/** All figures of the paper, in the order of reading. */
export function figuresOnPaper(pdf: Buffer): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return ` ${figuresIn(text).join(' ')} `;
}

/** Cells of all its sheets, row by row; a number as a number. */
export function rowsOfSheets(xlsx: Uint8Array): (string | number)[][] {
  const parts = unzipSync(xlsx);
  const xml = (name: string): ReturnType<typeof load> => load(new TextDecoder().decode(parts[name]), { xml: true }); // prettier-ignore
  const shared = xml('xl/sharedStrings.xml');
  const words = shared('si').toArray().map((one) => shared(one).text()); // prettier-ignore
  return Object.keys(parts)
    .filter((name) => name.includes('worksheets/sheet'))
    .flatMap((name) => {
      const sheet = xml(name);
      return sheet('row').toArray().map((row) => sheet(row).find('c').toArray().filter((cell) => sheet(cell).find('v').length > 0).map((cell) => {
        const value = sheet(cell).find('v').text();
        return sheet(cell).attr('t') === 's' ? (words[Number(value)] ?? '') : Number(value);
      })); // prettier-ignore
    });
}

function lineOf(cells: string[]): string {
  // A range of ages or the number of a wave is a word, not a figure.
  return cells.map((cell) => (/\d[–-]\d/u.test(cell) ? '' : figuresIn(cell).join(' '))).filter((one) => one !== '').join(' '); // prettier-ignore
}
