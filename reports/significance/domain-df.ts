/** Degrees of freedom of a part of the wave. */
import { peopleIn, strataIn } from '../tables/column-sums.ts';
import type { Design } from '../weighting/design.ts';

/** People minus the strata they are in. @param columns by class, sharing nobody */
export function domainDf(columns: Float64Array[], design: Design): number {
  const people = columns.reduce((sum, column) => sum + peopleIn(column), 0);
  if (design.strata.length === 1) return people - 1;
  const together = design.people.map((_, c) => columns.reduce((sum, column) => sum + (column[c] ?? 0), 0));
  return people - strataIn(together, design);
}
