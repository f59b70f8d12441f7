import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { inPlace, keysOf, newLocks, placeEnv, runAside, type Locks } from '../support/backed-up.ts';
import { placeOnSqlite, type Place } from '../support/places.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';

describe('panelpeil backup and restore', () => {
  let locks: Locks;
  let keyLocks: Locks;
  let place: Place;
  let env: Record<string, string> = {};
  let folder = '';

  before(async () => {
    [locks, keyLocks, place] = [await newLocks(), await newLocks(), await placeOnSqlite()];
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-commands-'));
    const keys = {
      BACKUP_KEYS_RECIPIENT: keyLocks.making['BACKUP_RECIPIENT'] ?? '',
      BACKUP_KEYS_IDENTITY: keyLocks.opening['BACKUP_IDENTITY'] ?? '',
    };
    env = { ...placeEnv(place), ...locks.making, ...locks.opening, ...keys };
    await inPlace(place, (world) => settleKerkebeek(world));
  });
  after(async () => {
    for (const one of [locks, keyLocks, place]) await one.remove();
    rmSync(folder, { recursive: true });
  });

  it('say what they made, with size and digest, and where the old data went', async () => {
    const made = await runAside(['backup', locks.folder, '--keep', '35'], env);
    const restored = await runAside(['restore', locks.folder, '--replace'], env);
    expect(made.stdout).to.match(
      /panelpeil-kerkebeek-\d{8}T\d{6}Z-\w{8}\.age  \d+ bytes  sha256 [0-9a-f]{64}\n$/u,
    );
    expect(restored.stdout).to.match(
      /^restored Kerkebeek as of .*\nwhat was there before is in .*replaced-/u,
    );
  });

  it('keep the keys apart, and put back what is missing', async () => {
    const file = join(folder, 'keys.age');
    await runAside(['backup', 'keys', file], env);
    const names = readdirSync(keysOf(place)).toSorted();
    await rename(join(keysOf(place), 'series.key'), join(folder, 'series.key'));
    const back = await runAside(['restore', 'keys', file], env);
    expect(back.stdout).to.equal(`put back in ${keysOf(place)}: series.key\n`);
    expect(readdirSync(keysOf(place)).toSorted()).to.deep.equal(names);
  });

  it('write keys into a new file only, and name first what is missing first', async () => {
    const file = join(folder, 'written.age');
    writeFileSync(file, 'something else');
    const again = await runAside(['backup', 'keys', file], env);
    const noFile = await runAside(['backup', 'keys'], { ...env, BACKUP_RECIPIENT: '' });
    const noFileBack = await runAside(['restore', 'keys'], env);
    expect(again.stderr).to.equal(`panelpeil: ${file} is there already: give the name of a new file.\n`);
    expect([again.status, readFileSync(file, 'utf8')]).to.deep.equal([1, 'something else']);
    expect(noFile.stderr).to.contain('expected: backup keys FILE').and.not.contain('RECIPIENT');
    expect(noFileBack.stderr).to.contain('expected: restore keys FILE');
  });

  it('warn beside what they say when the list of erasures is missing', async () => {
    await runAside(['backup', locks.folder], env);
    const restored = await runAside(['restore', locks.folder, '--replace'], env);
    expect([restored.status, restored.stdout.includes('erasures')]).to.deep.equal([0, false]);
    expect(restored.stderr).to.match(/^panelpeil: .* has no list of erasures \(erasures\.log\): .*\.\n$/u);
  });

  it('refuse in one sentence, and leave nothing', async () => {
    const unlocked = await runAside(['backup', folder], { ...env, BACKUP_RECIPIENT: '' });
    const full = await runAside(['backup', join(folder, 'none')], env);
    const wrong = await runAside(['backup'], env);
    expect([unlocked.status, full.status, wrong.status]).to.deep.equal([1, 1, 2]);
    expect(unlocked.stderr).to.match(/^panelpeil: BACKUP_RECIPIENT .* nothing is written unlocked\.\n$/u);
    expect(readdirSync(folder).filter((name) => name.startsWith('panelpeil-'))).to.deep.equal([]);
  });
});
