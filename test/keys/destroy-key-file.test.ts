import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { keyFiles } from '../../server/keys/key-files.ts';
import { refusalOf } from '../store/samples.ts';

describe('a key that is destroyed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'panelpeil-')), 'keys');
    await keyFiles(folder).createWaveKey('2021-3');
    await keyFiles(folder).createWaveKey('2023-2');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const files = (): string[] => readdirSync(folder).toSorted();
  const at = (name: string): string => join(folder, name);

  it('is overwritten and gone, also under a second name that a stop had left; the others stay', async () => {
    const key = readFileSync(at('wave-2021-3.key'), 'utf8');
    linkSync(at('wave-2021-3.key'), at('wave-2021-3.key.0011223344556677.new'));
    linkSync(at('wave-2021-3.key'), at('elsewhere'));
    await keyFiles(folder).destroyWaveKey('2021-3');
    expect(readFileSync(at('elsewhere'), 'utf8')).not.to.include(key.slice(0, 8));
    rmSync(at('elsewhere'));
    expect(files()).to.deep.equal(['series.key', 'wave-2021-3.destroyed', 'wave-2023-2.key']);
  });

  it('is never made again, and using it is refused', async () => {
    const keys = keyFiles(folder);
    await keys.waveKey('2021-3');
    await keys.destroyWaveKey('2021-3');
    expect(await keys.findWaveKey('2021-3')).to.equal(null);
    expect((await refusalOf(keys.waveKey('2021-3'))).message).to.include('no key for wave 2021-3');
    expect((await refusalOf(keys.createWaveKey('2021-3'))).message).to.include('was destroyed');
    expect(existsSync(at('wave-2021-3.key'))).to.equal(false);
  });

  it('is forgotten within a second by a program that used it before', async () => {
    const other = keyFiles(folder);
    await other.waveKey('2021-3');
    await keyFiles(folder).destroyWaveKey('2021-3');
    await pause(1_050);
    expect(await other.findWaveKey('2021-3')).to.equal(null);
  });

  const stops: [string, () => void][] = [
    ['after the key was moved aside', () => undefined],
    [
      'after the mark was left',
      () => writeFileSync(at('wave-2021-3.destroyed'), 'This key was destroyed.\n', { mode: 0o600 }),
    ],
  ];
  for (const [when, make] of stops) {
    it(`is gone after all when the program stopped ${when}`, async () => {
      linkSync(at('wave-2021-3.key'), at('wave-2021-3.ending'));
      rmSync(at('wave-2021-3.key'));
      make();
      await keyFiles(folder).destroyWaveKey('2021-3');
      await keyFiles(folder).destroyWaveKey('2021-3');
      expect(files()).to.deep.equal(['series.key', 'wave-2021-3.destroyed', 'wave-2023-2.key']);
    });
  }

  it('of the series makes place for a next one, which doing it again leaves alone', async () => {
    const keys = keyFiles(folder);
    const first = await keys.seriesKey();
    await keys.destroySeriesKey(4);
    expect(await keys.hasSeriesKey()).to.equal(false);
    await keys.createWaveKey('2025-1');
    const next = await keys.seriesKey();
    await keys.destroySeriesKey(4);
    expect((await keys.seriesKey()).equals(next)).to.equal(true);
    expect(next.equals(first)).to.equal(false);
  });

  it('of the series goes too under the number of a request that was put back and asked anew', async () => {
    const keys = keyFiles(folder);
    await keys.destroySeriesKey(4);
    await keys.createWaveKey('2025-1');
    await keys.forgetSeriesEnd(4);
    await keys.destroySeriesKey(4);
    expect(await keys.hasSeriesKey()).to.equal(false);
  });

  it('of a draft is taken away without a mark', async () => {
    const keys = keyFiles(folder);
    const before = await keys.waveKey('2023-2');
    await keys.takeWaveKey('2023-2');
    await keys.takeWaveKey('2023-2');
    await keys.createWaveKey('2023-2');
    expect((await keys.waveKey('2023-2')).equals(before)).to.equal(false);
  });
});
