/** A key that was destroyed, and what it led to, stays gone when an older backup or an older copy of the keys is put back. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect } from 'chai';
import { replayDestructions } from '../../../server/actions/keys/replay-destructions.ts';
import { keepKeys, putKeysBack } from '../../../server/backup/key-escrow.ts';
import { keyFiles } from '../../../server/keys/key-files.ts';
import { linkFor } from '../../support/answering-world.ts';
import { submitAnswers } from '../../../server/actions/submit-answers.ts';
import { eachDatabase, type TestStores } from '../../support/databases.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../../support/world.ts';

const wave = '2025-1';

eachDatabase((name, open) => {
  describe(`databases in which nobody destroyed a key yet, on ${name},`, function () {
    this.timeout(60_000);
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl: 'http://k.example' };
      await settleKerkebeek(world);
      await submitAnswers(world, await linkFor(world, 50), { LOK1: '2' });
    });
    afterEach(() => stores.close());

    const pseudonyms = async (): Promise<(string | null)[]> =>
      (await world.answers.signs()).responses.map(({ pseudonym }) => pseudonym);
    const times = async (): Promise<number> =>
      (await world.panel.audit.ofSubject(wave)).filter(({ action }) => action === 'destroy wave key again')
        .length;

    it('lose the pseudonyms of a wave whose key was, once', async () => {
      await replayDestructions(world);
      const before = await pseudonyms();
      await world.keys.destroyWaveKey(wave);
      await replayDestructions(world);
      const after = await pseudonyms();
      await replayDestructions(world);
      expect(after).to.have.length(before.length).and.not.include.members(before);
      expect([await pseudonyms(), await times()]).to.deep.equal([after, 1]);
    });

    it('lose the key that an older copy of the keys brought back', async () => {
      let isBack = true;
      const keys = world.keys;
      await keys.destroyWaveKey(wave);
      await replayDestructions(world);
      world.keys = {
        ...keys,
        findWaveKey: async (id) => (isBack && id === wave ? Buffer.alloc(32) : keys.findWaveKey(id)),
        destroyWaveKey: async (id) => {
          isBack = id === wave ? false : isBack;
          await keys.destroyWaveKey(id);
        },
      };
      await replayDestructions(world);
      expect([await world.keys.findWaveKey(wave), await times()]).to.deep.equal([null, 2]);
    });
  });
});

describe('a copy of the keys', () => {
  it('puts back what was lost, and not what was destroyed', async () => {
    const place = mkdtempSync(join(tmpdir(), 'panelpeil-'));
    const [folder, copy] = [join(place, 'keys'), join(place, 'keys.age')];
    const identity = await generateIdentity();
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await keys.createWaveKey('2023-2');
    await keepKeys(folder, copy, { recipients: [await identityToRecipient(identity)] });
    await keys.destroyWaveKey('2021-3');
    rmSync(join(folder, 'wave-2023-2.key'));
    const put = await putKeysBack(folder, copy, { identities: [identity] });
    const left = readdirSync(folder).toSorted();
    rmSync(place, { recursive: true });
    expect([put.keys, put.destroyed]).to.deep.equal([['wave-2023-2.key'], ['wave-2021-3.key']]);
    expect(left).to.deep.equal(['series.key', 'wave-2021-3.destroyed', 'wave-2023-2.key']);
  });

  it('does not bring back the key of a series that ended since, and does bring back the one that began then', async () => {
    const place = mkdtempSync(join(tmpdir(), 'panelpeil-'));
    const [folder, older, newer] = [join(place, 'keys'), join(place, 'older.age'), join(place, 'newer.age')];
    const identity = await generateIdentity();
    const [locking, opening] = [
      { recipients: [await identityToRecipient(identity)] },
      { identities: [identity] },
    ];
    const keys = keyFiles(folder);
    await keys.createWaveKey('2021-3');
    await keepKeys(folder, older, locking);
    await keys.destroySeriesKey(4);
    await keys.createWaveKey('2023-2');
    await keepKeys(folder, newer, locking);
    rmSync(join(folder, 'series.key'));
    const fromOlder = await putKeysBack(folder, older, opening);
    const fromNewer = await putKeysBack(folder, newer, opening);
    rmSync(place, { recursive: true });
    expect([fromOlder.keys, fromOlder.destroyed]).to.deep.equal([[], ['series.key']]);
    expect([fromNewer.keys, fromNewer.destroyed]).to.deep.equal([['series.key'], []]);
  });
});
