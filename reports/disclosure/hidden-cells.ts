/**
 * Which cells of one crosstab vanish: those of 1 to minimum-1 people, and complements, so that no row or column
 * with a shown total has exactly one hidden cell. The audit over linked tables is the release's (docs/methods.md).
 */

/** True where a cell is hidden: [answer row][group column]. */
export type Mask = boolean[][];

/**
 * @param counts people, [answer row][group column], nets left out; a column that is hidden whole is given as null
 */
export function hiddenCells(counts: (number | null)[][], minimum: number): Mask {
  const mask = counts.map((row) => row.map((n) => n !== null && n > 0 && n < minimum));
  let changed = true;
  while (changed) changed = completeRows(counts, mask) || completeColumns(counts, mask);
  return mask;
}

function completeRows(counts: (number | null)[][], mask: Mask): boolean {
  return counts.some((row, r) => {
    const cells = row.map((n, c) => ({ n, hidden: mask[r]?.[c] === true, place: c }));
    return hideOneMore(cells, (place) => setHidden(mask, r, place));
  });
}

function completeColumns(counts: (number | null)[][], mask: Mask): boolean {
  const width = counts[0]?.length ?? 0;
  return Array.from({ length: width }, (_, c) => c).some((c) => {
    const cells = counts.map((row, r) => ({ n: row[c] ?? null, hidden: mask[r]?.[c] === true, place: r }));
    return hideOneMore(cells, (place) => setHidden(mask, place, c));
  });
}

interface Line {
  n: number | null;
  hidden: boolean;
  place: number;
}

/** A line with exactly one hidden cell loses its smallest other cell too; zeros last, they protect least. */
function hideOneMore(line: Line[], hide: (place: number) => void): boolean {
  const open = line.filter((cell) => cell.n !== null && !cell.hidden);
  if (line.filter((cell) => cell.hidden).length !== 1 || open.length === 0) return false;
  const cost = (cell: Line): number => (cell.n === 0 ? Number.MAX_SAFE_INTEGER : (cell.n ?? 0));
  const cheapest = open.reduce((best, cell) => (cost(cell) < cost(best) ? cell : best));
  hide(cheapest.place);
  return true;
}

function setHidden(mask: Mask, row: number, column: number): void {
  const cells = mask[row];
  if (cells !== undefined) cells[column] = true;
}
