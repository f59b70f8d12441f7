/** docs/security-results.md: one table a script, each written by the script that measured it; a row says its date and commit. */
import { readFileSync, writeFileSync } from 'node:fs';

const resultsPage = 'docs/security-results.md';

export type Part = 'promises' | 'black-box checks' | 'seeded faults';

/** @param heads of the columns; a row has as many cells, of plain text */
export function writeResults(part: Part, heads: string[], rows: string[][]): void {
  const page = readFileSync(resultsPage, 'utf8');
  const [begin, end] = [`<!-- begin ${part} -->`, `<!-- end ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${resultsPage}: expected "${begin}" and "${end}" after it`);
  const table = tableOf(heads, rows);
  writeFileSync(resultsPage, `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`);
}

/** As prettier writes it, so that the page needs no second hand. */
function tableOf(heads: string[], rows: string[][]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = heads.map((_, place) => Math.max(3, ...cells.map((row) => (row[place] ?? '').length)));
  const line = (row: string[]): string =>
    `| ${widths.map((width, place) => padded(row[place] ?? '', width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - text.length);
}
