/** The mask over a finished crosstab, taken from unweighted bases: the same table with small groups and cells marked. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { hiddenGroups } from './hidden-groups.ts';
import { hideCells } from './hide-cells.ts';
import { bannerPlaces, hideColumns, suppressed } from './hide-columns.ts';
import type { Policy } from './policy.ts';

/** @param sensitive whether the question is marked so; cell rule "all" treats every question alike */
export function suppress(table: Crosstab, sensitive: boolean, policy: Policy): Crosstab {
  const cellsToo = policy.cellMinimum > 0 && (sensitive || policy.cellRule === 'all');
  const ofOneMind = cellsToo ? groupsOfOneMind(table, 2 * policy.baseMinimum) : new Set<number>();
  const shown = hideColumns(table, hiddenColumns(table, policy.baseMinimum, ofOneMind));
  const withoutMedians = hideMedians(shown, 3 * policy.baseMinimum);
  return cellsToo ? hideCells(withoutMedians, policy.cellMinimum) : withoutMedians;
}

/** Positions of hidden columns. A total below the minimum hides the whole table. */
function hiddenColumns(table: Crosstab, minimum: number, named: Set<number>): Set<number> {
  const bases = basesOf(table);
  const total = bases[0] ?? 0;
  if (total < minimum || named.has(0)) return new Set(bases.keys());
  const hidden = bannerPlaces(table.columns).flatMap((places) => {
    const own = new Set([...places.keys()].filter((i) => named.has(places[i] ?? 0)));
    const ofBanner = hiddenGroups(
      places.map((place) => bases[place] ?? 0),
      total,
      minimum,
      own,
    );
    return places.filter((_, i) => ofBanner.has(i));
  });
  return new Set(hidden);
}

/** Small groups that all gave the same answer: then the answer of each member is known. */
function groupsOfOneMind(table: Crosstab, below: number): Set<number> {
  const bases = basesOf(table);
  const positions = [...bases.keys()].filter((place) => {
    const base = bases[place] ?? 0;
    const unanimous = table.rows.some((row) => {
      const cell = row.cells[place];
      return cell !== undefined && !isMissing(cell) && cell.n === base && !row.net;
    });
    return base > 0 && base < below && unanimous;
  });
  return new Set(positions);
}

/** The median of typed numbers is what somebody typed; with few people it may be recognised. */
function hideMedians(table: Crosstab, below: number): Crosstab {
  if (table.kind !== 'number' || table.means === null) return table;
  const bases = basesOf(table);
  return {
    ...table,
    means: table.means.map((mean, place) =>
      isMissing(mean) || (bases[place] ?? 0) >= below ? mean : { ...mean, median: suppressed },
    ),
  };
}

function basesOf(table: Crosstab): number[] {
  return table.columns.map((column) => (isMissing(column.base) ? 0 : column.base));
}
