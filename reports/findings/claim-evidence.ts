/** Where a printed figure stands in what was published. */
import { keyOf } from '../dataset.ts';
import { isMissing, type Cell, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { ClaimEvidence, ClaimLanguage } from './claim.ts';
import type { Printed } from './claim-text.ts';

/** A published cell. */
export interface Cited {
  table: Crosstab;
  row: CrosstabRow;
  place: number;
  cell: Cell;
}

export interface Found {
  /** Of enough people to be put in a sentence. */
  citable: Cited[];
  small: Cited[];
}

/** Is this share, difference or bound printed so? Half up, as reports print. */
export function printsAs(share: number, { value, decimals }: Printed): boolean {
  const scale = 10 ** decimals;
  return Math.floor(share * 100 * scale + 0.5 + 1e-9) === Math.round(value * scale);
}

export function cellsOf({ tables, policy }: ClaimEvidence, holds: (cell: Cell) => boolean): Found {
  const found: Found = { citable: [], small: [] };
  for (const table of tables) {
    for (const row of table.rows) {
      row.cells.forEach((cell, place) => {
        if (isMissing(cell) || !holds(cell)) return;
        const base = table.columns[place]?.base;
        const few = base === undefined || isMissing(base) || base < policy.testMinimum;
        (few ? found.small : found.citable).push({ table, row, place, cell });
      });
    }
  }
  return found;
}

export function cellsPrinting(evidence: ClaimEvidence, printed: Printed): Found {
  return cellsOf(evidence, ({ share }) => printsAs(share, printed));
}

/** The totals where there are any: a text mostly speaks of everybody. */
export function totalsFirst(cited: Cited[]): Cited[] {
  const totals = cited.filter(({ place }) => place === 0);
  return totals.length > 0 ? totals : cited;
}

const mostPlaces = 3;

/** "LOK1 “kent het niet” (totaal); ...", at most three. */
export function placesOf(cited: Cited[], { says }: ClaimLanguage): string {
  const named = cited.slice(0, mostPlaces).map(({ table, row, place }) => {
    const column = place === 0 ? says.total : (table.columns[place]?.label ?? '');
    return `${keyOf(table)} “${row.label}” (${column})`;
  });
  return named.join('; ') + (cited.length > mostPlaces ? '; …' : '');
}
