/**
 * The sample design of a wave: respondents gathered in weighting classes. Everybody in a class has the same starting
 * weight, the same final weight, stratum and margin categories, so that counts by class are all the statistics need.
 */
import { classesOf } from './classes.ts';

export interface Design {
  /** Class of each respondent; -1 for somebody without a weight, who is outside everything. */
  classOf: Int32Array;
  /** By class: people, starting weight d, final weight w, position of the stratum. */
  people: Float64Array;
  start: Float64Array;
  weight: Float64Array;
  stratum: Int32Array;
  /** By stratum: people n, and 1 - n/N where the population N counts (finite-population correction), else 1. */
  strata: { people: number; correction: number }[];
  /** By class: the margin categories the weights were raked to, numbered through; empty when weights count as fixed. */
  margins: Int32Array[];
  /** How many margin categories there are in all. */
  marginCategories: number;
}

/** Per respondent; everything but the weights may be left out. */
export interface DesignInput {
  /** Final weight; 0 for somebody outside everything. */
  weight: Float64Array;
  /** Starting weight; absent: 1 for everybody with a weight. */
  start?: Float64Array;
  /** One array a margin: the position of the respondent's category. Absent: the weights count as fixed. */
  margins?: Int32Array[];
  /** Position of the respondent's stratum. */
  stratum?: Int32Array;
  /** Population of each stratum (one when there are no strata), for the finite-population correction. */
  populations?: number[];
}

/** Everyone counts once: one class, one stratum. */
export function unweightedDesign(size: number): Design {
  return buildDesign({ weight: new Float64Array(size).fill(1) });
}

/** Classes are numbered in the order in which they are first met. */
export function buildDesign(input: DesignInput): Design {
  const { weight, start, stratum, margins = [] } = input;
  const columns = stratum === undefined ? margins : [...margins, stratum];
  const { classOf, firsts } = classesOf(weight, columns, start === undefined ? [weight] : [start, weight]);
  return describe(input, classOf, firsts);
}

/** @param firsts the first respondent of each class */
function describe(input: DesignInput, classOf: Int32Array, firsts: number[]): Design {
  const people = new Float64Array(firsts.length);
  for (const place of classOf) if (place >= 0) people[place] = (people[place] ?? 0) + 1;
  const offsets = offsetsOf(input.margins ?? []);
  const stratum = Int32Array.from(firsts, (i) => input.stratum?.[i] ?? 0);
  return {
    classOf,
    people,
    start: Float64Array.from(firsts, (i) => input.start?.[i] ?? 1),
    weight: Float64Array.from(firsts, (i) => input.weight[i] ?? 0),
    stratum,
    strata: strataOf(stratum, people, input.populations),
    margins: firsts.map((i) =>
      Int32Array.from(input.margins ?? [], (one, m) => (one[i] ?? 0) + (offsets[m] ?? 0)),
    ),
    marginCategories: offsets.at(-1) ?? 0,
  };
}

function strataOf(stratum: Int32Array, people: Float64Array, populations?: number[]): Design['strata'] {
  const sizes: number[] = Array.from(
    { length: 1 + stratum.reduce((most, one) => Math.max(most, one), 0) },
    () => 0,
  );
  stratum.forEach((one, place) => (sizes[one] = (sizes[one] ?? 0) + (people[place] ?? 0)));
  return sizes.map((size, place) => {
    const population = populations?.[place];
    return { people: size, correction: population === undefined ? 1 : Math.max(0, 1 - size / population) };
  });
}

/** Where the categories of each margin start in the one numbering, and last how many there are in all. */
function offsetsOf(margins: Int32Array[]): number[] {
  const offsets = [0];
  for (const margin of margins) {
    const width = 1 + largest(margin);
    offsets.push((offsets.at(-1) ?? 0) + width);
  }
  return offsets;
}

function largest(positions: Int32Array): number {
  let most = -1;
  for (let i = 0; i < positions.length; i += 1) most = Math.max(most, positions[i] ?? -1);
  return most;
}
