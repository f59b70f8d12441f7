/** The two small JSON files a table can be given: population margins, and a disclosure policy. */
import { z } from 'zod';
import { defaultPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import { Refused } from './command.ts';
import { readJsonFile } from './input-files.ts';

const people = z.number().nonnegative();
const marginsShape = z.union([
  z.object({ margins: z.record(z.string(), z.record(z.string(), people)) }),
  z.object({ cells: z.array(z.looseObject({ n: people })).min(1) }),
]);
const policyShape = z.strictObject({
  baseMinimum: z.int().nonnegative().optional(),
  testMinimum: z.int().nonnegative().optional(),
  indicativeBelow: z.int().nonnegative().optional(),
  cellMinimum: z.int().nonnegative().optional(),
  cellRule: z.enum(['sensitive', 'all']).optional(),
});

/** The order in which the margins list their categories; the figures themselves are for weighting. */
export async function readMargins(file: string): Promise<{ order: GroupOrder }> {
  const margins = check(marginsShape, await readJsonFile(file), file);
  if ('cells' in margins) return { order: {} };
  const order = Object.entries(margins.margins).map(([name, counts]) => [
    name,
    Object.keys(counts).map((code) => ({ code, label: code })),
  ]);
  return { order: Object.fromEntries(order) };
}

export async function readPolicy(file: string): Promise<Policy> {
  const given = check(policyShape, await readJsonFile(file), file);
  return {
    baseMinimum: given.baseMinimum ?? defaultPolicy.baseMinimum,
    testMinimum: given.testMinimum ?? defaultPolicy.testMinimum,
    indicativeBelow: given.indicativeBelow ?? defaultPolicy.indicativeBelow,
    cellMinimum: given.cellMinimum ?? defaultPolicy.cellMinimum,
    cellRule: given.cellRule ?? defaultPolicy.cellRule,
  };
}

function check<T>(shape: z.ZodType<T>, json: unknown, file: string): T {
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refused(`${file}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}
