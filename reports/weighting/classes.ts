/** Who is alike: respondents with the same values in every column are one class. */

export interface Classes {
  /** Class of each respondent, -1 for who is outside; numbered in the order in which they are first met. */
  classOf: Int32Array;
  /** By class: its first respondent. */
  firsts: number[];
}

/**
 * @param inside above 0 for who is in a class
 * @param columns by respondent: a position; below 0 counts as 0
 * @param values by respondent: any number; cheap where the columns already tell all different ones apart
 */
export function classesOf(inside: Float64Array, columns: Int32Array[], values: Float64Array[]): Classes {
  const nobody = { classOf: new Int32Array(inside.length), firsts: [0] };
  let classes = refined(nobody, new Int32Array(inside.length), inside);
  for (const column of columns) classes = refined(classes, column, inside);
  for (const column of values) {
    if (!agrees(classes, column)) classes = refined(classes, positionsOf(column), inside);
  }
  return classes;
}

/** A table of more places costs more than a map. */
const largestTable = 1 << 22;

function refined({ classOf, firsts }: Classes, column: Int32Array, inside: Float64Array): Classes {
  const width = 1 + largest(column);
  const places = firsts.length * width;
  const table = places <= largestTable ? new Int32Array(places).fill(-1) : null;
  const map = new Map<number, number>();
  const finer: Classes = { classOf: new Int32Array(classOf.length).fill(-1), firsts: [] };
  for (let i = 0; i < classOf.length; i += 1) {
    if (!((inside[i] ?? 0) > 0)) continue;
    const key = (classOf[i] ?? 0) * width + Math.max(0, column[i] ?? 0);
    let place = (table === null ? map.get(key) : table[key]) ?? -1;
    if (place < 0) {
      place = finer.firsts.length;
      if (table === null) map.set(key, place);
      else table[key] = place;
      finer.firsts.push(i);
    }
    finer.classOf[i] = place;
  }
  return finer;
}

/** Whether everybody in a class has the same value. */
function agrees({ classOf, firsts }: Classes, values: Float64Array): boolean {
  for (let i = 0; i < classOf.length; i += 1) {
    const place = classOf[i] ?? -1;
    if (place >= 0 && values[i] !== values[firsts[place] ?? 0]) return false;
  }
  return true;
}

/** Distinct values numbered as they come. */
function positionsOf(values: Float64Array): Int32Array {
  const found = new Map<number, number>();
  const positions = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    let place = found.get(value);
    if (place === undefined) {
      place = found.size;
      found.set(value, place);
    }
    positions[i] = place;
  }
  return positions;
}

function largest(positions: Int32Array): number {
  let most = 0;
  for (let i = 0; i < positions.length; i += 1) most = Math.max(most, positions[i] ?? 0);
  return most;
}
