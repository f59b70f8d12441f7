/** A table as it is before anything is hidden, in the shape the rules of disclosure look at. */
import type { Variable } from '../../surveys/variable.ts';
import { keyOf } from '../dataset.ts';
import type { BannerVariable } from '../tables/banner.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { RowPlan } from '../tables/row-plans.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import { peopleAt, type People } from './people.ts';
import type { Policy } from './policy.ts';

export interface Guarded {
  key: string;
  variable: Variable;
  plans: RowPlan[];
  table: Crosstab;
  /** Residents could give several answers. */
  several: boolean;
  /** Small cells are hidden, not only small groups. */
  cellsToo: boolean;
  /** Rows that are answers. */
  answers: number[];
  banners: GuardedBanner[];
  /** By place in the table; the total is place 0. */
  people: People[];
}

export interface GuardedBanner {
  variable: BannerVariable;
  /** Where its groups stand in the table. */
  places: number[];
}

export function guard(tabulated: Tabulated[], policy: Policy): Guarded[] {
  const touchy = tabulated.filter(({ variable }) => variable.meaning.sensitive);
  const sensitive = new Set(touchy.map(({ variable }) => variable.question));
  return tabulated.map((one) => {
    // Of a table by a sensitive question every cell is a cell of that question too.
    const named =
      one.variable.meaning.sensitive || one.parts.some(({ banner }) => sensitive.has(banner?.name ?? ''));
    return guardedTable(one, policy.cellMinimum > 0 && (named || policy.cellRule === 'all'));
  });
}

function guardedTable({ variable, plans, table, parts }: Tabulated, cellsToo: boolean): Guarded {
  const answers = plans.flatMap(({ net }, row) => (net ? [] : [row]));
  const moments = new Map(
    parts.flatMap((part) => part.places.map((place, j) => [place, part.moments?.[j]] as const)),
  );
  return {
    key: keyOf(variable),
    variable,
    plans,
    table,
    several: variable.kind === 'multiple',
    cellsToo,
    answers,
    banners: parts.flatMap(({ banner, places }) =>
      banner === null ? [] : [{ variable: banner, places: places.slice(1) }],
    ),
    people: table.columns.map((_, place) => peopleAt(table, place, answers, moments.get(place))),
  };
}
