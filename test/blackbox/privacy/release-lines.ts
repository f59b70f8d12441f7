/** Lines of the files of a release, each as another form of it has them. */
import { baseOf, countOf, type Table } from './published-tables.ts';

/** Shares of an answer as a line of the dashboard shows them: of all, and of each group. */
export function sharesIn(csv: Map<string, string>[]): string[] {
  const lines = new Map<string, string[]>();
  for (const row of csv) {
    if (row.get('Maat') !== 'aandeel') continue;
    const key = ['Tabel', 'Onderdeelcode', 'Antwoordcode'].map((name) => row.get(name)).join('|');
    const value = row.get('Waarde') ?? '';
    const percent = value === '' ? '–' : String(Math.round(Number(value.replace(',', '.')) * 100));
    lines.set(key, [...(lines.get(key) ?? []), percent]);
  }
  return [...lines.values()].map((line) => line.join(' '));
}

const figureColumns = ['Basis (n)', 'Aantal', 'Waarde', 'Ondergrens 95\u00a0%', 'Bovengrens 95\u00a0%'];

/** A line of figures up to what is the same for all of a release, without its empty cells. */
export function figureLine(row: Map<string, string>): string {
  const cells = [...row].slice(0, [...row.keys()].indexOf('Gemeente'));
  return lineOf(cells.map(([name, cell]) => (figureColumns.includes(name) ? cell.replace(',', '.') : cell)));
}

export function lineOf(cells: (string | number)[]): string {
  return cells.map(String).filter((cell) => cell !== '').join('|').replaceAll('–', '-'); // prettier-ignore
}

export function countLine(row: Map<string, string>): string {
  const key = [
    'Vraagcode',
    'Onderdeelcode',
    'Indelingscode',
    'Groepscode',
    'Antwoordcode',
    'Basis (n)',
    'Aantal',
  ];
  return key.map((name) => row.get(name) ?? '').join('|').replaceAll('–', '-'); // prettier-ignore
}

export function countLines({ question, item, columns, rows }: Table): string[] {
  return rows.flatMap((row) =>
    columns.map(
      (column, c) =>
      [question, item ?? '', column.variable ?? '', column.code ?? '', row.code, baseOf(column) ?? '', countOf(row.cells[c]) ?? ''].join('|'), // prettier-ignore
    ),
  );
}
