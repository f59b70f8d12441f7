import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, invitation, member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`panel members in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were given, by reference', async () => {
      const sam = member({
        id: 'm0',
        reference: 'KB-0002',
        email: null,
        phone: '014 12 34 56',
        education: 'high',
      });
      await stores.panel.members.add([sam, member()]);
      expect(await stores.panel.members.all()).to.deep.equal([member(), sam]);
      expect(await stores.panel.members.find('m0')).to.deep.equal(sam);
      expect(await stores.panel.members.find('nobody')).to.equal(null);
      expect(await stores.panel.members.count()).to.equal(2);
    });

    it('are changed in what is given and nothing else, whoever changes what at the same moment', async () => {
      const { members } = stores.panel;
      await members.add([member()]);
      await Promise.all([
        members.change({ id: 'm1', status: 'left', statusSince: '2025-03-10' }),
        members.change({ id: 'm1', firstName: 'Noortje' }),
        members.change({ id: 'm1', mailState: 'stopped' }),
      ]);
      const changed = {
        firstName: 'Noortje',
        status: 'left',
        statusSince: '2025-03-10',
        mailState: 'stopped',
      } as const;
      expect(await members.find('m1')).to.deep.equal(member(changed));
    });

    it('are added all or none: one known reference refuses the file', async () => {
      await stores.panel.members.add([member()]);
      const many = Array.from({ length: 600 }, (_, index) =>
        member({ id: `n${index}`, reference: `N-${index}` }),
      );
      const refusal = await refusalOf(stores.panel.members.add([...many, member({ id: 'm9' })]));
      expect(refusal).to.include({ name: 'Problem', kind: 'conflict' });
      expect(await stores.panel.members.count()).to.equal(1);
    });

    it('are added by thousands', async () => {
      await stores.panel.members.add(
        Array.from({ length: 1_750 }, (_, index) => member({ id: `n${index}`, reference: `N-${index}` })),
      );
      expect(await stores.panel.members.count()).to.equal(1_750);
    });

    it('cannot have a status that does not exist', async () => {
      const unknown = member({ status: 'dood' as 'left' });
      expect((await refusalOf(stores.panel.members.add([unknown]))).message).to.match(/check/i);
    });

    it('are found by words, status, channel and district, page by page, in the order of their names', async () => {
      const people = [
        member({ id: 'a', reference: 'A-1', lastName: 'Żak', firstName: 'Zoë', district: 'Oost' }),
        member({ id: 'b', reference: 'B-1', lastName: 'de Wolf', firstName: 'An', status: 'paused' }),
        member({
          id: 'c',
          reference: 'C-1',
          lastName: 'De Wolf',
          firstName: 'Ann',
          preferredChannel: 'letter',
        }),
        member({ id: 'd', reference: 'D-1', lastName: 'Éloy', firstName: 'Bo', email: null }),
        member({ id: 'e', reference: 'E-1', lastName: 'Zwart', firstName: 'Bo', address: null }),
      ];
      await stores.panel.members.add(people);
      const nobody = { words: '', status: null, channel: null, district: null };
      const found = async (search: object, number = 1, size = 50): Promise<[string, number]> => {
        const { members, count } = await stores.panel.members.search(
          { ...nobody, ...search },
          { number, size },
        );
        return [members.map(({ id }) => id).join(''), count];
      };
      expect(await found({})).to.deep.equal(['bcdae', 5]);
      expect(await found({}, 2, 2)).to.deep.equal(['da', 5]);
      expect(await found({}, 9, 2)).to.deep.equal(['', 5]);
      expect(await found({ words: 'ELOY bo' })).to.deep.equal(['d', 1]);
      expect(await found({ words: 'zoe' })).to.deep.equal(['a', 1]);
      expect(await found({ words: '%' })).to.deep.equal(['', 0]);
      expect(await found({ status: 'paused' })).to.deep.equal(['b', 1]);
      expect(await found({ channel: 'letter', words: 'wolf' })).to.deep.equal(['c', 1]);
      expect(await found({ district: 'Oost' })).to.deep.equal(['a', 1]);
    });

    it('change only while they are as somebody saw them', async () => {
      const bare = member({ address: null, email: null, salutation: null });
      await stores.panel.members.add([bare, member({ id: 'm2', reference: 'KB-2' })]);
      const paused = { ...bare, status: 'paused' as const };
      expect(await stores.panel.members.changeFrom(bare, paused)).to.equal(true);
      expect(await stores.panel.members.changeFrom(bare, { ...bare, firstName: 'An' })).to.equal(false);
      expect(await stores.panel.members.find(bare.id)).to.deep.equal(paused);
      const taken = stores.panel.members.changeFrom(paused, { ...paused, reference: 'KB-2' });
      expect(await refusalOf(taken)).to.include({ name: 'Problem', kind: 'conflict' });
    });

    it('that were erased leave a mark, once', async () => {
      await stores.panel.erasedReferences.add(hashOf('KB-1'));
      await stores.panel.erasedReferences.add(hashOf('KB-1'));
      expect(await stores.panel.erasedReferences.all()).to.deep.equal(new Set([hashOf('KB-1')]));
    });

    it('agree by thousands, and what is there already stays', async () => {
      const many = Array.from({ length: 1_200 }, (_, at) => member({ id: `n${at}`, reference: `N-${at}` }));
      await stores.panel.members.add(many);
      const given = {
        purpose: 'membership',
        textVersion: 1,
        givenOn: '2021-05-03',
        source: 'import',
      } as const;
      const all = many.map(({ id }) => ({ memberId: id, ...given, withdrawnOn: null }));
      await stores.panel.consents.add(all);
      await stores.panel.consents.withdraw('n7', 'membership', '2022-01-01');
      await stores.panel.consents.add(all);
      const withdrawn = (await stores.panel.consents.ofMember('n7')).map((one) => one.withdrawnOn);
      expect([withdrawn, (await stores.panel.consents.ofMember('n1199')).length]).to.deep.equal([
        ['2022-01-01'],
        1,
      ]);
    });

    it('have invitations, found by the hash of their token only', async () => {
      await stores.panel.members.add([member()]);
      await stores.panel.waves.add(wave(), questionnaire());
      const reminder = invitation({ tokenHash: hashOf('reminder'), channel: 'mail' });
      await stores.panel.invitations.add([invitation(), reminder]);
      expect(await stores.panel.participants.ofToken(hashOf('reminder'))).to.deep.equal({
        member: member(),
        wave: wave(),
      });
      expect(await stores.panel.participants.ofToken('token')).to.equal(null);
      expect(await stores.panel.invitations.ofWave('2021-3')).to.have.deep.members([invitation(), reminder]);
      expect(await stores.panel.invitations.ofWave('2023-2')).to.deep.equal([]);
    });

    it('cannot be invited when they are not in the panel', async () => {
      await stores.panel.waves.add(wave(), questionnaire());
      expect((await refusalOf(stores.panel.invitations.add([invitation()]))).message).to.match(
        /foreign key/i,
      );
    });
  });
});
