/** What a later release of a wave adds to the earlier one: whoever keeps both can take one from the other. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Guarded } from './guarded.ts';
import { minus, type People } from './people.ts';

/** By place in the later table. */
export interface Steps {
  /** Hidden in the earlier release: then hidden for good. */
  hidden: ReadonlySet<number>;
  /** People added to a column that the earlier release shows. */
  added: ReadonlyMap<number, People>;
}

/** @param earlier the table of the same question as it was published; its groups have the same codes */
export function stepsFrom(earlier: Crosstab, now: Guarded): Steps {
  const [hidden, added] = [new Set<number>(), new Map<number, People>()];
  now.table.columns.forEach(({ variable, code }, place) => {
    const then = earlier.columns.findIndex((one) => one.variable === variable && one.code === code);
    const [people, before] = [now.people[place], publishedPeople(earlier, now, then)];
    if (people === undefined || then === -1) return;
    if (before === null) hidden.add(place);
    else added.set(place, minus(people, [before]));
  });
  return { hidden, added };
}

function publishedPeople(earlier: Crosstab, now: Guarded, place: number): People | null {
  const base = earlier.columns[place]?.base;
  if (base === undefined || isMissing(base)) return null;
  const answers = now.answers.map((row) => {
    const code = now.plans[row]?.code;
    const cell = earlier.rows.find((one) => !one.net && one.code === code)?.cells[place];
    if (base === 0) return 0;
    return cell === undefined || isMissing(cell) ? null : cell.n;
  });
  return { base, answers, numbers: null };
}

/** Rows and places of single cells that the earlier release hides in a column it shows. */
export function cellsHiddenIn(earlier: Crosstab, now: Guarded): [row: number, place: number][] {
  return now.plans.flatMap(({ code, net }, row) => {
    const cells = earlier.rows.find((one) => one.net === net && one.code === code)?.cells ?? [];
    return now.table.columns.flatMap(({ variable, code: group }, place): [number, number][] => {
      const then = earlier.columns.findIndex((one) => one.variable === variable && one.code === group);
      const cell = cells[then];
      return isMissing(cell) && cell.missing === 'suppressed' ? [[row, place]] : [];
    });
  });
}

/** Nobody came, and nobody's answer changed. */
export function isUnchanged({ base, answers }: People): boolean {
  return base === 0 && answers.every((n) => n === null || n === 0);
}

/** Somebody's answer was taken back. */
export function hasLost({ base, answers }: People): boolean {
  return base < 0 || answers.some((n) => n !== null && n < 0);
}
