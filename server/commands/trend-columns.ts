/** The columns of `trend`: everybody and the groups of the banner, the same in every wave. */
import type { BannerVariable } from '../../reports/tables/banner.ts';
import type { Column } from '../../reports/tables/crosstab.ts';
import type { Sample } from '../../reports/tables/sample.ts';

export type TrendColumn = Pick<Column, 'variable' | 'code' | 'label'>;

export function isSameColumn(a: TrendColumn, b: TrendColumn): boolean {
  return a.variable === b.variable && a.code === b.code;
}

/** Every column of any wave, in the order in which they are first met. */
export function everyColumn(waves: TrendColumn[][]): TrendColumn[] {
  const all = waves.flat();
  return all.filter((column, i) => all.findIndex((one) => isSameColumn(one, column)) === i);
}

/** The banner variable and the position of the group; both null for everybody. */
export function groupOf(
  { banner }: Sample,
  { variable, code }: TrendColumn,
): [BannerVariable | null, number | null] {
  const own = banner.variables.find(({ name }) => name === variable);
  if (own === undefined) return [null, null];
  return [own, own.groups.findIndex((group) => group.code === code)];
}
