/** The disclosure policy that tables can be given, a small JSON file. */
import { z } from 'zod';
import { defaultPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile } from './json-file.ts';

const least = z.int().nonnegative();
export const policyShape = z.strictObject({
  baseMinimum: least.default(defaultPolicy.baseMinimum),
  testMinimum: least.default(defaultPolicy.testMinimum),
  indicativeBelow: least.default(defaultPolicy.indicativeBelow),
  cellMinimum: least.default(defaultPolicy.cellMinimum),
  cellRule: z.enum(['sensitive', 'all']).default(defaultPolicy.cellRule),
});

/** What the file leaves out has its default. */
export async function readPolicy(file: string): Promise<Policy> {
  return checkShape(policyShape, await readJsonFile(file), file);
}
