import { expect } from 'chai';
import type { Consent } from '../../server/actions/consent-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { member, refusalOf } from './samples.ts';

function consent(changes: Partial<Consent> = {}): Consent {
  return {
    memberId: 'm1',
    purpose: 'mail',
    textVersion: 1,
    givenOn: '2021-05-03',
    withdrawnOn: null,
    source: 'self',
    ...changes,
  };
}

eachDatabase((name, open) => {
  describe(`what members agreed to in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member(), member({ id: 'm2', reference: 'KB-2' })]);
    });
    afterEach(() => stores.close());
    const consents = (): TestStores['panel']['consents'] => stores.panel.consents;

    it('has words from the start, and newer ones after them, each version once', async () => {
      const words = { membership: 'Ik doe mee.', mail: 'U mag mij mailen.', profile: 'U mag dit bewaren.' };
      const second = { version: 2, fromDay: '2022-01-01', texts: { nl: words } };
      await consents().addText(second);
      const again = await refusalOf(consents().addText({ ...second, texts: {} }));
      const [first, ...later] = await consents().texts();
      expect(first).to.include({ version: 1, fromDay: '2021-01-01' });
      expect(later).to.deep.equal([second]);
      expect(again).to.include({ name: 'Problem', kind: 'conflict' });
    });

    it('stands once when it is given twice on a day, as it was given first', async () => {
      await consents().add([consent()]);
      await consents().add([consent({ source: 'staff' }), consent({ purpose: 'profile' })]);
      expect(await consents().ofMember('m1')).to.deep.equal([consent(), consent({ purpose: 'profile' })]);
    });

    it('ends for one purpose and one member, and what had ended keeps its day', async () => {
      const ended = consent({ givenOn: '2021-01-04', withdrawnOn: '2021-02-01' });
      await consents().add([
        ended,
        consent(),
        consent({ purpose: 'membership' }),
        consent({ memberId: 'm2' }),
      ]);
      await consents().withdraw('m1', 'mail', '2021-06-01');
      expect(await consents().ofMember('m1')).to.deep.equal([
        ended,
        consent({ withdrawnOn: '2021-06-01' }),
        consent({ purpose: 'membership' }),
      ]);
      expect(await consents().ofMember('m2')).to.deep.equal([consent({ memberId: 'm2' })]);
    });

    it('is open again when it is given on the day it was given and withdrawn, and on no other day', async () => {
      await consents().add([consent()]);
      await consents().withdraw('m1', 'mail', '2021-05-03');
      await consents().reopen('m1', 'mail', '2021-05-04');
      expect(await consents().ofMember('m1')).to.deep.equal([consent({ withdrawnOn: '2021-05-03' })]);
      await consents().reopen('m1', 'mail', '2021-05-03');
      expect(await consents().ofMember('m1')).to.deep.equal([consent()]);
    });

    it('is to words that are there, and goes with the member', async () => {
      expect((await refusalOf(consents().add([consent({ textVersion: 9 })]))).message).to.match(
        /foreign key/i,
      );
      await consents().add([consent()]);
      await stores.panel.members.remove('m1');
      expect(await consents().ofMember('m1')).to.deep.equal([]);
    });
  });
});
