/** Loaded before the program: after SIGUSR2 it dies before the statement whose number is in FAULT_AFTER. For proofs only. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const Client = createRequire(resolve('package.json'))('knex/lib/client');
const { query } = Client.prototype;
let left = Infinity;
process.on('SIGUSR2', () => {
  left = Number(process.env.FAULT_AFTER);
});
Client.prototype.query = function (connection, asked) {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
  return query.call(this, connection, asked);
};
