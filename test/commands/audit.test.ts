import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openDatabases } from '../../server/store/database.ts';
import { aroundTheTriggers } from '../support/audit-tampering.ts';
import { runCli } from '../support/run-cli.ts';

describe('panelpeil audit verify', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-audit-'));
    for (const one of ['a', 'b', 'c'])
      runCli(['staff', 'add', '--email', `${one}@kerkebeek.example`, '--role', 'policy'], env());
  });
  after(() => rmSync(folder, { recursive: true }));

  const env = (): Record<string, string> => ({ PANELPEIL_DATA: folder, DATABASE_URL: '' });
  const verify = (...args: string[]) => runCli(['audit', 'verify', ...args], env());

  it('tells the number of entries and the head, which it then knows', () => {
    const told = verify();
    const [, head = ''] = /^3 entries, head ([0-9a-f]{64})\n$/u.exec(told.stdout) ?? [];
    expect([told.status, verify('--head', head).status]).to.deep.equal([0, 0]);
  });

  it('refuses a head that the log does not have', () => {
    const { status, stderr } = verify('--head', 'a'.repeat(64));
    expect(status).to.equal(1);
    expect(stderr).to.include('panelpeil: entry 4 and those after it are missing');
  });

  it('names the first wrong entry by its number', async () => {
    const { dataFolder, ...rest } = { dataFolder: folder, databaseUrl: null, answersDatabaseUrl: null };
    const databases = await openDatabases({ dataFolder, ...rest, unsafePostgres: false });
    await aroundTheTriggers(databases, (db) => db('audit').where({ number: 2 }).update({ subject: 'x' }));
    await databases.close();
    const { status, stdout, stderr } = verify();
    expect([status, stdout]).to.deep.equal([1, '']);
    expect(stderr).to.equal('panelpeil: entry 2 is not as it was written, or the entry before it is not\n');
  });

  it('is called rightly or not at all', () => {
    const statuses = [['audit'], ['audit', 'verify', 'x'], ['audit', 'verify', '--head', 'short']].map(
      (args) => runCli(args, env()).status,
    );
    expect(statuses).to.deep.equal([2, 2, 2]);
  });
});
