import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { decideOnAnswer } from '../../server/actions/decide-on-answer.ts';
import { editionDraft, freezeEdition } from '../../server/actions/freeze-edition.ts';
import { answersToRead } from '../../server/actions/open-answers.ts';
import { downloadResults } from '../../server/actions/download-results.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { saveTexts } from '../../server/actions/report-texts.ts';
import { seeResults } from '../../server/actions/see-results.ts';
import type { Edition } from '../../reports/edition.ts';
import type { Report } from '../../reports/report.ts';
import { bart, els, joris, nadia, settleKerkebeek, written } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';
import { refusalOf } from '../store/samples.ts';

const day = 24 * 60 * 60 * 1000;

describe('an edition of a release', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
  });

  async function write(conclusions: string): Promise<void> {
    const version = (await world.panel.reportTexts.ofWave('2021-3'))?.version ?? 0;
    await saveTexts(world, joris, '2021-3', { version, conclusions, next: 'Wij doen dit.' });
  }

  async function release(text: string, choice: 'whole' | 'withheld' = 'whole'): Promise<void> {
    const answers = await answersToRead(world, nadia, '2021-3', 'OPEN');
    const { key } = answers.find((one) => one.text === text) ?? { key: '' };
    await decideOnAnswer(world, nadia, '2021-3', { question: 'OPEN', key, choice, shown: '', harmless: [] });
  }

  async function freeze(person = joris): Promise<string> {
    const { mark } = await editionDraft(world, person, '2021-3');
    const { release: of, number } = await freezeEdition(world, person, '2021-3', mark);
    return `${of}.${number}`;
  }

  async function frozen(number: number): Promise<Edition> {
    const stored = await world.answers.editions.find('2021-3', 1, number);
    return JSON.parse(stored?.document ?? 'null') as Edition;
  }

  it('holds the texts and the released answers, with the day and a checksum of its document', async () => {
    await write('Het loket is bekend.');
    await release(written.plain);
    await release(written.html);
    await release('Alles goed.', 'withheld');
    expect(await freeze()).to.equal('1.1');
    const edition = await frozen(1);
    const { quotes, ...rest } = edition;
    expect(rest).to.deep.equal({
      format: 'panelpeil-edition/1',
      number: 1,
      createdOn: '2025-03-10',
      conclusions: ['Het loket is bekend.'],
      next: ['Wij doen dit.'],
    });
    expect(quotes.map(({ question }) => question)).to.deep.equal(['OPEN']);
    expect(quotes[0]?.texts).to.have.members([written.plain, written.html]);
    const stored = await world.answers.editions.find('2021-3', 1, 1);
    expect(stored?.checksum).to.equal(
      createHash('sha256')
        .update(stored?.document ?? '')
        .digest('hex'),
    );
  });

  it('is not made of nothing, nor twice of the same', async () => {
    expect((await editionDraft(world, joris, '2021-3')).isNew).to.equal(false);
    expect(await refusalOf(freeze())).to.include({ kind: 'conflict' });
    await write('Het loket is bekend.');
    await freeze();
    const refusal = await refusalOf(freeze());
    expect(refusal.message).to.include('Er is niets nieuws om vast te leggen');
    await release('Alles goed.', 'withheld');
    expect(await refusalOf(freeze())).to.include({ kind: 'conflict' });
    await release('Alles goed.');
    expect(await freeze()).to.equal('1.2');
  });

  it('stays as it was when texts change and answers are taken back; the next one has them', async () => {
    await write('Het loket is bekend.');
    await release(written.plain);
    await freeze();
    const first = JSON.stringify(await frozen(1));
    await write('Het loket is goed bekend.');
    await release(written.plain, 'withheld');
    await release('Meer bankjes.');
    await freeze();
    expect(JSON.stringify(await frozen(1))).to.equal(first);
    expect(await frozen(2)).to.deep.include({
      conclusions: ['Het loket is goed bekend.'],
      quotes: [{ question: 'OPEN', texts: ['Meer bankjes.'] }],
    });
  });

  it('is what its maker saw: not what a colleague changed meanwhile', async () => {
    await write('Het loket is bekend.');
    const { mark } = await editionDraft(world, joris, '2021-3');
    await write('Het loket is onbekend.');
    const refusal = await refusalOf(freezeEdition(world, joris, '2021-3', mark));
    expect(refusal.message).to.include('veranderde intussen iets');
    expect(await world.answers.editions.ofWave('2021-3')).to.deep.equal([]);
  });

  it('is not made by the steward or somebody who left, nor of a wave without a release', async () => {
    await write('Het loket is bekend.');
    const { mark } = await editionDraft(world, bart, '2021-3');
    for (const person of [nadia, { ...bart, active: false }]) {
      const refusals = [
        await refusalOf(editionDraft(world, person, '2021-3')),
        await refusalOf(freezeEdition(world, person, '2021-3', mark)),
      ];
      for (const refusal of refusals) expect(refusal).to.include({ kind: 'not-allowed' });
    }
    expect(await refusalOf(freezeEdition(world, bart, '2025-1', mark))).to.include({ kind: 'not-found' });
    expect(await freeze(bart)).to.equal('1.1');
  });

  it('is noted', async () => {
    await write('Het loket is bekend.');
    await freeze();
    expect((await world.panel.audit.all()).at(-1)).to.include({
      actor: 'joris',
      action: 'edition 1.1',
      subject: '2021-3',
    });
  });

  describe('in the report', () => {
    const textOf = (report: Report): string => JSON.stringify(report.sections);

    beforeEach(async () => {
      await write('Het loket is bekend.');
      await release(written.html);
      await freeze();
      world.clock.pass(day);
      await write('Het loket is goed bekend.');
      await freeze();
    });

    it('is the newest one, the one that is asked for, or none', async () => {
      const [newest, first, none] = [
        await seeResults(world, els, '2021-3'),
        await seeResults(world, els, '2021-3', { release: 1, edition: 1 }),
        await seeResults(world, els, '2021-3', { edition: 0 }),
      ];
      const numbers = [newest, first, none].map(({ edition }) => edition?.edition.number ?? 0);
      expect(numbers).to.deep.equal([2, 1, 0]);
      expect(textOf(newest.report)).to.contain('Het loket is goed bekend.');
      expect(textOf(first.report)).to.contain('Het loket is bekend.');
      expect(textOf(none.report)).to.not.match(/Het loket is|zitplaatsen/u);
      expect(textOf(newest.report)).to.contain('<b>Meer</b> zitplaatsen');
    });

    it('is refused when there is none of that number', async () => {
      for (const wanted of [{ edition: 3 }, { release: 2, edition: 1 }, { release: 2 }])
        expect(await refusalOf(seeResults(world, els, '2021-3', wanted))).to.include({
          kind: 'not-found',
        });
    });

    it('prints under its own name, and who took it home is noted with what', async () => {
      const { fileName } = await downloadResults(world, els, '2021-3', { kind: 'pdf', edition: 1 });
      const alone = await downloadResults(world, nadia, '2021-3', { kind: 'pdf', edition: 0 });
      expect([fileName, alone.fileName]).to.deep.equal([
        'rapport-2021-3-vrijgave-1.1.pdf',
        'rapport-2021-3-vrijgave-1.pdf',
      ]);
      const notes = (await world.panel.audit.all()).slice(-2);
      expect(notes.map(({ actor, action, subject }) => [actor, action, subject])).to.deep.equal([
        ['els', 'download pdf 1.1', '2021-3'],
        ['nadia', 'download pdf 1', '2021-3'],
      ]);
    });
  });
});
