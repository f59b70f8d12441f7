/** How a check ended, in words for the line and the table. */
import { type Check, Failed, NotRun } from './check.ts';
import type { House } from './house.ts';

export interface Outcome {
  word: 'ok' | 'FAILED' | 'not run';
  measured: string;
  seconds: number;
}

export async function outcomeOf(check: Check, house: House): Promise<Outcome> {
  const begun = performance.now();
  const [word, measured] = await tried(check, house);
  return { word, measured: oneLine(measured), seconds: (performance.now() - begun) / 1_000 };
}

async function tried(check: Check, house: House): Promise<[Outcome['word'], string]> {
  try {
    return ['ok', await check.attempt(house)];
  } catch (error) {
    if (error instanceof NotRun) return ['not run', error.message];
    if (error instanceof Failed) return ['FAILED', error.message];
    // Something we did not foresee is no proof that it holds.
    const told = error instanceof Error ? error.message : String(error);
    return ['FAILED', `stopped: ${told}`];
  }
}

/** What came from outside stays one line of plain signs. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 400);
}
