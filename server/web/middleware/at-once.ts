/** At most `most` of these at a time in this process; who comes next is asked to wait, so that answering stays quick. */
import { Problem } from '../../actions/problem.ts';

export function atOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  return async (work) => {
    if (busy >= most)
      throw new Problem(
        'too-many',
        'Er worden nu al rapporten gemaakt. Probeer het over een minuut opnieuw.',
        [],
        60,
      );
    busy += 1;
    try {
      return await work();
    } finally {
      busy -= 1;
    }
  };
}
