import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { manyMembers } from '../support/member-file.ts';
import { pause } from './support/ask.ts';
import { builtProgram, inHouse, type House } from './support/house.ts';
import { spawnProgram } from './support/running-program.ts';
import { inDatabase } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

export const importWhole: KeptPromise = {
  id: 'R28',
  says: 'An import of members brings in everybody or nobody, and once more changes nothing',
  threshold:
    '50,000 rows, killed 20 times on the way: 0 or all; to its end: all; the same file again: nothing changed',
  on: ['SQLite', 'PostgreSQL'],
  longest: 60,
  async prove(on, length) {
    const [rows, kills] = length === 'short' ? [3_000, 3] : [50_000, 20];
    const whole = await inHouse(on, 0, (house) => importTwice(house, rows));
    const faults = [...whole.faults];
    let [killed, nobody, everybody] = [0, 0, 0];
    // A house that everybody is in says nothing of the next kill: another is begun.
    for (let tries = 0; killed < kills && tries < 3 * kills;)
      await inHouse(on, 0, async (house) => {
        const file = await settled(house, rows);
        const before = await membersOf(house);
        for (let isEmpty = true; isEmpty && killed < kills && tries < 3 * kills; tries += 1) {
          const isKilled = await killImport(house, file, whole.took * momentOf(tries, kills));
          if (isKilled) killed += 1;
          const there = (await membersOf(house)) - before;
          isEmpty = there === 0;
          if (there === rows) everybody += 1;
          else if (there === 0) nobody += 1;
          else faults.push(`${there} of ${rows} after kill ${killed}`);
        }
      });
    return {
      held: faults.length === 0 && killed === kills,
      measured: `${rows} rows in ${(whole.took / 1_000).toFixed(1)} s; ${killed} kills: ${nobody} times nobody was in, ${everybody} times everybody; faults: ${faults.join('; ') || 'none'}; the same file again: ${whole.again}`,
    };
  },
};

/** From a fifth of the time that the import takes, to its end. */
function momentOf(kill: number, kills: number): number {
  return 0.2 + (0.8 * ((kill % kills) + 0.5)) / kills;
}

async function settled(house: House, rows: number): Promise<string> {
  const file = join(house.folder, 'leden.csv');
  await writeFile(file, manyMembers(rows));
  await house.inside(settleKerkebeek);
  return file;
}

async function importTwice(
  house: House,
  rows: number,
): Promise<{ took: number; faults: string[]; again: string }> {
  const file = await settled(house, rows);
  const before = await membersOf(house);
  const begun = performance.now();
  const { code } = await house.run(['members', 'import', file]);
  const took = performance.now() - begun;
  const there = (await membersOf(house)) - before;
  const again = await house.run(['members', 'import', file]);
  const isSame = again.code === 0 && again.printed.includes('nothing changed');
  const faults = code === 0 && there === rows ? [] : [`exit ${code} with ${there} of ${rows}`];
  if (!isSame) faults.push('the same file again changed something');
  return { took, faults, again: isSame ? 'nothing changed' : again.printed.slice(0, 200) };
}

/** @returns false when it was done before */
async function killImport(house: House, file: string, after: number): Promise<boolean> {
  const running = spawnProgram({ env: house.env, node: [builtProgram, 'members', 'import', file] });
  const deadline = performance.now() + after;
  while (!running.hasEnded() && performance.now() < deadline) await pause(10);
  await running.kill();
  return running.child.signalCode === 'SIGKILL';
}

async function membersOf(house: House): Promise<number> {
  const [row] = await inDatabase(house, 'panel', (db) => db('members').count({ all: '*' }));
  return Number(row?.['all']);
}
