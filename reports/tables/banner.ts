/** The columns of a crosstab: the total, then the groups of each banner variable. */
import type { Category } from '../../surveys/variable.ts';
import type { Dataset } from '../dataset.ts';

export interface BannerGroup {
  variable: string | null;
  code: string | null;
  label: string;
  /** 1 for each respondent in the group. */
  mask: Uint8Array;
}

export interface Banner {
  total: BannerGroup;
  variables: { name: string; ordered: boolean; groups: BannerGroup[] }[];
}

/** How a profile variable's codes are listed; a question's own choices need no such wish. */
export interface GroupOrder {
  [variable: string]: Category[];
}

/** @throws Error with one sentence when a name is neither a profile variable nor a question with categories. */
export function buildBanner(dataset: Dataset, names: string[], order: GroupOrder): Banner {
  const everyone = new Uint8Array(dataset.size).fill(1);
  return {
    total: { variable: null, code: null, label: 'Totaal', mask: everyone },
    variables: names.map((name) => bannerVariable(dataset, name, order)),
  };
}

function bannerVariable(dataset: Dataset, name: string, order: GroupOrder): Banner['variables'][number] {
  const codes = dataset.profile.get(name);
  if (codes !== undefined) {
    const listed = order[name] ?? sorted(codes);
    const groups = listed.map(({ code, label }) => group(name, { code, label }, (i) => codes[i] === code));
    return { name, ordered: order[name] !== undefined, groups: sized(groups, dataset.size) };
  }
  const variable = dataset.variables.find((one) => one.question === name && one.item === null);
  const column = dataset.columns.get(name);
  if (variable === undefined || column === undefined || column.kind === 'numbers') {
    const known = [...dataset.profile.keys(), ...dataset.variables.map((one) => one.question)];
    throw new Error(`banner "${name}" is not known; expected one of ${[...new Set(known)].join(', ')}`);
  }
  const groups = variable.categories.map((category, position) =>
    group(name, category, (i) =>
      column.kind === 'codes' ? column.codes[i] === position : column.ticks[position]?.[i] === 1,
    ),
  );
  return { name, ordered: variable.meaning.ordered, groups: sized(groups, dataset.size) };
}

type Unsized = Omit<BannerGroup, 'mask'> & { holds: (respondent: number) => boolean };

function group(variable: string, category: Category, holds: (respondent: number) => boolean): Unsized {
  return { variable, code: category.code, label: category.label, holds };
}

function sized(groups: Unsized[], size: number): BannerGroup[] {
  return groups.map(({ holds, ...rest }) => ({
    ...rest,
    mask: Uint8Array.from({ length: size }, (_, i) => (holds(i) ? 1 : 0)),
  }));
}

/** Numbers in a code count as numbers: "8-10" comes before "16-24", "100+" last. */
export function sorted(codes: string[]): Category[] {
  const known = [...new Set(codes)].filter((code) => code !== '');
  const naturally = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return known.sort(naturally).map((code) => ({ code, label: code }));
}
