import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { isUnfinished, putBack, swapIn } from '../../server/store/backup/swap-files.ts';
import { openDatabases } from '../../server/store/database.ts';
import { refusalOf } from './samples.ts';

const names = ['answers.sqlite', 'panel.sqlite'];

describe('new database files in the place of old ones', () => {
  let folder = '';
  let staging = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-swap-'));
    staging = join(folder, 'restoring');
    mkdirSync(staging);
    for (const name of names) {
      writeFileSync(join(folder, name), 'old');
      writeFileSync(join(staging, name), 'new');
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const textsIn = (place: string): string[] => names.map((name) => readFileSync(join(place, name), 'utf8'));
  /** As a machine leaves it that stopped when so many files were moved. */
  function stopAfter(moves: number, old: string[]): void {
    const aside = join(folder, 'replaced-x');
    mkdirSync(aside);
    writeFileSync(join(folder, 'restore-unfinished'), JSON.stringify({ aside: 'replaced-x', old }));
    const steps = [
      ...old.map((name) => [join(folder, name), join(aside, name)] as const),
      ...names.map((name) => [join(staging, name), join(folder, name)] as const),
    ];
    for (const [from, to] of steps.slice(0, moves)) renameSync(from, to);
  }

  it('stand there, and the old ones aside', async () => {
    const aside = await swapIn(folder, staging);
    expect(textsIn(folder)).to.deep.equal(['new', 'new']);
    expect(textsIn(aside ?? '')).to.deep.equal(['old', 'old']);
  });

  it('are taken back after a stop at any moment', async () => {
    for (const moves of [0, 1, 2, 3, 4]) {
      for (const name of names) writeFileSync(join(staging, name), 'new');
      stopAfter(moves, names);
      await putBack(folder);
      expect(textsIn(folder), `${moves} moves`).to.deep.equal(['old', 'old']);
      expect(isUnfinished(folder)).to.be.false;
    }
  });

  it('are taken away after a stop when there were none before', async () => {
    for (const name of names) rmSync(join(folder, name));
    stopAfter(1, []);
    await putBack(folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).to.deep.equal([]);
  });

  it('keep the program from starting on a half', async () => {
    stopAfter(3, names);
    const settings = {
      dataFolder: folder,
      databaseUrl: null,
      answersDatabaseUrl: null,
      unsafePostgres: false,
    };
    const { message } = await refusalOf(openDatabases(settings));
    expect(message).to.contain('run panelpeil restore again');
    expect(existsSync(join(folder, 'panel.sqlite'))).to.be.false;
  });
});
