/** Small age classes merge with a neighbour rather than vanish: 16-24 into 16-34 and so on. */
import type { Category } from '../../surveys/variable.ts';

export interface MergedClass extends Category {
  /** Codes of the classes joined in it. */
  members: string[];
  n: number;
}

/**
 * Joins ordered classes until each holds at least `minimum` people or one class is left. The smallest class joins its
 * smaller neighbour. Codes look like "16-34" and "75+"; the joined code runs from the first start to the last end.
 */
export function mergeSmallClasses(classes: { code: string; n: number }[], minimum: number): MergedClass[] {
  const merged = classes.map(({ code, n }) => ({ code, label: code, members: [code], n }));
  while (merged.length > 1) {
    const place = smallest(merged);
    if ((merged[place]?.n ?? 0) >= minimum) break;
    const before = merged[place - 1]?.n ?? Infinity;
    const after = merged[place + 1]?.n ?? Infinity;
    const start = before < after ? place - 1 : place;
    const pair = merged.slice(start, start + 2);
    merged.splice(start, 2, join(pair));
  }
  return merged;
}

function smallest(classes: { n: number }[]): number {
  return classes.reduce((best, one, i) => (one.n < (classes[best]?.n ?? Infinity) ? i : best), 0);
}

function join(pair: MergedClass[]): MergedClass {
  const members = pair.flatMap((one) => one.members);
  const start = members[0]?.split('-')[0] ?? '';
  const last = members.at(-1) ?? '';
  const code = last.endsWith('+') ? `${start}+` : `${start}-${last.split('-')[1] ?? ''}`;
  return { code, label: code, members, n: pair.reduce((sum, one) => sum + one.n, 0) };
}
