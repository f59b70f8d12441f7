import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, mailing, member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`mailings in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
      await stores.panel.waves.add(wave({ id: '2021-4' }), questionnaire('2021-4'));
    });
    afterEach(() => stores.close());
    const mailings = (): TestStores['panel']['mailings'] => stores.panel.mailings;

    it('come back as they were written, for everybody or for the sample', async () => {
      const texts = {
        nl: { subject: 'Doe mee', body: 'Dag {voornaam}\n\nTot dan' },
        fr: { subject: '', body: 'é' },
      };
      const planned = mailing({
        state: 'planned',
        texts,
        sendAt: { day: '2021-09-06', time: '09:00' },
        people: 12,
      });
      const all = mailing({ id: 'm2', everybody: true });
      await mailings().add(planned);
      await mailings().add(all);
      expect(await mailings().find('m1')).to.deep.equal(planned);
      expect(await mailings().find('m2')).to.deep.equal(all);
      expect(await mailings().find('m3')).to.equal(null);
    });

    it('stand in the order in which they go: by kind, then by moment, the unplanned last', async () => {
      const at = (day: string, time: string) => ({ sendAt: { day, time } });
      for (const one of [
        mailing({ id: 'a', kind: 'last-reminder', ...at('2021-09-01', '09:00') }),
        mailing({ id: 'b', kind: 'reminder' }),
        mailing({ id: 'c', kind: 'reminder', ...at('2021-09-13', '10:30') }),
        mailing({ id: 'd', kind: 'reminder', ...at('2021-09-13', '09:00') }),
        mailing({ id: 'e', kind: 'invitation' }),
        mailing({ id: 'f', kind: 'invitation', channel: 'letter' }),
        mailing({ id: 'g', waveId: '2021-4' }),
      ])
        await mailings().add(one);
      expect((await mailings().ofWave('2021-3')).map(({ id }) => id).join('')).to.equal('fedcba');
      expect((await mailings().ofWave('2021-4')).map(({ id }) => id)).to.deep.equal(['g']);
      expect((await mailings().ofWave('2021-5')).map(({ id }) => id)).to.deep.equal([]);
    });

    it('are found by state, of all waves', async () => {
      await mailings().add(mailing({ state: 'going' }));
      await mailings().add(mailing({ id: 'm2', waveId: '2021-4', state: 'going' }));
      await mailings().add(mailing({ id: 'm3', state: 'done' }));
      expect((await mailings().inState('going')).map(({ id }) => id)).to.deep.equal(['m1', 'm2']);
      expect(await mailings().inState('planned')).to.deep.equal([]);
    });

    it('are saved by one of two who write at once', async () => {
      await mailings().add(mailing());
      const one = mailing({ people: 1, everybody: true });
      const other = mailing({ people: 2 });
      const saved = await Promise.all([mailings().save(one), mailings().save(other)]);
      const [kept] = saved[0] === true ? [one] : [other];
      expect(saved).to.have.members([true, false]);
      expect(await mailings().find('m1')).to.deep.equal({ ...kept, version: 2 });
      expect(await mailings().save(mailing({ id: 'never' }))).to.equal(false);
    });

    it('go to a sample again when they were for everybody before', async () => {
      await mailings().add(mailing({ everybody: true }));
      await mailings().save(mailing());
      expect(await mailings().find('m1')).to.deep.equal(mailing({ version: 2 }));
    });

    it('are of a wave that is there, and can be taken away', async () => {
      expect((await refusalOf(mailings().add(mailing({ waveId: '2030-1' })))).message).to.match(
        /foreign key/i,
      );
      await mailings().add(mailing());
      await mailings().remove('m1');
      expect(await mailings().find('m1')).to.equal(null);
    });
  });

  describe(`links that stop mails in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member(), member({ id: 'm2', reference: 'KB-2' })]);
    });
    afterEach(() => stores.close());

    it('lead to the member they were made for, and go with the member', async () => {
      const { stopLinks } = stores.panel;
      await stopLinks.put(hashOf('stop'), 'm1');
      await stopLinks.put(hashOf('stop'), 'm2');
      expect(await stopLinks.find(hashOf('stop'))).to.equal('m1');
      expect(await stopLinks.find('stop')).to.equal(null);
      await stores.panel.members.remove('m1');
      expect(await stopLinks.find(hashOf('stop'))).to.equal(null);
    });

    it('are kept as a hash only', async () => {
      expect((await refusalOf(stores.panel.stopLinks.put('stop', 'm1'))).message).to.match(/check/i);
    });
  });
});
