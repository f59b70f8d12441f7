/** Where the names of the columns stand: under a logo, a title or an export date, on one line or on two. */
import type { TextRow } from '../text-table.ts';
import { hasPersonalContent } from './personal-content.ts';
import { plainHead } from './plain-head.ts';

export interface Head {
  /** One a column, trimmed; "" where there is none. */
  names: string[];
  /** Line of the first and of the last line of it. */
  from: number;
  to: number;
  /** How many of its names the kind knows. */
  known: number;
}

/** How far down a head is looked for. */
const rowsAboveData = 60;

/** As many rows as a head is looked for in. */
export function firstRows(rows: Iterable<TextRow>): TextRow[] {
  const first: TextRow[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === rowsAboveData) break;
  }
  return first;
}

/**
 * @param rows the first of the file
 * @param known heads of the kind, all synonyms, as plainHead writes them
 */
export function findHead(rows: TextRow[], known: ReadonlySet<string>): Head | null {
  const heads = rows.flatMap((row, at) => {
    const single = headOf(row, row, trimmed(row.cells), known);
    const below = rows[at + 1];
    if (below === undefined || single.names.every((name) => name === '')) return [single];
    return [single, headOf(row, below, joined(single.names, trimmed(below.cells), known), known)];
  });
  const best = heads.reduce<Head | null>(
    (one, other) => (other.known > (one?.known ?? 0) ? other : one),
    null,
  );
  if (best !== null && (best.known > 1 || best.names.filter((name) => name !== '').length < 3)) return best;
  return unknownHead(rows);
}

function headOf(from: TextRow, to: TextRow, names: string[], known: ReadonlySet<string>): Head {
  const found = new Set(names.map(plainHead).filter((name) => known.has(name)));
  return { names, from: from.line, to: to.line, known: found.size };
}

/** Two lines as one: a merged cell stands above several columns, a long name is broken over both. */
function joined(above: string[], below: string[], known: ReadonlySet<string>): string[] {
  let over = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const upper = above[at] ?? '';
    const lower = below[at] ?? '';
    if (upper !== '') over = upper;
    const choices = [`${over} ${lower}`, `${upper} ${lower}`, lower, upper].map((name) => name.trim());
    return choices.find((name) => known.has(plainHead(name))) ?? `${upper} ${lower}`.trim();
  });
}

/** Of a layout that nobody knows yet: the first line that is as wide as the data and holds names alone. */
function unknownHead(rows: TextRow[]): Head | null {
  const widths = rows.map(({ cells }) => trimmed(cells).findLastIndex((cell) => cell !== '') + 1);
  const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const row = width < 2 ? undefined : rows[widths.findIndex((one) => one >= width)];
  if (row === undefined) return null;
  const names = trimmed(row.cells);
  return names.slice(0, width).every(isName) ? { names, from: row.line, to: row.line, known: 0 } : null;
}

function isName(text: string): boolean {
  return /^\p{L}/u.test(text) && text.length <= 100 && !hasPersonalContent(text);
}

function trimmed(cells: string[]): string[] {
  return cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
}
