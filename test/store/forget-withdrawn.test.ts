import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { eachDatabase, openOnSqlite, type TestStores } from '../support/databases.ts';
import { withInstallation } from '../../server/installation.ts';
import { readSettings } from '../../server/config.ts';
import { keepUp } from '../../server/commands/upkeep.ts';
import { makeReceipt } from '../../server/actions/personal-code.ts';
import { replaceAnswers } from '../../server/actions/edit-answers.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { withdrawAnswers } from '../../server/actions/withdraw-answers.ts';
import { linkFor } from '../support/answering-world.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { openVillage, village } from '../support/village-survey.ts';
import { hashOf, refusalOf, response } from './samples.ts';

describe('an open text of answers that were withdrawn or changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-withdrawn-'));
  const holds = (text: string): string[] =>
    readdirSync(folder).filter(
      (name) => name.includes('.sqlite') && readFileSync(join(folder, name)).includes(text),
    );
  after(() => rmSync(folder, { recursive: true }));

  it('is in no file of the data folder any more, while the program runs', async () => {
    await withInstallation(readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' }), async (world) => {
      await settleKerkebeek(world);
      await openVillage(world);
      const secret = await linkFor(world, 50, village.id);
      const receipt = makeReceipt(randomBytes);
      await submitAnswers(world, secret, { PLEIN: 'bomen', WENS: 'Zebedeus' }, { receipt });
      expect(holds('Zebedeus')).not.to.deep.equal([]);
      await replaceAnswers(world, { secret, receipt }, { PLEIN: 'bomen', WENS: 'Quackenbosch' });
      expect([holds('Zebedeus').length, holds('Quackenbosch').length > 0]).to.deep.equal([0, true]);
      await withdrawAnswers(world, receipt);
      expect(holds('Quackenbosch')).to.deep.equal([]);
    });
  });
});

describe('the log of commits of SQLite', () => {
  it('is empty after a round of upkeep: it would tell which text came with which answers', async () => {
    const stores = await openOnSqlite();
    const log = join(stores.settings.dataFolder, 'answers.sqlite-wal');
    await stores.answers.responses.add(response(), [{ waveId: '2021-3', question: 'OPEN', text: 'Goed.' }]);
    expect(statSync(log).size).to.be.greaterThan(0);
    await keepUp({ ...stores, publicUrl: 'http://localhost', clock: { now: () => new Date(0) } });
    expect(statSync(log).size).to.equal(0);
    await stores.close();
  });
});

eachDatabase((name, open) => {
  describe(`withdrawing in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('twice at once is done once, and counted once', async () => {
      const world = { ...stores, publicUrl: 'http://localhost', clock: { now: () => new Date(0) } };
      await settleKerkebeek(world);
      await openVillage(world);
      const receipt = makeReceipt(randomBytes);
      await submitAnswers(world, await linkFor(world, 50, village.id), { PLEIN: 'bomen' }, { receipt });
      const both = await Promise.all([withdrawAnswers(world, receipt), withdrawAnswers(world, receipt)]);
      expect(both.map((wave) => wave?.id ?? '').toSorted()).to.deep.equal(['', village.id]);
      const counted = await stores.panel.audit.counts();
      expect(counted.map(({ action, times }) => [action, times])).to.deep.include(['answer withdrawn', 1]);
    });

    if (name === 'PostgreSQL')
      it('is done although somebody holds the tables, and taken out of the files later', async () => {
        const { answers } = stores.databases;
        const holding = await answers.transaction();
        await holding.raw('lock table drafts in access share mode');
        const whileHeld = await stores.answers
          .forgetWithdrawn()
          .then(() => refusalOf(stores.answers.tidy()))
          .finally(() => holding.rollback());
        await stores.answers.tidy();
        expect(whileHeld.message).to.match(/lock/u);
      });

    it('leaves nothing behind and loses nothing when many others answer at the same time', async () => {
      const people = Array.from({ length: 30 }, (_, nth) => hashOf(`person ${nth}`));
      const { responses } = stores.answers;
      const arriving = people.map((ticket) => responses.add(response({ ticket }), []));
      const forgetting = people.map(() => stores.answers.forgetWithdrawn());
      expect(new Set(await Promise.all(arriving))).to.deep.equal(new Set(['stored']));
      await Promise.all(forgetting);
      expect(await responses.ofWave('2021-3')).to.have.length(30);
    });
  });
});
