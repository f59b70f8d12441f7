/** A black-box check: what it says when it holds, and how it is tried on an installation of which only the outside is known. */
import { Failed, NotRun } from './ended.ts';
import type { House } from './house.ts';

export interface Check {
  /** Of security.md 5: 1 to 66. */
  number: number;
  /** A gate that fails blocks a release; a warning is read by a person. */
  level: 'gate' | 'warning';
  says: string;
  /**
   * @returns what was measured, when it holds
   * @throws Failed with what was seen instead; NotRun when this installation does not give what the check needs
   */
  attempt(house: House): Promise<string>;
  /** More than a few seconds: left out of a short run. */
  isLong: boolean;
  /** Ends what others need, as a wave that is open. */
  isLast?: boolean;
}

export { Failed, NotRun };

type Attempt = Check['attempt'];

export function gate(number: number, says: string, attempt: Attempt): Check {
  return { number, level: 'gate', says, attempt, isLong: false };
}

export function longGate(number: number, says: string, attempt: Attempt): Check {
  return { ...gate(number, says, attempt), isLong: true };
}

export function warning(number: number, says: string, attempt: Attempt): Check {
  return { ...gate(number, says, attempt), level: 'warning' };
}

/** @throws Failed */
export function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Failed(otherwise);
}

/** @throws Failed with the first few of what was found; nothing found is well */
export function nothingOf(found: string[], what: string): void {
  const shown = found.slice(0, 3).join('; ');
  must(found.length === 0, `${found.length} ${what}: ${shown}${found.length > 3 ? '; …' : ''}`);
}

/** Proven by another script, which looks inside: from outside there is nothing to see. */
export function provenElsewhere(number: number, says: string, where: string): Check {
  return gate(number, says, () => Promise.reject(new NotRun(`from inside only: ${where}`)));
}
