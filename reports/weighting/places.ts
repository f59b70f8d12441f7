/** Which category of a target each respondent is in. */
import { keyOf, type Dataset } from '../dataset.ts';
import type { Target } from './population.ts';

/** Why the margins cannot be used, in one sentence. */
export interface RefusedWeighting {
  refused: string;
}

/** By respondent: the position of the cell, or -1 when a variable is unknown, not listed, or its cell has no people. */
export function placesIn(dataset: Dataset, target: Target): Int32Array | RefusedWeighting {
  const codes = target.variables.map((_, v) => [...new Set(target.cells.map((cell) => cell.codes[v] ?? ''))]);
  const found = target.variables.map((name, v) => positions(dataset, name, codes[v] ?? []));
  const strange = target.variables.find((_, v) => found[v] === null);
  if (strange !== undefined) {
    return { refused: `${strange} is neither a profile variable nor a question with one answer` };
  }
  const cells = cellByKey(target, codes);
  const places = new Int32Array(dataset.size);
  for (let i = 0; i < dataset.size; i += 1) {
    let key = 0;
    for (let v = 0; v < found.length && key >= 0; v += 1) {
      const at = found[v]?.[i] ?? -1;
      key = at < 0 ? -1 : key * (codes[v]?.length ?? 0) + at;
    }
    places[i] = cells.get(key) ?? -1;
  }
  return places;
}

/** Mixed-radix key of a combination of codes -> its cell, for cells with people. */
function cellByKey({ variables, cells }: Target, codes: string[][]): Map<number, number> {
  const places = codes.map((list) => new Map(list.map((code, at) => [code, at])));
  const keyOfCell = (own: string[]): number =>
    variables.reduce((key, _, v) => key * (codes[v]?.length ?? 0) + (places[v]?.get(own[v] ?? '') ?? 0), 0);
  return new Map(
    cells.flatMap((cell, at) => (cell.people > 0 ? [[keyOfCell(cell.codes), at] as const] : [])),
  );
}

/** Position of each respondent's code in the list, -1 for none; null when the name is no such variable. */
function positions(dataset: Dataset, name: string, codes: string[]): Int32Array | null {
  const at = new Map(codes.map((code, position) => [code, position]));
  at.delete('');
  const profile = dataset.profile.get(name);
  const found = new Int32Array(dataset.size);
  if (profile !== undefined) {
    for (let i = 0; i < found.length; i += 1) found[i] = at.get(profile[i] ?? '') ?? -1;
    return found;
  }
  const column = dataset.columns.get(name);
  const variable = dataset.variables.find((one) => keyOf(one) === name);
  if (column?.kind !== 'codes' || variable === undefined) return null;
  const byCategory = variable.categories.map(({ code }) => at.get(code) ?? -1);
  for (let i = 0; i < found.length; i += 1) found[i] = byCategory[column.codes[i] ?? -1] ?? -1;
  return found;
}
