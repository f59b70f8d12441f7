import type { SavFile, SavVariable } from '../../../reports/print/sav/sav-file.ts';

/** A head and a line a person: codes as in the codebook, numbers with a point. */
export function csvRows({ variables }: SavFile): string[][] {
  const size = variables[0]?.values.length ?? 0;
  const lines = Array.from({ length: size }, (_, i) => variables.map((variable) => cellOf(variable, i)));
  return [variables.map(({ name }) => name), ...lines];
}

function cellOf({ values }: SavVariable, place: number): string {
  const value = values[place];
  return value === undefined || value === null ? '' : String(value);
}
