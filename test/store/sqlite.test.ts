import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openSqlite, refuseOldSqlite } from '../../server/store/sqlite.ts';
import type { Databases } from '../../server/store/dialect.ts';
import { loader, partOf } from '../support/run-cli.ts';
import { refusalOf } from './samples.ts';

describe('a data folder on SQLite', () => {
  let folder: string;
  let opened: Databases[];
  let other: ChildProcess | null;
  const open = async (): Promise<Databases> => {
    const databases = await openSqlite(folder);
    opened.push(databases);
    return databases;
  };
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'panelpeil-')), 'data');
    opened = [];
    other = null;
  });
  afterEach(async () => {
    other?.kill('SIGKILL');
    for (const databases of opened) await databases.close();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('can be read by the program alone, with everything in it', async () => {
    const databases = await open();
    await databases.panel.raw('create table t (id text)');
    expect(await modeOf(folder)).to.equal('700');
    for (const file of [
      'panel.sqlite',
      'answers.sqlite',
      'panel.sqlite-wal',
      'panel.sqlite-shm',
      'in-use.lock',
    ]) {
      expect(await modeOf(join(folder, file)), file).to.equal('600');
    }
    await databases.close();
  });

  it('is refused when others can read the answers', async () => {
    await (await open()).close();
    await chmod(join(folder, 'answers.sqlite'), 0o644);
    const refusal = await refusalOf(open());
    expect(refusal.message).to.match(
      /^Others on this machine can read .*answers\.sqlite: run chmod 600 on it/,
    );
  });

  it('overwrites what is deleted, so that it stands in no file any more', async () => {
    const { panel } = await open();
    const cells = 'Zebedeus Quackenbosch '.repeat(1000);
    await panel.raw('create table t (cells text)');
    await panel.raw('insert into t values (?)', [cells]);
    await panel.raw('pragma wal_checkpoint(truncate)');
    await panel.raw('delete from t');
    await panel.raw('pragma wal_checkpoint(truncate)');
    expect((await readFile(join(folder, 'panel.sqlite'))).includes('Zebedeus')).to.equal(false);
  });

  it('flushes every commit, also when it is opened again', async () => {
    for (const time of ['first', 'second', 'third']) {
      const databases = await open();
      for (const db of [databases.panel, databases.answers]) {
        expect(await pragma(db, 'synchronous'), time).to.equal(2);
        expect(await pragma(db, 'journal_mode')).to.equal('wal');
        expect(await pragma(db, 'foreign_keys')).to.equal(1);
        expect(await pragma(db, 'trusted_schema')).to.equal(0);
        expect(await pragma(db, 'recursive_triggers')).to.equal(1);
        expect(await pragma(db, 'busy_timeout', 'timeout')).to.equal(5_000);
      }
      await databases.panel.raw(`create table ${time} (id text)`);
      await databases.close();
    }
  });

  it('is used by one program at a time', async () => {
    const databases = await open();
    const refusal = await refusalOf(open());
    expect(refusal.message).to.equal(
      `The data folder ${folder} is in use by another Panelpeil process: stop that one first.`,
    );
    await databases.close();
    await (await open()).close();
  });

  it('is taken over from a program that was killed, never from one that lives', async () => {
    other = await anotherProgramIn(folder);
    expect((await refusalOf(open())).name).to.equal('Refused');
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await open()).close();
  });

  it('is refused on a SQLite that can damage it', () => {
    expect(() => refuseOldSqlite('3.51.2')).to.throw(
      'SQLite 3.51.2 is not safe for answers: version 3.51.3 or later',
    );
    expect(() => refuseOldSqlite('3.9.99')).to.throw('not safe');
    for (const version of ['3.51.3', '3.52.0', '4.0.0'])
      expect(() => refuseOldSqlite(version)).to.not.throw();
  });
});

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

async function pragma(db: Databases['panel'], name: string, column = name): Promise<unknown> {
  const rows = (await db.raw(`pragma ${name}`)) as Record<string, unknown>[];
  return rows[0]?.[column];
}

async function anotherProgramIn(dataFolder: string): Promise<ChildProcess> {
  const program = `import { openSqlite } from './${partOf('server/store/sqlite')}';
    await openSqlite(${JSON.stringify(dataFolder)});
    console.log('open');
    setInterval(() => {}, 1000);`;
  const args = [...loader, '--input-type=module', '--eval', program];
  const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  return other;
}
