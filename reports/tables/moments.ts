/** Numbers and scores of a column, gathered by weighting class: all that means and their tests need. */
import type { NumbersColumn } from '../data-column.ts';
import { peopleIn } from './column-sums.ts';
import type { ColumnCounts } from './counts.ts';
import { columnsFrom, type Layout } from './layout.ts';

/** By class: people with a value, Σ(y - pivot) and Σ(y - pivot)². The pivot keeps digits where values are large. */
export interface Moments {
  pivot: number;
  people: Float64Array;
  sum: Float64Array;
  squares: Float64Array;
}

/** @param scores the value of each row; undefined for a row that has none (don't know as a category) */
export function momentsOfScores(columns: ColumnCounts[], scores: (number | undefined)[]): Moments[] {
  const pivot = meanScore(columns[0], scores);
  return columns.map(({ base, rows }) => {
    const [people, sum, squares] = [0, 1, 2].map(() => new Float64Array(base.length));
    if (people === undefined || sum === undefined || squares === undefined) throw new Error('no classes');
    rows.forEach((row, r) => {
      const score = scores[r];
      if (score === undefined) return;
      const y = score - pivot;
      for (let c = 0; c < row.length; c += 1) {
        const n = row[c] ?? 0;
        people[c] = (people[c] ?? 0) + n;
        sum[c] = (sum[c] ?? 0) + n * y;
        squares[c] = (squares[c] ?? 0) + n * y * y;
      }
    });
    return { pivot, people, sum, squares };
  });
}

function meanScore(total: ColumnCounts | undefined, scores: (number | undefined)[]): number {
  let [people, sum] = [0, 0];
  total?.rows.forEach((row, r) => {
    const score = scores[r];
    if (score === undefined) return;
    const n = peopleIn(row);
    people += n;
    sum += n * score;
  });
  return people === 0 ? 0 : sum / people;
}

export function momentsOfNumbers(data: NumbersColumn, layout: Layout): Moments[] {
  const { state, values } = data;
  const pivot = plainMean(values, state);
  const gathered = layout.partitions.map(({ slots, size }) => {
    const tables = {
      people: new Float64Array(size),
      sum: new Float64Array(size),
      squares: new Float64Array(size),
    };
    for (let i = 0; i < slots.length; i += 1) {
      if (state[i] !== 0) continue;
      const [slot, y] = [slots[i] ?? 0, (values[i] ?? 0) - pivot];
      tables.people[slot] = (tables.people[slot] ?? 0) + 1;
      tables.sum[slot] = (tables.sum[slot] ?? 0) + y;
      tables.squares[slot] = (tables.squares[slot] ?? 0) + y * y;
    }
    return tables;
  });
  const by = (part: 'people' | 'sum' | 'squares'): Float64Array[] =>
    columnsFrom(layout, { tables: gathered.map((tables) => tables[part]), width: 1 }, [0]);
  const [sums, squares] = [by('sum'), by('squares')];
  return by('people').map((people, j) => {
    const none = new Float64Array(people.length);
    return { pivot, people, sum: sums[j] ?? none, squares: squares[j] ?? none };
  });
}

function plainMean(values: Float64Array, state: Int16Array): number {
  let [people, sum] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    if (state[i] !== 0) continue;
    people += 1;
    sum += values[i] ?? 0;
  }
  return people === 0 ? 0 : sum / people;
}
