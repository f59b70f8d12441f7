import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, response } from './samples.ts';

eachDatabase((name, open) => {
  describe(`answers that are not sent yet in ${name}`, () => {
    let stores: TestStores;
    const ticket = hashOf('somebody');
    const draft = { ticket, waveId: '2021-3', revision: 0, content: 'locked' };
    const save = (changes: object): Promise<boolean> => stores.answers.drafts.save({ ...draft, ...changes });

    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were saved last', async () => {
      await save({ content: 'first' });
      expect(await save({ content: 'second', revision: 1 })).to.equal(true);
      expect(await stores.answers.drafts.find(ticket)).to.deep.equal({
        ...draft,
        content: 'second',
        revision: 2,
      });
    });

    it('are not overwritten by who did not see the last ones', async () => {
      await save({ content: 'on the tablet' });
      const again = await Promise.all([save({ content: 'on the phone' }), save({ revision: 7 })]);
      expect(again).to.deep.equal([false, false]);
      expect((await stores.answers.drafts.find(ticket))?.content).to.equal('on the tablet');
    });

    it('go when the answers are in, and do not come back', async () => {
      await save({});
      await stores.answers.responses.add(response({ ticket }), []);
      expect(await stores.answers.drafts.find(ticket)).to.equal(null);
      expect(await save({})).to.equal(false);
    });

    it('go too when they are saved at the very moment the answers come in', async () => {
      const people = Array.from({ length: 40 }, (_, nth) => hashOf(`person ${nth}`));
      for (const one of people) {
        const typing = Array.from({ length: 5 }, () => save({ ticket: one }));
        await Promise.all([stores.answers.responses.add(response({ ticket: one }), []), ...typing]);
      }
      expect(await stores.databases.answers('drafts').pluck('ticket')).to.deep.equal([]);
    });

    it('go when their wave closes, and only theirs', async () => {
      await save({});
      await save({ ticket: hashOf('another'), waveId: '2023-2' });
      await stores.answers.drafts.dropOfWave('2021-3');
      expect(await stores.answers.drafts.find(ticket)).to.equal(null);
      expect(await stores.answers.drafts.find(hashOf('another'))).to.not.equal(null);
    });
  });
});
