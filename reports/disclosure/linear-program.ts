/**
 * Linear programs that start from a point known to be allowed: every amount 0. Bounded-variable primal simplex
 * (Dantzig 1963) on a small dense dictionary; Bland's rule (1977) when it stands still, so that it always ends.
 */

/** An amount to be chosen between 0 and `most`: what a unit gains, and what it adds to which rows. */
export interface Move {
  gain: number;
  most: number;
  adds: readonly (readonly [row: number, amount: number])[];
}

/** How far the sum of a row may fall and rise from 0; both at least 0. */
export interface Room {
  down: number;
  up: number;
}

/** Each non-basic variable is a column, each basic one a row: basic = Σ cells × non-basic. Rows of the program come last. */
interface Dictionary {
  width: number;
  cells: Float64Array;
  gains: Float64Array;
  basic: Int32Array;
  nonBasic: Int32Array;
  value: Float64Array;
  least: Float64Array;
  most: Float64Array;
}

interface Step {
  column: number;
  direction: 1 | -1;
  length: number;
  /** The row that stops the step; -1 when the entering variable reaches its own bound. */
  row: number;
}

const tiny = 1e-9;

/** The amounts with the largest total gain. @throws Error when the gain has no bound, or rounding keeps it from ending */
export function largestGain(moves: Move[], rooms: Room[]): { gain: number; amounts: Float64Array } {
  const dictionary = start(moves, rooms);
  const patience = moves.length + rooms.length;
  let still = 0;
  for (let turn = 0; turn < 200 + 50 * patience; turn += 1) {
    const careful = still > patience;
    const column = entering(dictionary, careful);
    if (column === -1) {
      const amounts = dictionary.value.subarray(0, moves.length);
      return { gain: amounts.reduce((sum, x, i) => sum + x * (moves[i]?.gain ?? 0), 0), amounts };
    }
    const step = longestStep(dictionary, column, careful);
    if (step.length === Infinity) throw new Error('a linear program without a bound');
    still = step.length > tiny ? 0 : still + 1;
    take(dictionary, step);
  }
  throw new Error('a linear program that does not end');
}

function start(moves: Move[], rooms: Room[]): Dictionary {
  const [width, height] = [moves.length, rooms.length];
  const cells = new Float64Array(width * height);
  moves.forEach(({ adds }, j) => {
    for (const [row, amount] of adds) cells[row * width + j] = (cells[row * width + j] ?? 0) + amount;
  });
  return {
    width,
    cells,
    gains: Float64Array.from(moves, ({ gain }) => gain),
    basic: Int32Array.from(rooms, (_, i) => width + i),
    nonBasic: Int32Array.from(moves, (_, j) => j),
    value: new Float64Array(width + height),
    least: Float64Array.from([...moves.map(() => 0), ...rooms.map(({ down }) => -down)]),
    most: Float64Array.from([...moves.map(({ most }) => most), ...rooms.map(({ up }) => up)]),
  };
}

/** The column that gains most; by Bland's rule the first variable that gains at all; -1 when none does. */
function entering({ gains, nonBasic, value, least, most }: Dictionary, careful: boolean): number {
  let [found, best] = [-1, tiny];
  for (let j = 0; j < gains.length; j += 1) {
    const [gain, variable] = [gains[j] ?? 0, nonBasic[j] ?? 0];
    const now = value[variable] ?? 0;
    const room = gain > 0 ? (most[variable] ?? 0) - now : now - (least[variable] ?? 0);
    if (Math.abs(gain) <= tiny || room <= 0) continue;
    const better = careful ? found === -1 || variable < (nonBasic[found] ?? 0) : Math.abs(gain) > best;
    if (better) [found, best] = [j, Math.abs(gain)];
  }
  return found;
}

/** Of rows that stop it alike the one with the strongest pivot, which loses least digits; by Bland's rule the first variable. */
function longestStep(dictionary: Dictionary, column: number, careful: boolean): Step {
  const { width, cells, basic, value, least, most } = dictionary;
  const direction = (dictionary.gains[column] ?? 0) > 0 ? 1 : -1;
  const own = dictionary.nonBasic[column] ?? 0;
  const step: Step = { column, direction, length: (most[own] ?? 0) - (least[own] ?? 0), row: -1 };
  let preferred = Infinity;
  for (let i = 0; i < basic.length; i += 1) {
    const rate = (cells[i * width + column] ?? 0) * direction;
    if (Math.abs(rate) <= tiny) continue;
    const variable = basic[i] ?? 0;
    const now = value[variable] ?? 0;
    const room = Math.max(0, rate > 0 ? (most[variable] ?? 0) - now : now - (least[variable] ?? 0));
    const length = room / Math.abs(rate);
    const preference = careful ? -variable : Math.abs(rate);
    if (length > step.length - tiny && (length > step.length + tiny || preference <= preferred)) continue;
    [step.length, step.row, preferred] = [Math.min(length, step.length), i, preference];
  }
  return step;
}

function take(dictionary: Dictionary, { column, direction, length, row }: Step): void {
  const { width, cells, basic, nonBasic, value, least, most } = dictionary;
  const own = nonBasic[column] ?? 0;
  value[own] = (value[own] ?? 0) + direction * length;
  for (let i = 0; i < basic.length; i += 1) {
    const rate = cells[i * width + column] ?? 0;
    const variable = basic[i] ?? 0;
    if (rate !== 0) value[variable] = (value[variable] ?? 0) + rate * direction * length;
  }
  if (row === -1) return;
  const leaving = basic[row] ?? 0;
  const rises = (cells[row * width + column] ?? 0) * direction > 0;
  value[leaving] = (rises ? most[leaving] : least[leaving]) ?? 0;
  exchange(dictionary, row, column);
}

/** The variable of the column becomes basic in this row, and the row's own takes its place. */
function exchange({ width, cells, gains, basic, nonBasic }: Dictionary, row: number, column: number): void {
  const own = cells.subarray(row * width, (row + 1) * width);
  const pivot = own[column] ?? 0;
  for (let j = 0; j < width; j += 1) own[j] = -(own[j] ?? 0) / pivot;
  own[column] = 1 / pivot;
  const replace = (line: Float64Array): void => {
    const factor = line[column] ?? 0;
    if (factor === 0) return;
    line[column] = 0;
    for (let j = 0; j < width; j += 1) {
      const sum = (line[j] ?? 0) + factor * (own[j] ?? 0);
      line[j] = Math.abs(sum) < 1e-13 ? 0 : sum;
    }
  };
  for (let i = 0; i < basic.length; i += 1)
    if (i !== row) replace(cells.subarray(i * width, (i + 1) * width));
  replace(gains);
  const leaving = basic[row] ?? 0;
  basic[row] = nonBasic[column] ?? 0;
  nonBasic[column] = leaving;
}
