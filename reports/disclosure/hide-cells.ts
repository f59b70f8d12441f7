/** Small cells of one table, and every figure from which one could be worked out again. */
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import { bannerPlaces, suppressed } from './hide-columns.ts';
import { completeMask, type Mask, type PeopleCounts } from './hidden-cells.ts';

/**
 * Hides cells of 1 to minimum-1 people and their complements, in the total as in the groups. Nets and means of a column
 * with a hidden cell go too: a net of all answers but one is the base minus that one.
 */
export function hideCells(table: Crosstab, minimum: number): Crosstab {
  const several = table.kind === 'multiple';
  const counted = several ? table.rows : table.rows.filter((row) => !row.net);
  const mask = smallCells(table, counted, minimum);
  while (completeBanners(table, counted, mask));
  const touched = (place: number): boolean => mask.some((row) => row[place] === true);
  const isHidden = (row: CrosstabRow, place: number): boolean =>
    (row.net && touched(place)) || mask[counted.indexOf(row)]?.[place] === true;
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, place): typeof cell => (isHidden(row, place) ? suppressed : cell)),
    })),
    means: table.means?.map((mean, place): typeof mean => (touched(place) ? suppressed : mean)) ?? null,
  };
}

/** Of several answers, who did not tick one is as much a cell as who did. */
function smallCells(table: Crosstab, rows: CrosstabRow[], minimum: number): Mask {
  const isSmall = (n: number): boolean => n > 0 && n < minimum;
  return rows.map((row) =>
    row.cells.map((cell, place) => {
      const base = table.columns[place]?.base;
      if (isMissing(cell) || base === undefined || isMissing(base)) return false;
      return isSmall(cell.n) || (table.kind === 'multiple' && isSmall(base - cell.n));
    }),
  );
}

/** One round over the banner variables, which share the total; true when a cell was added, so that another is needed. */
function completeBanners(table: Crosstab, rows: CrosstabRow[], mask: Mask): boolean {
  const banners = bannerPlaces(table.columns).map((places) => [...places, 0]);
  let marked = false;
  for (const places of banners.length === 0 ? [[0]] : banners) {
    const part = mask.map((row) => places.map((place) => row[place] === true));
    if (!completeMask(peopleAt(rows, places), part, table.kind !== 'multiple')) continue;
    marked = true;
    part.forEach((row, r) =>
      row.forEach((hidden, c) => {
        const [cells, place] = [mask[r], places[c]];
        if (cells !== undefined && place !== undefined) cells[place] = hidden;
      }),
    );
  }
  return marked;
}

function peopleAt(rows: CrosstabRow[], places: number[]): PeopleCounts {
  return rows.map((row) =>
    places.map((place) => {
      const cell = row.cells[place];
      return cell === undefined || isMissing(cell) ? null : cell.n;
    }),
  );
}
