/** "The older, the more": said only where a trend test, every step and the whole range bear it. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Conclusion, ConclusionNeeds } from './conclusion.ts';
import { saidOf, sayableGroups, worthSaying, type SayableGroup } from './group-difference.ts';
import { ageGroupOf } from './group-words.ts';

export interface AgeLine {
  rising: boolean;
  youngest: SayableGroup;
  oldest: SayableGroup;
}

/** A line needs a middle: of two groups the difference is said. */
const fewestClasses = 3;
/** Steps back between neighbours that add up to more than 5 points, or to more than a fifth of the whole way, break the line. */
const mostBack = 0.05 + 1e-9;
const partBack = 0.2;

/**
 * Null unless the banner variable holds age classes from young to old, the trend over them has p < .05, no published
 * classes go back on those before them by more than five points or a fifth of the whole way in all, and the oldest class with enough answers is at least five
 * points from the youngest, in the direction of the trend.
 */
export function ageLine(
  table: Crosstab,
  row: string,
  variable: string,
  needs: Pick<ConclusionNeeds, 'policy'>,
): AgeLine | null {
  const trend = table.tests[variable]?.trend?.[row] ?? null;
  if (trend === null || trend.p >= 0.05 || !fromYoungToOld(table, variable)) return null;
  const groups = sayableGroups(table, row, variable, needs);
  const [youngest, oldest] = [groups[0], groups.at(-1)];
  if (youngest === undefined || oldest === undefined || groups.length < fewestClasses) return null;
  const rising = trend.slope > 0;
  const upwards = (from: number, to: number): number => (rising ? to - from : from - to);
  const shares = publishedShares(table, row, variable);
  const back = shares.reduce(
    (sum, share, i) => sum + Math.max(0, -upwards(shares[i - 1] ?? share, share)),
    0,
  );
  const way = upwards(youngest.cell.share, oldest.cell.share);
  const [holds, far] = [back <= Math.min(mostBack, partBack * way), way >= worthSaying];
  return holds && far ? { rising, youngest, oldest } : null;
}

/** Are the columns of this variable age classes, each older than the one before? */
export function fromYoungToOld(table: Crosstab, variable: string): boolean {
  const ages = table.columns
    .filter((column) => column.variable === variable)
    .map(({ label }) => ageGroupOf(variable, label)?.from ?? null);
  return ages.every((age, i) => age !== null && (i === 0 || age > (ages[i - 1] ?? age)));
}

/** The small groups too: they stand in the table, in grey. */
function publishedShares(table: Crosstab, row: string, variable: string): number[] {
  const cells = table.rows.find((one) => one.code === row)?.cells ?? [];
  return table.columns.flatMap((column, place) => {
    const cell = cells[place];
    return column.variable !== variable || cell === undefined || isMissing(cell) ? [] : [cell.share];
  });
}

export function ageConclusion(
  table: Crosstab,
  row: string,
  variable: string,
  needs: ConclusionNeeds,
): Conclusion | null {
  const line = ageLine(table, row, variable, needs);
  if (line === null) return null;
  const { rising, youngest, oldest } = line;
  const [young, old] = [saidOf(table, youngest, needs), saidOf(table, oldest, needs)];
  return {
    kind: 'age line',
    text: needs.phrases.conclusions.older(needs.label(row), rising, young, old),
    figures: [youngest.figure, oldest.figure],
  };
}
