/**
 * Counts tied together by sums. A reader knows the sums and every shown count, so a hidden one has a least and a most it
 * can be; what it takes to widen that is a linear program too (Kelly, Golden & Assad 1992; Fischetti & Salazar 2000).
 */
import { largestGain, type Move, type Room } from './linear-program.ts';

export interface Figure {
  count: number;
  /** What hiding it costs; 0 once it is hidden, or when it is never printed. */
  cost: number;
}

/** Σ sign × count stays what it is (`room` null), or may fall by no more than `room`. */
export interface Sum {
  terms: readonly (readonly [figure: number, sign: number])[];
  room: number | null;
}

export interface System {
  figures: Figure[];
  sums: Sum[];
}

/** How far below and above its value a reader must allow a hidden count to be; neither is looked at beyond `enough`. */
export function reachOf(system: System, target: number, enough: number): { below: number; above: number } {
  const around = connected(system, target);
  return {
    below: movement(around, { target, towards: -1, length: enough }).moved,
    above: movement(around, { target, towards: 1, length: enough }).moved,
  };
}

/**
 * The cheapest figures to hide so that the target can be `length` more people, or else as many fewer.
 * @returns null when hiding every figure of the system would not do
 */
export function cheapestCover(system: System, target: number, length: number): number[] | null {
  const everything: Part = { ...system, members: [...system.figures.keys()] };
  for (const towards of [1, -1] as const) {
    const { moved, used } = movement(everything, { target, towards, length });
    if (moved > length - 1e-6) return used.filter((figure) => (system.figures[figure]?.cost ?? 0) > 0);
  }
  return null;
}

/** A system, of which only the members may move. */
interface Part extends System {
  members: number[];
}

/** The hidden figures that can move with the target: those it shares a sum with, those they share one with, and so on. */
function connected({ figures, sums }: System, target: number): Part {
  const members = new Set([target]);
  const left = new Set(sums);
  const found: Sum[] = [];
  for (let size = -1; size !== found.length;) {
    size = found.length;
    for (const sum of left) {
      if (!sum.terms.some(([figure]) => members.has(figure))) continue;
      found.push(sum);
      left.delete(sum);
      const hidden = sum.terms.filter(([figure]) => figures[figure]?.cost === 0);
      for (const [figure] of hidden) members.add(figure);
    }
  }
  return { figures, sums: found, members: [...members] };
}

interface Wish {
  target: number;
  towards: 1 | -1;
  length: number;
}

/** More than any way of moving the target by one person costs. */
const dear = 1e7;

/** Moves the target as far as it goes, up to the length wished for, at the least cost of the figures that move with it. */
function movement(
  { figures, sums, members }: Part,
  { target, towards, length }: Wish,
): { moved: number; used: number[] } {
  const rooms: Room[] = [
    { down: length, up: length },
    ...sums.map(({ room }) => (room === null ? { down: 0, up: 0 } : { down: room, up: Infinity })),
  ];
  const entries = new Map<number, [row: number, sign: number][]>([[target, [[0, 1]]]]);
  sums.forEach(({ terms }, s) => {
    for (const [figure, sign] of terms) entries.set(figure, [...(entries.get(figure) ?? []), [s + 1, sign]]);
  });
  const moves = members.flatMap((figure) => {
    const { count, cost } = figures[figure] ?? { count: 0, cost: 0 };
    const adds = entries.get(figure) ?? [];
    const gain = figure === target ? dear * towards : 0;
    const up: Move = { gain: gain - cost, most: Infinity, adds };
    const down: Move = {
      gain: -gain - cost,
      most: count,
      adds: adds.map(([row, sign]) => [row, -sign] as const),
    };
    return [up, down];
  });
  const { amounts } = largestGain(moves, rooms);
  const change = (k: number): number => (amounts[2 * k] ?? 0) - (amounts[2 * k + 1] ?? 0);
  const used = members.filter((_, k) => Math.abs(change(k)) > 1e-7);
  return { moved: towards * change(members.indexOf(target)), used: used.toSorted((a, b) => a - b) };
}
