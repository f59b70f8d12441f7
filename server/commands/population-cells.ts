/** Cells to post-stratify to: `{"age_group": "16-34", "gender": "v", "n": 2590}`, a combination of codes each. */
import { z } from 'zod';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';

export interface PopulationCell {
  codes: Record<string, string>;
  people: number;
}

const people = z.number().nonnegative('expected 0 or more people').max(1e12, 'expected at most 1e12 people');
const code = z.union([z.string().min(1), z.number(), z.boolean()], 'expected a text or a number');

/** @throws Refused with the place of the cell in the file */
export function readCells(cells: Record<string, unknown>[], file: string): PopulationCell[] {
  const read = cells.map((cell, i) => readCell(cell, `${file}, cells.${i}`));
  const [first] = read;
  if (first === undefined || Object.keys(first.codes).length === 0) {
    throw new Refused(`${file}, cells: expected cells with a variable and n`);
  }
  read.forEach((cell, i) => refuseOtherVariables(cell, first, `${file}, cells.${i}`));
  refuseTwice(read, file);
  if (!read.some((cell) => cell.people > 0)) {
    throw new Refused(`${file}, cells: expected people, found a total of 0`);
  }
  return read;
}

function readCell({ n, ...codes }: Record<string, unknown>, place: string): PopulationCell {
  const texts = Object.entries(checkShape(z.record(z.string(), code), codes, place));
  const read = checkShape(z.object({ n: people }), { n }, place);
  return { codes: Object.fromEntries(texts.map(([name, one]) => [name, String(one)])), people: read.n };
}

function refuseOtherVariables({ codes }: PopulationCell, first: PopulationCell, place: string): void {
  const [own, expected] = [codes, first.codes].map((one) => Object.keys(one));
  const same =
    own?.length === expected?.length && expected?.every((name) => Object.hasOwn(codes, name)) === true;
  if (same) return;
  throw new Refused(
    `${place}: expected ${expected?.join(', ') ?? ''} and n, as in the first cell, found ${own?.join(', ') ?? ''}`,
  );
}

function refuseTwice(cells: PopulationCell[], file: string): void {
  const names = Object.keys(cells[0]?.codes ?? {});
  const places = new Map<string, number>();
  cells.forEach(({ codes }, i) => {
    const key = JSON.stringify(names.map((name) => codes[name]));
    const before = places.get(key);
    if (before !== undefined) throw new Refused(`${file}, cells.${i}: the same codes as cells.${before}`);
    places.set(key, i);
  });
}
