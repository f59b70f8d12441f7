/** The traps of survey statistics (test/fixtures/reference/traps.json), and tables of the few people they are about. */
import { buildBanner, type GroupOrder } from '../../reports/tables/banner.ts';
import { isMissing, type Cell, type Crosstab, type Mean } from '../../reports/tables/crosstab.ts';
import type { IntervalMethod } from '../../reports/tables/intervals.ts';
import { tabulate, type Tabulated } from '../../reports/tables/tabulate.ts';
import { sampleOf, type Sample } from '../../reports/tables/sample.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import { plainRequest, type WeighingRequest } from '../../reports/weighting/weighing-request.ts';
import { weigh } from '../../reports/weighting/weigh.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { referenceJson } from './reference-data.ts';
import { datasetOf } from './small-survey.ts';

interface Traps {
  mini_panel: unknown;
  traps: { id: string; input: unknown; right: unknown }[];
}

export function trapIds(): string[] {
  return (referenceJson('traps.json') as Traps).traps.map(({ id }) => id);
}

/** What goes in, and what should come out. */
export function trap<Input, Right>(id: string): { input: Input; right: Right } {
  const found = (referenceJson('traps.json') as Traps).traps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is no trap`);
  return { input: found.input as Input, right: found.right as Right };
}

/** Twelve residents, raked by age and gender, worked out step by step. */
export function miniPanel<T>(): T {
  return (referenceJson('traps.json') as Traps).mini_panel as T;
}

/** Somebody who answers the one question Q. */
export interface Person {
  q?: Json;
  profile?: Record<string, string>;
  notAsked?: string[];
  weight?: number;
}

export interface Wishes {
  banner?: string[];
  order?: GroupOrder;
  request?: Partial<WeighingRequest>;
  method?: IntervalMethod;
}

export function tableOfQ(question: JsonObject, people: Person[], wishes: Wishes = {}): Crosstab {
  return tabulatedQ(question, people, wishes).tabulated.table;
}

/** Weighted with the weights people bring, or as requested. */
export function tabulatedQ(
  question: JsonObject,
  people: Person[],
  wishes: Wishes = {},
): { sample: Sample; tabulated: Tabulated } {
  const respondents = people.map(({ q, profile = {}, notAsked = [] }) => ({
    answers: q === undefined ? {} : { Q: q },
    profile,
    notAsked,
  }));
  const dataset = datasetOf({ elements: [{ name: 'Q', ...question }] }, respondents);
  const brought = people.some(({ weight }) => weight !== undefined);
  const values = Float64Array.from(people, ({ weight }) => weight ?? 0);
  const weights = brought ? { values, final: true } : null;
  const { design } = weigh(dataset, { ...plainRequest, weights, ...wishes.request });
  const banner = buildBanner(dataset, wishes.banner ?? [], wishes.order ?? {});
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  const sample = sampleOf(dataset, varianceEngine(design), banner, wishes.method);
  return { sample, tabulated: tabulate(sample, variable) };
}

/** The same answer of n people. */
export function times(n: number, person: Person): Person[] {
  return Array.from({ length: n }, () => person);
}

export function cellOf(table: Crosstab, code: string, place = 0): Cell {
  const cell = table.rows.find((row) => row.code === code)?.cells[place];
  if (cell === undefined || isMissing(cell)) throw new Error(`${code} has no figures in column ${place}`);
  return cell;
}

/** In percent, to ten decimals. */
export function percent(table: Crosstab, code: string, place = 0): number {
  return Math.round(cellOf(table, code, place).share * 1e12) / 1e10;
}

export function firstMean(table: Crosstab): Mean {
  const mean = table.means?.[0];
  if (mean === undefined || isMissing(mean)) throw new Error('no mean');
  return mean;
}
