/** The databases go away under a program that runs, and come back. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Told } from '../promise.ts';
import { inHouse } from '../support/house.ts';
import { ownCluster } from '../support/own-cluster.ts';
import { copyProgram } from '../support/program-copy.ts';
import { look, untilReady } from './look.ts';

export async function databasesAway(on: Database): Promise<Told> {
  return inHouse(on, 1, async (house) => {
    const faulty = copyProgram(on === 'SQLite' ? [{ file: 'server/store/can-write.js', from: "trx('write_checks')", to: "trx(process.getBuiltinModule('node:fs').existsSync(process.env.AWAY_FILE) ? 'nothing' : 'write_checks')" }] : []);
    const away = join(house.folder, 'away');
    try {
      const running = await house.start({ cli: faulty.cli, env: { AWAY_FILE: away } });
      const before = await look(house.url);
      if (on === 'PostgreSQL') await ownCluster().stop();
      else writeFileSync(away, '');
      const during = await look(house.url);
      if (on === 'PostgreSQL') await ownCluster().start();
      else rmSync(away);
      const took = await untilReady(house.url);
      await running.stop();
      // Without its database nobody knows of the rest either.
      const isTold = during.startsWith('200/503 panel answers') && !during.includes('late');
      return {
        held: before === '200/200' && isTold && took < 5_000,
        measured: `alive/ready: ${before}, databases away ${during}, ready again after ${(took / 1_000).toFixed(1)} s`,
      };
    } finally {
      faulty.remove();
    }
  });
} // prettier-ignore
