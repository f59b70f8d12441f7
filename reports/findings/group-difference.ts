/** Which groups of the banner differ from everybody else in one answer, as the tests say. */
import type { Crosstab } from '../tables/crosstab.ts';
import type { SaidOfGroup } from './conclusion-phrases.ts';
import { sayable, type Conclusion, type ConclusionNeeds, type Sayable } from './conclusion.ts';
import { percentText, wholePercent } from './numbers.ts';

/** Smaller differences are not worth a sentence, whatever the test says: 5 points. */
export const worthSaying = 0.05 - 1e-9;

const mostGroups = 2;

/** A group's figure that a sentence may give. */
export interface SayableGroup extends Sayable {
  place: number;
}

/** The groups of a banner variable that have enough answers, in the table's order. */
export function sayableGroups(
  table: Crosstab,
  row: string,
  variable: string,
  { policy }: Pick<ConclusionNeeds, 'policy'>,
): SayableGroup[] {
  return table.columns.flatMap((column, place) => {
    const said = column.variable === variable ? sayable(table, row, place, policy) : null;
    return said === null ? [] : [{ ...said, place }];
  });
}

/** Tested against everybody else, found different, and by at least five points. */
export function differs({ cell: { versusRest } }: Sayable): boolean {
  return (
    versusRest !== null && versusRest.verdict !== 'none' && Math.abs(versusRest.difference) >= worthSaying
  );
}

/** At most the two groups that differ most, beside the figure of everyone: the share of the others is no table cell. */
export function groupDifference(
  table: Crosstab,
  row: string,
  variable: string,
  needs: ConclusionNeeds,
): Conclusion | null {
  const total = sayable(table, row, 0, needs.policy);
  if (total === null) return null;
  const different = sayableGroups(table, row, variable, needs).filter(differs);
  const groups = different
    .filter(({ cell }) => wholePercent(cell.share) !== wholePercent(total.cell.share))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, mostGroups)
    .toSorted((a, b) => a.place - b.place);
  if (groups.length === 0) return null;
  const said = groups.map((group) => saidOf(table, group, needs));
  const everyone = percentText(total.cell.share, needs.language);
  return {
    kind: 'difference',
    text: needs.phrases.conclusions.differ(
      needs.label(row),
      said,
      everyone,
      different.length > groups.length,
    ),
    figures: [...groups.map(({ figure }) => figure), total.figure],
  };
}

function sizeOf({ cell: { versusRest } }: Sayable): number {
  return Math.abs(versusRest?.difference ?? 0);
}

export function saidOf(
  table: Crosstab,
  { place, cell, indicative }: SayableGroup,
  needs: ConclusionNeeds,
): SaidOfGroup {
  const { variable, code, label } = table.columns[place] ?? { variable: null, code: null, label: '' };
  return {
    share: percentText(cell.share, needs.language),
    group: needs.phrases.conclusions.ofGroup(variable ?? '', code ?? '', label),
    indicative,
  };
}
