/**
 * Which more cells vanish beside the small ones, so that none is a total minus the cells that are shown. The simple rule:
 * no line that adds up has exactly one hidden cell. The audit over linked tables is not here (docs/methods.md).
 */

/** True where a cell is hidden: [answer row][column]. */
export type Mask = boolean[][];

/** People, [answer row][column]; null where a column is hidden whole. */
export type PeopleCounts = (number | null)[][];

/**
 * @param counts the groups of one banner variable and, last, the total: along a row the groups add up to it
 * @param mask the cells hidden already; more are marked in it
 * @param columnsAddUp the answers of a column add up to its base; not so where residents give several answers
 * @returns whether anything was marked
 */
export function completeMask(counts: PeopleCounts, mask: Mask, columnsAddUp: boolean): boolean {
  let marked = false;
  while (completeRows(counts, mask) || (columnsAddUp && completeColumns(counts, mask))) marked = true;
  return marked;
}

function completeRows(counts: PeopleCounts, mask: Mask): boolean {
  return counts.some((row, r) => {
    const cells = row.map((n, c) => ({ n, hidden: mask[r]?.[c] === true, place: c }));
    return hideOneMore(cells, (place) => setHidden(mask, r, place));
  });
}

function completeColumns(counts: PeopleCounts, mask: Mask): boolean {
  const width = counts[0]?.length ?? 0;
  return Array.from({ length: width }, (_, c) => c).some((c) => {
    const cells = counts.map((row, r) => ({ n: row[c] ?? null, hidden: mask[r]?.[c] === true, place: r }));
    return hideOneMore(cells, (place) => setHidden(mask, place, c));
  });
}

interface LineCell {
  n: number | null;
  hidden: boolean;
  place: number;
}

/** A line with exactly one hidden cell loses its smallest other cell too; zeros last, they protect least. */
function hideOneMore(line: LineCell[], hide: (place: number) => void): boolean {
  const open = line.filter((cell) => cell.n !== null && !cell.hidden);
  if (line.filter((cell) => cell.hidden).length !== 1 || open.length === 0) return false;
  const cost = (cell: LineCell): number => (cell.n === 0 ? Number.MAX_SAFE_INTEGER : (cell.n ?? 0));
  const cheapest = open.reduce((best, cell) => (cost(cell) < cost(best) ? cell : best));
  hide(cheapest.place);
  return true;
}

function setHidden(mask: Mask, row: number, column: number): void {
  const cells = mask[row];
  if (cells !== undefined) cells[column] = true;
}
