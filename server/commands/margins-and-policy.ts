/** The two small JSON files a table can be given: population margins, and a disclosure policy. */
import { z } from 'zod';
import { defaultPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile } from './input-files.ts';

const people = z.number().nonnegative();
const code = z.union([z.string(), z.number(), z.boolean()]);
const marginsShape = z.object({
  margins: z.record(z.string(), z.record(z.string(), people)).optional(),
  cells: z
    .array(z.intersection(z.object({ n: people }), z.record(z.string(), code)))
    .min(1)
    .optional(),
});
const least = z.int().nonnegative();
const policyShape = z.strictObject({
  baseMinimum: least.default(defaultPolicy.baseMinimum),
  testMinimum: least.default(defaultPolicy.testMinimum),
  indicativeBelow: least.default(defaultPolicy.indicativeBelow),
  cellMinimum: least.default(defaultPolicy.cellMinimum),
  cellRule: z.enum(['sensitive', 'all']).default(defaultPolicy.cellRule),
});

/** The order in which the margins list their categories; the figures themselves are for weighting. */
export async function readMarginsOrder(file: string): Promise<GroupOrder> {
  const { margins, cells } = checkShape(marginsShape, await readJsonFile(file), file);
  if ((margins === undefined) === (cells === undefined)) {
    throw new Refused(`${file}: expected either "margins" or "cells"`);
  }
  const codes = margins === undefined ? codesInCells(cells ?? []) : codesInMargins(margins);
  return Object.fromEntries(
    Object.entries(codes).map(([name, listed]) => [name, listed.map((one) => ({ code: one, label: one }))]),
  );
}

function codesInMargins(margins: Record<string, Record<string, number>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(margins).map(([name, counts]) => [name, Object.keys(counts)]));
}

function codesInCells(cells: Record<string, z.infer<typeof code>>[]): Record<string, string[]> {
  const names = [...new Set(cells.flatMap((cell) => Object.keys(cell)))].filter((name) => name !== 'n');
  const codesOf = (name: string): string[] => [
    ...new Set(cells.flatMap((cell) => (cell[name] === undefined ? [] : [String(cell[name])]))),
  ];
  return Object.fromEntries(names.map((name) => [name, codesOf(name)]));
}

/** What the file leaves out has its default. */
export async function readPolicy(file: string): Promise<Policy> {
  return checkShape(policyShape, await readJsonFile(file), file);
}
