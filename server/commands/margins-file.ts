/** The population a sample is weighted to, a JSON file: margins or cells, strata, and which variables are ordered. */
import { z } from 'zod';
import { populationByCell, populationByMargin, type Population } from '../../reports/weighting/population.ts';
import type { Json } from '../../surveys/question.ts';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile } from './json-file.ts';
import { readCells } from './population-cells.ts';

export interface MarginsFile {
  /** Null in a file with strata alone. */
  population: Population | null;
  /** Stratum -> people. */
  strata: Map<string, number> | null;
  /** What stands in the file and is not used. */
  notes: string[];
}

const people = z.number().nonnegative('expected 0 or more people').max(1e12, 'expected at most 1e12 people');
const counts = z.record(z.string(), people);
const marginsShape = z.looseObject({
  margins: z.record(z.string(), counts).optional(),
  cells: z.array(z.record(z.string(), z.unknown())).optional(),
  strata: z.record(z.string(), z.number().positive()).optional(),
  ordered: z.array(z.string()).optional(),
});
type Shape = z.infer<typeof marginsShape>;

/** @throws Refused with the place in the file and what was expected there */
export async function readMarginsFile(file: string): Promise<MarginsFile> {
  const json = await readJsonFile(file);
  const read = checkShape(marginsShape, json, file);
  const population = populationIn(read, file);
  const { strata } = read;
  if (population === null && strata === undefined) {
    throw new Refused(`${file}: expected "margins", "cells" or "strata"`);
  }
  if (strata !== undefined && Object.keys(strata).length === 0) {
    throw new Refused(`${file}, strata: expected at least one stratum`);
  }
  return {
    population,
    strata: strata === undefined ? null : new Map(Object.entries(strata)),
    notes: unusedNotes(json, file),
  };
}

function populationIn({ margins, cells, ordered = [] }: Shape, file: string): Population | null {
  if (margins !== undefined && cells !== undefined) {
    throw new Refused(`${file}: expected either "margins" or "cells", found both`);
  }
  const population =
    cells === undefined
      ? populationOf(margins, ordered, file)
      : populationByCell(readCells(cells, file), ordered);
  const known = population?.targets.flatMap(({ variables }) => variables) ?? [];
  const strange = ordered.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new Refused(`${file}, ordered: expected some of ${known.join(', ')}, found "${strange}"`);
  }
  return population;
}

function populationOf(margins: Shape['margins'], ordered: string[], file: string): Population | null {
  if (margins === undefined) return null;
  const names = Object.keys(margins);
  if (names.length === 0) throw new Refused(`${file}, margins: expected at least one variable`);
  for (const [name, own] of Object.entries(margins)) {
    const place = `${file}, margins.${name}`;
    if (Object.hasOwn(own, '')) throw new Refused(`${place}: expected a code for each count, found ""`);
    if (!Object.values(own).some((count) => count > 0)) {
      throw new Refused(`${place}: expected people, found a total of 0`);
    }
  }
  return populationByMargin(margins, ordered);
}

function unusedNotes(json: Json, file: string): string[] {
  const unused = Object.keys(json as object).filter((key) => !Object.hasOwn(marginsShape.shape, key));
  return unused.length === 0 ? [] : [`${file}: not used: ${unused.join(', ')}`];
}
