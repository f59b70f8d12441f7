/** Places for processes that read files: few at once, for each may take a processor and much memory. */
import { Problem } from '../actions/problem.ts';

const mostWaiting = 6;

export interface Slots {
  /** Waits for a place. @returns how to give it back. @throws Problem when too many wait already */
  take(): Promise<() => void>;
}

export function slots(most: number): Slots {
  let free = most;
  const waiting: (() => void)[] = [];
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async take() {
      if (free > 0) {
        free -= 1;
      } else if (waiting.length >= mostWaiting) {
        throw new Problem(
          'too-many',
          'Er worden nu al bestanden gelezen. Probeer het over een minuut opnieuw.',
          [],
          60,
        );
      } else {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      let isGiven = false;
      return () => {
        if (!isGiven) giveBack();
        isGiven = true;
      };
    },
  };
}
