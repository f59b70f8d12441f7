import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`codes in ${name}`, () => {
    let stores: TestStores;
    const code = (of: string, memberId = 'm1') => ({ codeHash: hashOf(of), memberId, waveId: '2021-3' });

    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member(), member({ id: 'm2', reference: 'KB-0002' })]);
      await stores.panel.waves.add(wave(), questionnaire());
    });
    afterEach(() => stores.close());

    it('are found by their hash, several of one member', async () => {
      await stores.panel.codes.add([code('a'), code('b'), code('c', 'm2')]);
      expect(await stores.panel.codes.find(hashOf('b'))).to.deep.equal(code('b'));
      expect(await stores.panel.codes.find(hashOf('c'))).to.deep.equal(code('c', 'm2'));
      expect(await stores.panel.codes.find(hashOf('d'))).to.equal(null);
    });

    it('that somebody has already stay theirs, and are not among those that were stored', async () => {
      await stores.panel.codes.add([code('a')]);
      const stored = await stores.panel.codes.add([code('a', 'm2'), code('b', 'm2')]);
      expect([...stored]).to.deep.equal([hashOf('b')]);
      expect(await stores.panel.codes.find(hashOf('a'))).to.deep.equal(code('a'));
    });

    it('are added by thousands, and none for a member who is not there', async () => {
      const many = Array.from({ length: 1_200 }, (_, nth) => code(`n${nth}`));
      expect((await stores.panel.codes.add(many)).size).to.equal(1_200);
      const refusal = await refusalOf(stores.panel.codes.add([code('x'), code('y', 'nobody')]));
      expect(refusal.message).to.match(/foreign key/i);
      expect(await stores.panel.codes.find(hashOf('x'))).to.equal(null);
    });
  });
});
