import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { proposal, questionnaire, refusalOf, staffMember, wave } from './samples.ts';

const lies = { by: 's1', on: '2021-10-06' };
const piet = { by: 's2', on: '2021-10-06' };
const an = { by: 's3', on: '2021-10-06' };

eachDatabase((name, open) => {
  describe(`publications in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
      for (const id of ['s1', 's2', 's3'])
        await stores.panel.staff.add(staffMember({ id, email: `${id}@kerkebeek.example` }));
      await stores.panel.publications.ask(
        proposal({ lastDay: '2022-01-31', notice: 'Een cijfer was fout.' }),
      );
    });
    afterEach(() => stores.close());

    const publications = (): TestStores['panel']['publications'] => stores.panel.publications;
    const statesNow = async (): Promise<string[]> =>
      (await publications().ofWave('2021-3')).map(({ number, state }) => `${number} ${state}`);

    it('start as a proposal that says what was asked, by whom and when', async () => {
      expect(await publications().ofWave('2021-3')).to.deep.equal([
        {
          ...proposal({ lastDay: '2022-01-31', notice: 'Een cijfer was fout.' }),
          state: 'proposed',
          decided: null,
          ended: null,
          reason: null,
        },
      ]);
      expect(await publications().published()).to.deep.equal([]);
    });

    it('have one open proposal a wave, also when ten ask at once', async () => {
      const refusal = await refusalOf(publications().ask(proposal({ number: 2 })));
      expect(refusal).to.include({ kind: 'conflict' });
      expect(refusal.message).to.include('heeft al een open voorstel');
      await publications().drop('2021-3', 1, lies);
      const asked = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) => publications().ask(proposal({ number: 2 + i }))),
      );
      expect(asked.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    });

    it('are not published by who asked, whatever else changes', async () => {
      expect(await publications().publish('2021-3', 1, lies)).to.equal(false);
      expect(await statesNow()).to.deep.equal(['1 proposed']);
      const forced = stores.databases
        .panel('publications')
        .update({ state: 'published', decided_by: 's1', decided_on: '2021-10-06' });
      expect((await refusalOf(forced)).message).to.match(/check/i);
    });

    it('take the place of what was published before, newest first', async () => {
      expect(await publications().publish('2021-3', 1, piet)).to.equal(true);
      await publications().ask(proposal({ number: 2, edition: 2 }));
      expect(await publications().publish('2021-3', 2, an)).to.equal(true);
      expect(await statesNow()).to.deep.equal(['2 published', '1 replaced']);
      const [now, before] = await publications().ofWave('2021-3');
      expect([now?.decided, before?.decided, before?.ended]).to.deep.equal([an, piet, an]);
      expect(await publications().published()).to.deep.equal([now]);
    });

    it('are published by one of ten who approve at once', async () => {
      await publications().publish('2021-3', 1, piet);
      await publications().ask(proposal({ number: 2 }));
      const approved = await Promise.all(
        Array.from({ length: 10 }, (_, i) => publications().publish('2021-3', 2, i % 2 === 0 ? piet : an)),
      );
      expect(approved.filter(Boolean)).to.have.length(1);
      expect(await statesNow()).to.deep.equal(['2 published', '1 replaced']);
    });

    it('are published or dropped, never both, when that happens at once', async () => {
      for (let number = 1; number < 6; number += 1) {
        if (number > 1) await publications().ask(proposal({ number }));
        const outcomes = await Promise.all([
          publications().publish('2021-3', number, piet),
          publications().drop('2021-3', number, lies),
          publications().publish('2021-3', number, an),
        ]);
        expect(outcomes.filter(Boolean)).to.have.length(1);
        const [latest] = await publications().ofWave('2021-3');
        expect(latest?.state).to.equal(outcomes[1] === true ? 'dropped' : 'published');
      }
    });

    it('are withdrawn once, with a reason, and only while they are published', async () => {
      const end = { ...lies, reason: 'Een cijfer klopt niet.' };
      expect(await publications().withdraw('2021-3', 1, end)).to.equal(false);
      await publications().publish('2021-3', 1, piet);
      const ended = await Promise.all(
        Array.from({ length: 10 }, () => publications().withdraw('2021-3', 1, end)),
      );
      expect(ended.filter(Boolean)).to.have.length(1);
      const [only] = await publications().ofWave('2021-3');
      expect(only).to.include({ state: 'withdrawn', reason: 'Een cijfer klopt niet.' });
      expect(only?.ended).to.deep.equal(lies);
      expect(await publications().publish('2021-3', 1, an)).to.equal(false);
    });

    it('of which publishing fails halfway leave all as it was', async () => {
      const work = stores.panel.inOneTransaction(async (panel) => {
        expect(await panel.publications.publish('2021-3', 1, piet)).to.equal(true);
        throw new Error('halfway');
      });
      expect((await refusalOf(work)).message).to.equal('halfway');
      expect(await statesNow()).to.deep.equal(['1 proposed']);
    });
  });
});
