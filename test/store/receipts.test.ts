import { expect } from 'chai';
import type { OpenText } from '../../server/actions/answer-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, response } from './samples.ts';

eachDatabase((name, open) => {
  describe(`answers with a receipt in ${name}`, () => {
    let stores: TestStores;
    const receiptHash = hashOf('receipt');
    const keyOf = (field: string): string => hashOf(field).slice(0, 32);
    const text = (field: string, says: string): OpenText => ({
      waveId: '2021-3',
      question: field,
      text: says,
      key: keyOf(field),
    });
    const own = response({ receiptHash });
    const keys = ['OPEN', 'KORT', 'MEER'].map(keyOf);
    const textsNow = async (): Promise<string[]> =>
      ((await stores.databases.answers('open_texts').orderBy('text').pluck('text')) as string[]).toSorted();

    const lay = (goesOn = false): Promise<boolean> => {
      const { ticket, waveId } = own;
      return stores.answers.drafts.lay(
        { ticket, waveId, receiptHash, textKeys: keys, goesOn },
        (stored, texts) => JSON.stringify([stored, [...texts.values()].toSorted()]),
      );
    };
    const draftNow = async (): Promise<string | undefined> =>
      (await stores.answers.drafts.find(own.ticket))?.content;

    beforeEach(async () => {
      stores = await open();
      await stores.answers.responses.add(own, [text('OPEN', 'Goed.'), text('KORT', 'Vlot.')]);
      await stores.answers.addMany(
        [response({ ticket: hashOf('neighbour') })],
        [{ waveId: '2021-3', question: 'OPEN', text: 'Van de buren.' }],
      );
    });
    afterEach(() => stores.close());

    it('are found by it, and by no other, and read back without it', async () => {
      expect(await stores.answers.responses.findByReceipt(receiptHash)).to.deep.equal(response());
      expect(await stores.answers.responses.findByReceipt(hashOf('other'))).to.equal(null);
      expect(await stores.answers.responses.ofWave('2021-3')).to.deep.include(response());
      expect(await stores.answers.openTexts.underKeys(keys)).to.deep.equal(
        new Map([
          [keyOf('OPEN'), 'Goed.'],
          [keyOf('KORT'), 'Vlot.'],
        ]),
      );
    });

    it('are the same at each retry, and stored once by twenty retries at once', async () => {
      const ticket = hashOf('twenty');
      const arrival = response({ ticket, receiptHash: hashOf('twenty times') });
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () =>
          stores.answers.responses.add(arrival, [{ ...text('MEER', 'Eens.') }]),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).to.have.length(1);
      expect(outcomes.filter((outcome) => outcome === 'same')).to.have.length(19);
      expect(await textsNow()).to.deep.equal(['Eens.', 'Goed.', 'Van de buren.', 'Vlot.']);
    });

    it('differ when a text of the receipt does, or is left out; are the same with all of them', async () => {
      const { responses } = stores.answers;
      const outcomes = [
        await responses.add(own, [text('OPEN', 'Goed.'), text('KORT', 'Traag.')], keys),
        await responses.add(own, [text('OPEN', 'Goed.')], keys),
        await responses.add(own, [text('KORT', 'Vlot.'), text('OPEN', 'Goed.')], keys),
      ];
      expect(outcomes).to.deep.equal(['different', 'different', 'same']);
      expect(await textsNow()).to.deep.equal(['Goed.', 'Van de buren.', 'Vlot.']);
    });

    it('are stored without it when somebody else has it already, with texts that it does not lead to', async () => {
      const late = ['a', 'b'].map((who) => response({ ticket: hashOf(who), receiptHash }));
      const outcomes = await Promise.all(
        late.map((one) => stores.answers.responses.add(one, [text('OPEN', 'Later.')])),
      );
      expect(outcomes).to.deep.equal(['stored', 'stored']);
      expect(await stores.answers.responses.findByReceipt(receiptHash)).to.deep.equal(response());
      expect((await stores.answers.openTexts.underKeys(keys)).get(keyOf('OPEN'))).to.equal('Goed.');
      expect((await textsNow()).filter((one) => one === 'Later.')).to.have.length(2);
    });

    it('are stored by two processes at once, also when both bring the same receipt', async () => {
      const other = stores.another();
      for (let round = 0; round < 10; round += 1) {
        const shared = hashOf(`shared ${round}`);
        const arrivals = ['a', 'b'].map((who) =>
          response({ ticket: hashOf(`${who} ${round}`), receiptHash: shared }),
        );
        const outcomes = await Promise.all(
          arrivals.map((one, nth) => (nth === 0 ? stores.answers : other).responses.add(one, [])),
        );
        expect(outcomes).to.deep.equal(['stored', 'stored']);
      }
    });

    it('are taken back with their texts, decisions and draft, and nobody else loses anything', async () => {
      await stores.answers.openTexts.decide('2021-3', keyOf('OPEN'), { released: 'Goed.' });
      await lay();
      expect(await stores.answers.responses.withdraw(receiptHash, keys)).to.equal(true);
      expect(await stores.answers.responses.exists(own.ticket)).to.equal(false);
      expect(await stores.answers.drafts.find(own.ticket)).to.equal(null);
      expect(await stores.databases.answers('text_decisions')).to.deep.equal([]);
      expect(await textsNow()).to.deep.equal(['Van de buren.']);
      expect(await stores.answers.responses.exists(hashOf('neighbour'))).to.equal(true);
    });

    it('are laid ready to be changed as they are stored, whatever draft was left; one that goes on stays', async () => {
      await lay();
      expect(await draftNow()).to.equal(JSON.stringify([own.answers, ['Goed.', 'Vlot.']]));
      const left = { ticket: own.ticket, waveId: '2021-3', revision: 1, content: 'left' };
      await stores.answers.drafts.save(left);
      await lay(true);
      expect(await draftNow()).to.equal('left');
      await lay();
      expect([await draftNow(), await stores.answers.drafts.save({ ...left, revision: 2 })]).to.deep.equal([
        JSON.stringify([own.answers, ['Goed.', 'Vlot.']]),
        false,
      ]);
    });

    it('leave no draft when they are taken back at the moment somebody begins to change them', async () => {
      for (let round = 0; round < 20; round += 1) {
        await Promise.all([lay(), stores.answers.responses.withdraw(receiptHash, keys), lay(), lay()]);
        expect(await draftNow()).to.equal(undefined);
        await stores.answers.responses.add(own, []);
      }
    });

    it('leave no draft of the old ones when new ones come at the moment somebody begins to change them', async () => {
      for (let round = 0; round < 20; round += 1) {
        const changed = response({ receiptHash, answers: { INT1: `round ${round}` } });
        await Promise.all([lay(), stores.answers.responses.replace(changed, [], keys), lay(), lay()]);
        expect((await draftNow()) ?? changed.answers['INT1']).to.include(changed.answers['INT1']);
      }
    });

    it('are taken back once, by ten who try it at the same time', async () => {
      const tries = await Promise.all(
        Array.from({ length: 10 }, () => stores.answers.responses.withdraw(receiptHash, keys)),
      );
      expect(tries.filter(Boolean)).to.have.length(1);
      expect(await stores.answers.responses.add(own, [text('OPEN', 'Opnieuw.')])).to.equal('stored');
    });

    it('make way for new ones as a whole; a text that stays keeps its decision, an old one is gone', async () => {
      await stores.answers.openTexts.decide('2021-3', keyOf('OPEN'), { released: 'Goed.' });
      await stores.answers.openTexts.decide('2021-3', keyOf('KORT'), { released: 'Vlot.' });
      const changed = response({ receiptHash, answers: { INT1: '2' }, day: '2021-09-20' });
      const texts = [text('OPEN', 'Goed.'), text('MEER', 'Nog iets.')];
      expect(await stores.answers.responses.replace(changed, texts, keys)).to.equal(true);
      const { receiptHash: _own, ...asRead } = changed;
      expect(await stores.answers.responses.findByReceipt(receiptHash)).to.deep.equal(asRead);
      expect(await textsNow()).to.deep.equal(['Goed.', 'Nog iets.', 'Van de buren.']);
      expect(await stores.databases.answers('text_decisions').pluck('key')).to.deep.equal([keyOf('OPEN')]);
      expect(await stores.answers.responses.ofWave('2021-3')).to.have.length(2);
    });

    it('stay one response, with the texts of one change, when ten changes come at once', async () => {
      const versions = Array.from({ length: 10 }, (_, nth) => `Versie ${nth}`);
      const tries = versions.map((version) =>
        stores.answers.responses.replace(
          response({ receiptHash, answers: { INT1: version } }),
          [text('OPEN', version)],
          keys,
        ),
      );
      expect(await Promise.all(tries)).to.deep.equal(tries.map(() => true));
      const [kept] = (await stores.answers.responses.ofWave('2021-3')).filter(
        ({ ticket }) => ticket === own.ticket,
      );
      expect(await textsNow()).to.deep.equal(['Van de buren.', kept?.answers['INT1']]);
    });

    it('are not replaced once they were taken back, nor under the ticket of somebody else', async () => {
      const elsewhere = response({ ticket: hashOf('neighbour'), receiptHash });
      expect(await stores.answers.responses.replace(elsewhere, [], keys)).to.equal(false);
      await stores.answers.responses.withdraw(receiptHash, keys);
      expect(await stores.answers.responses.replace(own, [text('OPEN', 'Te laat.')], keys)).to.equal(false);
      expect(await textsNow()).to.deep.equal(['Van de buren.']);
    });
  });
});
