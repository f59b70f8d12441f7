/** Quotas for several groups at once, that also add up to planned totals (controlled rounding). */
import { type Shares, largestRemainder } from './quota.ts';

export interface GroupShares {
  group: string;
  /** People in the group. */
  size: number;
  shares: Shares;
}

interface Row {
  exact: Map<string, number>;
  counts: Map<string, number>;
}

/**
 * Group -> code -> people. Each group is rounded by largest remainders; then single people are moved to another code,
 * where that does least harm, until the totals over all groups are those of `totals`.
 */
export function quotaByGroup(groups: GroupShares[], totals: Shares): Map<string, Map<string, number>> {
  const rows = groups.map(({ group, size, shares }) => ({ group, ...roundedRow(shares, size) }));
  const everyone = groups.reduce((all, { size }) => all + size, 0);
  const wanted = largestRemainder(totals, everyone);
  for (let move = nextMove(rows, wanted); move !== null; move = nextMove(rows, wanted)) {
    const { row, from, to } = move;
    row.counts.set(from, countOf(row, from) - 1);
    row.counts.set(to, countOf(row, to) + 1);
  }
  return new Map(rows.map(({ group, counts }) => [group, counts]));
}

function roundedRow(shares: Shares, size: number): Row {
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  const exact = new Map(Object.entries(shares).map(([code, share]) => [code, (share / sum) * size]));
  return { exact, counts: largestRemainder(shares, size) };
}

/** The cheapest single move from a code that has too many people to one that has too few; null when the totals fit. */
function nextMove(rows: Row[], wanted: Map<string, number>): { row: Row; from: string; to: string } | null {
  const surplus = (code: string): number =>
    rows.reduce((all, row) => all + countOf(row, code), 0) - (wanted.get(code) ?? 0);
  const codes = [...wanted.keys()];
  const from = codes.find((code) => surplus(code) > 0);
  const to = codes.find((code) => surplus(code) < 0);
  if (from === undefined || to === undefined) return null;
  const possible = rows.filter((row) => countOf(row, from) > 0);
  const [row] = possible.toSorted((a, b) => costOf(a, from, to) - costOf(b, from, to));
  return row === undefined ? null : { row, from, to };
}

/** How much further from the exact numbers a row gets by the move. */
function costOf(row: Row, from: string, to: string): number {
  const off = (code: string, change: number): number =>
    Math.abs(countOf(row, code) + change - (row.exact.get(code) ?? 0));
  return off(from, -1) - off(from, 0) + off(to, 1) - off(to, 0);
}

function countOf(row: Row, code: string): number {
  return row.counts.get(code) ?? 0;
}
