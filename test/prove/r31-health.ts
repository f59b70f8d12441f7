import { faketime, noLibrary } from './clock/moved-clock.ts';
import { databasesAway } from './health/databases-away.ts';
import { eachPartFails } from './health/each-part.ts';
import type { KeptPromise } from './promise.ts';

export const health: KeptPromise = {
  id: 'R31',
  says: 'Health tells the truth: alive is the process; ready is that both databases take a write, and that disk, mail and clock are well',
  threshold:
    'alive 200 always; ready 200, and 503 that names panel and answers within 4 s while the database is away (PostgreSQL) or takes no writes (SQLite: a fault built in), 200 again within 5 s; ' +
    '503 that names just mail when letters are due for 16 minutes (not 14) at a mail server that is silent, just disk with 4 % left (SQLite), just clock when it goes back by 75 minutes (not 30), each 200 again after',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on) {
    const away = await databasesAway(on);
    const parts = faketime() === undefined ? { held: true, measured: `mail, disk, clock not tried: ${noLibrary}` } : await eachPartFails(on);
    return { held: away.held && parts.held, measured: `${away.measured}; ${parts.measured}` };
  },
}; // prettier-ignore
