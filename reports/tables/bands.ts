/** Typed numbers counted in bands. */
import type { Band } from '../../surveys/question.ts';
import type { Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';

/** The column a variable's rows are counted from: its own, or for a number with bands the band of each answer. */
export function countedColumn(data: DataColumn, { meaning }: Variable): DataColumn {
  return data.kind === 'numbers' && meaning.bands.length > 0 ? bandedColumn(data, meaning.bands) : data;
}

/** Code i is band i; a number outside every band has the code after the last one: in the base and in no row. */
function bandedColumn({ state, values }: DataColumn & { kind: 'numbers' }, bands: Band[]): DataColumn {
  const codes = Int16Array.from(state, (own, person) => (own < 0 ? own : bandOf(values[person] ?? 0, bands)));
  return { kind: 'codes', codes };
}

function bandOf(value: number, bands: Band[]): number {
  const found = bands.findIndex(
    ({ from, to }) => (from === null || value >= from) && (to === null || value <= to),
  );
  return found < 0 ? bands.length : found;
}
