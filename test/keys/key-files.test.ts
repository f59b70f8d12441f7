import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { refuseBadKeys } from '../../server/keys/key-file.ts';
import { keyFiles } from '../../server/keys/key-files.ts';
import { sessionSecret } from '../../server/keys/session-secret.ts';
import { refusalOf } from '../store/samples.ts';

describe('the keys of the waves', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'panelpeil-')), 'keys');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('are 32 bytes each, another for every wave, the same at every reading', async () => {
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await keys.createWaveKey('2023-2');
    const [one, other, series] = [
      await keys.waveKey('2021-3'),
      await keys.waveKey('2023-2'),
      await keys.seriesKey(),
    ];
    expect(new Set([one, other, series].map((key) => key.toString('hex'))).size).to.equal(3);
    expect([one.length, other.length, series.length]).to.deep.equal([32, 32, 32]);
    expect(await keyFiles(folder).waveKey('2021-3')).to.deep.equal(one);
  });

  it('are files that only the program can read, and nothing half-written beside them', async () => {
    await keyFiles(folder).createWaveKey('2021-3');
    expect(await readdir(folder)).to.have.members(['wave-2021-3.key', 'series.key']);
    expect((await stat(folder)).mode & 0o777).to.equal(0o700);
    for (const file of await readdir(folder))
      expect((await stat(join(folder, file))).mode & 0o777).to.equal(0o600);
  });

  it('are made once, also by ten who make them at the same time', async () => {
    const keys = keyFiles(folder);
    const made = Array.from({ length: 10 }, async () => {
      await keys.createWaveKey('2021-3');
      return `${(await keys.waveKey('2021-3')).toString('hex')} ${(await keys.seriesKey()).toString('hex')}`;
    });
    expect(new Set(await Promise.all(made)).size).to.equal(1);
  });

  it('are missed with one clear sentence, and never made on the way of an answer', async () => {
    const refusal = await refusalOf(keyFiles(folder).waveKey('2021-3'));
    expect(refusal.message).to.equal('There is no key for wave 2021-3: it was never made, or destroyed.');
    expect((await refusalOf(keyFiles(folder).seriesKey())).message).to.match(
      /^There is no key for the series/,
    );
    expect((await refusalOf(stat(folder))).message).to.match(/ENOENT/);
  });

  for (const waveId of ['../2021-3', '2021-3/x', '2021-333', '21-3', '', '2021-3\n', '2021-3\u0000']) {
    it(`are not looked for under ${JSON.stringify(waveId)}`, async () => {
      expect((await refusalOf(keyFiles(folder).waveKey(waveId))).message).to.include('is not a wave');
      expect((await refusalOf(keyFiles(folder).createWaveKey(waveId))).message).to.include('is not a wave');
    });
  }

  it('are refused when others can read them', async () => {
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await chmod(join(folder, 'wave-2021-3.key'), 0o640);
    expect((await refusalOf(keys.waveKey('2021-3'))).message).to.match(/^Others on this machine can read /);
    expect((await refusalOf(refuseBadKeys(folder))).message).to.include('wave-2021-3.key: run chmod 600');
    await chmod(folder, 0o755);
    expect((await refusalOf(keys.createWaveKey('2023-2'))).message).to.match(
      /^Others on this machine can open /,
    );
  });

  it('are all looked at before a start, and so is whether there is a folder', async () => {
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await refuseBadKeys(folder);
    await writeFile(join(folder, 'links.key'), 'verklikker', { mode: 0o600 });
    const refusal = await refusalOf(refuseBadKeys(folder));
    expect(refusal.message).to.match(/links\.key should hold 64 hexadecimal digits and nothing else\.$/);
    expect((await refusalOf(refuseBadKeys(join(folder, 'links.key')))).message).to.include('(ENOTDIR)');
    await mkdir(join(folder, 'codes.key'), { mode: 0o700 });
    expect((await refusalOf(refuseBadKeys(folder))).message).to.include('codes.key cannot be read (EISDIR)');
  });

  it('are refused when the file holds something else, without printing what', async () => {
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await writeFile(join(folder, 'series.key'), 'verklikker');
    const refusal = await refusalOf(keys.seriesKey());
    expect(refusal.message).to.match(/should hold 64 hexadecimal digits/);
    expect(refusal.message).to.not.include('verklikker');
  });

  it('lie beside the session secret, which stays the same', async () => {
    const secret = await sessionSecret(folder);
    expect(secret).to.match(/^[0-9a-f]{64}$/);
    expect(await sessionSecret(folder)).to.equal(secret);
  });
});
