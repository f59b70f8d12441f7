/** How a file of figures is to be read, as --mapping gives it: a JSON file with the keys that need saying. */
import { z } from 'zod';
import type { FigureMapping } from '../actions/figure-file.ts';
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

/** What is not said is guessed. @throws Refused */
export async function readMappingFile(file: string): Promise<Partial<FigureMapping>> {
  const said = checkShape(shape, await readJsonFile(file), file);
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
