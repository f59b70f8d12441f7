/** Where categories lie beside one another. */
import type { Population, Target } from './population.ts';

/** The ordered variable by which two cells differ, and how many steps up; null when they are not on one line. */
export type Steps = (from: number, to: number) => { variable: number; steps: number } | null;

/** Two cells are on one line when all their codes are the same but for one ordered variable. */
export function stepsIn({ variables, cells }: Target, ordered: Population['ordered']): Steps {
  const heights = variables.map((name) => {
    const order = ordered.get(name);
    return order === undefined ? null : new Map(order.map((code, at) => [code, at]));
  });
  return (from, to) => {
    const [low, high] = [cells[from]?.codes ?? [], cells[to]?.codes ?? []];
    const differing = variables.flatMap((_, v) => (low[v] === high[v] ? [] : [v]));
    const [variable] = differing;
    if (variable === undefined || differing.length > 1) return null;
    const [a, b] = [low, high].map((codes) => heights[variable]?.get(codes[variable] ?? ''));
    return a === undefined || b === undefined ? null : { variable, steps: b - a };
  };
}
