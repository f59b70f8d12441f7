/** The columns of a crosstab: after the total, the groups of each banner variable. */
import type { Category, Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';
import type { Dataset } from '../dataset.ts';

export interface BannerVariable {
  name: string;
  ordered: boolean;
  /** One person can be in several groups: the variable is a question with several answers. */
  overlapping: boolean;
  groups: Category[];
  /** The group of each respondent, -1 when unknown; where groups overlap one array a group, 0 in it and -1 not. */
  membership: Int32Array[];
}

export interface Banner {
  variables: BannerVariable[];
}

/** How a profile variable's codes are listed; a question's own choices need no such wish. */
export interface GroupOrder {
  [variable: string]: Category[];
}

/**
 * @param ordered profile variables whose groups run from low to high, beside those whose codes are numbers (ages)
 * @throws Error with one sentence when a name is neither a profile variable nor a question with categories
 */
export function buildBanner(
  dataset: Dataset,
  names: string[],
  order: GroupOrder,
  ordered: readonly string[] = [],
): Banner {
  return {
    variables: names.map((name) => {
      const found = bannerVariable(dataset, name, order);
      return { ...found, ordered: found.ordered || ordered.includes(name) };
    }),
  };
}

function bannerVariable(dataset: Dataset, name: string, order: GroupOrder): BannerVariable {
  const codes = dataset.profile.get(name);
  if (codes !== undefined) {
    const groups = (Object.hasOwn(order, name) ? order[name] : undefined) ?? sorted(codes);
    const place = new Map(groups.map(({ code }, i) => [code, i]));
    const membership = [Int32Array.from(codes, (code) => place.get(code) ?? -1)];
    return { name, ordered: groups.every(startsWithNumber), overlapping: false, groups, membership };
  }
  const variable = dataset.variables.find((one) => one.question === name && one.item === null);
  const column = dataset.columns.get(name);
  if (variable === undefined || column === undefined || column.kind === 'numbers') {
    const known = [...dataset.profile.keys(), ...dataset.variables.map((one) => one.question)];
    throw new Error(`banner "${name}" is not known; expected one of ${[...new Set(known)].join(', ')}`);
  }
  return questionBanner(variable, column);
}

function questionBanner(
  variable: Variable,
  column: DataColumn & { kind: 'codes' | 'ticks' },
): BannerVariable {
  return {
    name: variable.question,
    ordered: variable.meaning.ordered,
    overlapping: column.kind === 'ticks',
    groups: variable.categories,
    membership:
      column.kind === 'codes'
        ? [Int32Array.from(column.codes, (code) => Math.max(-1, code))]
        : column.ticks.map((ticked) => Int32Array.from(ticked, (one) => one - 1)),
  };
}

/** "16-34", "75+", "<16": such groups have an order of their own. */
function startsWithNumber({ code }: Category): boolean {
  return /^\D?\d/.test(code);
}

/** Numbers in a code count as numbers: "8-10" comes before "16-24", "100+" last. */
export function sorted(codes: string[]): Category[] {
  const known = [...new Set(codes)].filter((code) => code !== '');
  const naturally = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return known.sort(naturally).map((code) => ({ code, label: code }));
}
