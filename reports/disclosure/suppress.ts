/** The mask over a finished crosstab, taken from unweighted bases: the same table with small groups and cells marked. */
import { isMissing, type Column, type Crosstab, type Missing } from '../tables/crosstab.ts';
import { hiddenCells } from './hidden-cells.ts';
import { hiddenGroups } from './hidden-groups.ts';
import type { Policy } from './policy.ts';

const suppressed: Missing = { missing: 'suppressed' };

/** @param sensitive whether the question is marked so; cell rule "all" treats every question alike */
export function suppress(table: Crosstab, sensitive: boolean, policy: Policy): Crosstab {
  const hidden = hiddenColumns(table, policy);
  const withoutGroups = hideColumns(table, hidden);
  const cellsToo = policy.cellMinimum > 0 && (sensitive || policy.cellRule === 'all');
  return cellsToo ? hideCells(withoutGroups, policy.cellMinimum) : withoutGroups;
}

/** Positions of hidden columns. A total below the minimum hides the whole table. */
function hiddenColumns(table: Crosstab, policy: Policy): Set<number> {
  const bases = table.columns.map((column) => (isMissing(column.base) ? 0 : column.base));
  const total = bases[0] ?? 0;
  if (total < policy.baseMinimum) return new Set(bases.keys());
  const hidden = new Set<number>();
  for (const places of bannerPlaces(table.columns)) {
    const ofBanner = hiddenGroups(
      places.map((place) => bases[place] ?? 0),
      total,
      policy.baseMinimum,
    );
    places.forEach((place, i) => (ofBanner.has(i) ? hidden.add(place) : hidden));
  }
  return hidden;
}

/** Column positions of each banner variable, the total (position 0) left out. */
function bannerPlaces(columns: Column[]): number[][] {
  const names = [...new Set(columns.slice(1).map((column) => column.variable))];
  return names.map((name) => columns.flatMap((column, i) => (i > 0 && column.variable === name ? [i] : [])));
}

function hideColumns(table: Crosstab, hidden: Set<number>): Crosstab {
  return {
    ...table,
    columns: table.columns.map((column, i) =>
      hidden.has(i)
        ? { ...column, base: suppressed, weightedBase: suppressed, effectiveBase: suppressed }
        : column,
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (hidden.has(i) ? suppressed : cell)),
    })),
    means: table.means === null ? null : table.means.map((mean, i) => (hidden.has(i) ? suppressed : mean)),
  };
}

/** Per banner variable; a net or mean of a column with a hidden cell goes too, it would give the cell away. */
function hideCells(table: Crosstab, minimum: number): Crosstab {
  const answers = table.rows.filter((row) => !row.net);
  const marked = new Set<string>();
  for (const places of [[0], ...bannerPlaces(table.columns)]) {
    const counts = answers.map((row) => places.map((place) => peopleIn(row.cells[place])));
    hiddenCells(counts, minimum).forEach((row, r) =>
      row.forEach((isHidden, c) => (isHidden ? marked.add(`${r}/${places[c]}`) : marked)),
    );
  }
  const touched = (place: number): boolean => answers.some((_, r) => marked.has(`${r}/${place}`));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, place) => {
        const hide = row.net ? touched(place) : marked.has(`${answers.indexOf(row)}/${place}`);
        return hide ? suppressed : cell;
      }),
    })),
    means:
      table.means === null ? null : table.means.map((mean, place) => (touched(place) ? suppressed : mean)),
  };
}

function peopleIn(cell: Crosstab['rows'][number]['cells'][number] | undefined): number | null {
  return cell === undefined || isMissing(cell) ? null : cell.n;
}
