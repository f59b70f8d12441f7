import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manyMembers } from '../support/member-file.ts';
import { pause } from './support/ask.ts';
import { builtProgram, inHouse, type House } from './support/house.ts';
import { spawnProgram } from './support/running-program.ts';
import { inDatabase } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';

export const importWhole: KeptPromise = {
  id: 'R28',
  says: 'An import of members brings in everybody or nobody, and once more changes nothing',
  threshold:
    '50,000 rows, killed 20 times on the way: 0 or all; to its end: all; the same file again: nothing changed',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 0, async (house) => {
      const [rows, kills] = length === 'short' ? [5_000, 3] : [50_000, 20];
      const file = join(house.folder, 'leden.csv');
      await writeFile(file, manyMembers(rows));
      await house.inside(settleKerkebeek);
      const before = await membersOf(house);
      const faults: string[] = [];
      let wasAll = 0;
      let longest = length === 'short' ? 3_000 : 15_000;
      for (let kill = 0; kill < kills && wasAll === 0; kill += 1) {
        const running = spawnProgram({ env: house.env, node: [builtProgram, 'members', 'import', file] });
        await Promise.race([pause(longest * (0.2 + 0.8 * ((kill + 0.5) / kills))), endOf(running)]);
        await running.kill();
        const there = (await membersOf(house)) - before;
        if (there === rows) {
          // It was done sooner than thought: the next ones are killed earlier, from an empty table again.
          wasAll += 1;
          longest *= 0.7;
        } else if (there !== 0) faults.push(`${there} of ${rows} after kill ${kill + 1}`);
      }
      const whole = await house.run(['members', 'import', file]);
      const there = (await membersOf(house)) - before;
      const again = await house.run(['members', 'import', file]);
      const isSame = again.code === 0 && again.printed.includes('nothing changed');
      return {
        held: faults.length === 0 && whole.code === 0 && there === rows && isSame,
        measured: `${rows} rows: ${wasAll === 0 ? `${kills} kills, each left 0` : `killed until one was just done, which left all`}; faults: ${faults.join('; ') || 'none'}; to its end ${there}; again: ${isSame ? 'nothing changed' : again.printed.slice(0, 200)}`,
      };
    }),
};

async function membersOf(house: House): Promise<number> {
  const [row] = await inDatabase(house, 'panel', (db) => db('members').count({ all: '*' }));
  return Number(row?.['all']);
}

async function endOf(running: { hasEnded(): boolean }): Promise<void> {
  while (!running.hasEnded()) await pause(20);
}
