/** How a file of figures is to be read, as --mapping gives it: a JSON file with the keys that need saying. */
import { z } from 'zod';
import type { FigureField, FigureMapping } from '../actions/figure-file.ts';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile } from './json-file.ts';

const words = z.record(z.string(), z.string());
const shape = z.strictObject({
  columns: words.optional(),
  dates: z.enum(['day first', 'month first', 'year first']).optional(),
  decimals: z.enum([',', '.']).optional(),
  durations: z.enum(['seconds', 'minutes', 'hours']).optional(),
  words: z.record(z.string(), words).optional(),
  service: z.string().min(1).max(100).optional(),
});

/** What is not said is guessed. @param fields of the kind of file @throws Refused */
export async function readMappingFile(file: string, fields: FigureField[]): Promise<Partial<FigureMapping>> {
  const said = checkShape(shape, await readJsonFile(file), file);
  const names = fields.map(({ name }) => name);
  for (const name of Object.keys(said.columns ?? {})) refuseOther(name, names, `${file}, columns`);
  for (const [name, meant] of Object.entries(said.words ?? {})) {
    const listed = fields.filter(({ words: known }) => known.length > 0);
    const known = listed.find((field) => field.name === name)?.words ?? [];
    refuseOther(
      name,
      listed.map((field) => field.name),
      `${file}, words`,
    );
    for (const [word, value] of Object.entries(meant))
      refuseOther(
        value,
        known.map((one) => one.value),
        `${file}, words.${name}.${word}`,
      );
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function refuseOther(found: string, known: string[], place: string): void {
  if (known.includes(found)) return;
  throw new Refused(`${place}: expected one of ${[...new Set(known)].join(', ')}, found "${found}"`);
}
