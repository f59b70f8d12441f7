import { inHouse } from './support/house.ts';
import { nextVersion } from './support/next-version.ts';
import type { KeptPromise } from './promise.ts';

export const downgradeRefused: KeptPromise = {
  id: 'R18',
  says: 'An older version refuses the tables of a newer one, clearly',
  threshold: 'exit code other than 0 and one line that says what to do; the newer version works on',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on) =>
    inHouse(on, 1, async (house) => {
      const copy = nextVersion();
      try {
        const upgraded = await house.run(['migrate'], copy);
        const refused = await house.run(['serve']);
        const again = await house.run(['migrate'], copy);
        const lines = refused.printed.trim().split('\n');
        return {
          held:
            refused.code === 1 &&
            lines.length === 1 &&
            /newer version/u.test(refused.printed) &&
            upgraded.code === 0 &&
            again.code === 0,
          measured: `exit ${refused.code}, ${lines.length} line: ${lines[0]}`,
        };
      } finally {
        copy.remove();
      }
    }),
};
