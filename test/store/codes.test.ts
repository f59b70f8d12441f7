import { expect } from 'chai';
import type { PersonalCode } from '../../server/actions/panel-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`codes in ${name}`, () => {
    let stores: TestStores;
    const code = (of: string, memberId = 'm1', madeFor: PersonalCode['madeFor'] = 'form'): PersonalCode => ({
      codeHash: hashOf(of),
      memberId,
      waveId: '2021-3',
      madeFor,
    });
    const ownerOf = async (of: string): Promise<string | null> =>
      (await stores.panel.participants.ofCode(hashOf(of)))?.member.id ?? null;

    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member(), member({ id: 'm2', reference: 'KB-0002' })]);
      await stores.panel.waves.add(wave(), questionnaire());
    });
    afterEach(() => stores.close());

    it('are found by their hash, two of one member', async () => {
      await stores.panel.codes.add([code('a'), code('c', 'm2')]);
      await stores.panel.codes.add([code('b')]);
      expect(await ownerOf('a')).to.equal('m1');
      expect(await ownerOf('b')).to.equal('m1');
      expect(await ownerOf('c')).to.equal('m2');
      expect(await ownerOf('d')).to.equal(null);
    });

    it('are at most two of a member and wave: a new one drops those before the last', async () => {
      await stores.panel.waves.add(wave({ id: '2022-1' }), questionnaire('2022-1'));
      await stores.panel.codes.add([{ ...code('elsewhere'), waveId: '2022-1' }, code('other', 'm2')]);
      for (const drawn of ['a', 'b', 'c', 'd']) await stores.panel.codes.add([code(drawn)]);
      const left: string[] = await stores.databases.panel('codes').pluck('code_hash');
      expect(left).to.have.members(['c', 'd', 'elsewhere', 'other'].map(hashOf));
    });

    it('of a letter outlive any number of forms, and the other letters of the wave', async () => {
      const letters = ['invitation', 'reminder', 'last-reminder'] as const;
      for (const kind of letters) await stores.panel.codes.add([code(kind, 'm1', kind)]);
      for (const drawn of ['a', 'b', 'c']) await stores.panel.codes.add([code(drawn)]);
      const left: string[] = await stores.databases.panel('codes').pluck('code_hash');
      expect(left).to.have.members([...letters, 'b', 'c'].map(hashOf));
    });

    it('drops none for a code that was not stored', async () => {
      for (const drawn of ['a', 'b']) await stores.panel.codes.add([code(drawn)]);
      await stores.panel.codes.add([code('taken', 'm2')]);
      await stores.panel.codes.add([code('taken')]);
      for (const drawn of ['a', 'b']) expect(await ownerOf(drawn)).to.equal('m1');
    });

    it('are still two after several printings at once', async () => {
      await Promise.all(['a', 'b', 'c', 'd', 'e'].map((drawn) => stores.panel.codes.add([code(drawn)])));
      expect(await stores.databases.panel('codes').pluck('code_hash')).to.have.length(2);
    });

    it('that somebody has already stay theirs, and are not among those that were stored', async () => {
      await stores.panel.codes.add([code('a')]);
      const stored = await stores.panel.codes.add([code('a', 'm2'), code('b', 'm2')]);
      expect([...stored]).to.deep.equal([hashOf('b')]);
      expect(await ownerOf('a')).to.equal('m1');
    });

    it('are added by thousands, and none for a member who is not there', async () => {
      const ids = Array.from({ length: 1_200 }, (_, nth) => `many-${nth}`);
      await stores.panel.members.add(ids.map((id) => member({ id, reference: id })));
      const many = ids.map((id) => code(`n${id}`, id));
      expect((await stores.panel.codes.add(many)).size).to.equal(1_200);
      const refusal = await refusalOf(stores.panel.codes.add([code('x'), code('y', 'nobody')]));
      expect(refusal.message).to.match(/foreign key/i);
      expect(await ownerOf('x')).to.equal(null);
    });
  });
});
