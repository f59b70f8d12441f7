/** The tables of a printed report as a reader that reads aloud comes by them. */

/** By printed name ("Tabel 31"), then by the name of the row: its figures, without the words behind them. */
export type ToldTables = Map<string, Map<string, string[]>>;

/** @param lines as `readingOrder` gives them */
export function toldTables(lines: string[]): ToldTables {
  const tables: ToldTables = new Map();
  let rows = new Map<string, string[]>();
  let cells: string[] = [];
  for (const line of lines) {
    const [, name] = /^Caption (Tabel \d+)/u.exec(line) ?? [];
    const [, row] = /^TH Row (.*)$/u.exec(line) ?? [];
    const [, cell] = /^TD (.*)$/u.exec(line) ?? [];
    if (name !== undefined) tables.set(name, (rows = tables.get(name) ?? new Map<string, string[]>()));
    if (row !== undefined) rows.set(row, (cells = rows.get(row) ?? []));
    if (cell !== undefined)
      cells.push(cell === 'niet getoond' ? '–' : cell.replace(/, .*$| [▲▼]$/u, figureAlone));
  }
  return tables;
}

/** "1,5" keeps its comma, "22 %, hoger dan E" loses its words. */
function figureAlone(words: string): string {
  return /^, \d/u.test(words) ? words : '';
}
