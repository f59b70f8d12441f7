import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { ownCluster } from './support/own-cluster.ts';
import { copyProgram } from './support/program-copy.ts';
import type { KeptPromise } from './promise.ts';

export const health: KeptPromise = {
  id: 'R31',
  says: 'Health tells the truth: alive is the process; ready is that both databases take a write, and that disk, mail and clock are well',
  threshold: 'alive 200 always; ready 200, and 503 with what is the matter within 4 s while the database is away (PostgreSQL) or takes no writes (SQLite: a fault built in), 200 again within 5 s',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on) =>
    inHouse(on, 1, async (house) => {
      const faulty = copyProgram(on === 'SQLite' ? [{ file: 'server/store/can-write.js', from: "trx('write_checks')", to: "trx(process.getBuiltinModule('node:fs').existsSync(process.env.AWAY_FILE) ? 'nothing' : 'write_checks')" }] : []);
      const away = join(house.folder, 'away');
      const told: string[] = [];
      const look = async (): Promise<void> => {
        const [alive, ready] = await Promise.all([ask(`${house.url}/healthz`), ask(`${house.url}/readyz`)]);
        told.push(`${alive.status}/${ready.status}${ready.took > 4_000 ? ' too late' : ''}`);
      };
      try {
        const running = await house.start({ cli: faulty.cli, env: { AWAY_FILE: away } });
        await look();
        if (on === 'PostgreSQL') await ownCluster().stop();
        else writeFileSync(away, '');
        await look();
        if (on === 'PostgreSQL') await ownCluster().start();
        else rmSync(away);
        const begun = performance.now();
        await until(house.url, 200);
        const back = performance.now() - begun;
        await look();
        await running.stop();
        return {
          held: told.join() === '200/200,200/503,200/200' && back < 5_000,
          measured: `alive/ready when well, away, back: ${told.join(', ')}; ready again after ${(back / 1_000).toFixed(1)} s`,
        };
      } finally {
        faulty.remove();
      }
    }),
}; // prettier-ignore

async function until(url: string, status: number): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    if ((await ask(`${url}/readyz`)).status === status) return;
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
}
