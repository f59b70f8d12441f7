import { expect } from 'chai';
import { decideOnAnswer, flagMark, type Verdict } from '../../server/actions/decide-on-answer.ts';
import { answersToRead, openQuestions, type AnswerToRead } from '../../server/actions/open-answers.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { bart, els, joris, nadia, settleKerkebeek, written } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';
import { refusalOf } from '../store/samples.ts';

describe('the open answers of a wave', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
  });

  async function answer(text: string): Promise<AnswerToRead> {
    const found = (await answersToRead(world, els, '2021-3', 'OPEN')).find((one) => one.text === text);
    if (found === undefined) throw new Error(`nobody wrote "${text}"`);
    return found;
  }

  /** Decides on the answer with this text, as policy staff. */
  async function decide(text: string, verdict: Partial<Verdict>): Promise<void> {
    const { key } = await answer(text);
    const whole: Verdict = { question: 'OPEN', key, choice: 'whole', shown: '', harmless: [] };
    await decideOnAnswer(world, els, '2021-3', { ...whole, ...verdict });
  }

  const released = async (text: string): Promise<string | null | undefined> =>
    (await answer(text)).decision?.released;

  describe('are read', () => {
    it('by question, with counts where there are ten or more', async () => {
      expect(await openQuestions(world, nadia, '2021-3')).to.deep.equal([
        {
          question: 'OPEN',
          title: 'Wat kan beter?',
          counts: { question: 'OPEN', texts: 10, decided: 0, released: 0 },
        },
        { question: 'KORT', title: 'Welk woord past bij ons?', counts: null },
      ]);
    });

    it('with those that may point to somebody first, each part by its random key', async () => {
      const answers = await answersToRead(world, els, '2021-3', 'OPEN');
      const flagged = answers.map(({ flags }) => flags.length > 0);
      expect(flagged).to.deep.equal([...Array(3).fill(true), ...Array(7).fill(false)]);
      for (const part of [answers.slice(0, 3), answers.slice(3)]) {
        const keys = part.map(({ key }) => key);
        expect(keys).to.deep.equal(keys.toSorted());
      }
    });

    it('with a proposal that leaves out what was flagged, and nothing about who wrote it', async () => {
      const { key, flags, proposal, ...rest } = await answer(written.both);
      expect(key).to.match(/^[0-9a-f]{32}$/u);
      expect(flags.map(({ kind }) => kind)).to.deep.equal(['name', 'address']);
      expect(proposal).to.equal('[…], […], wacht nog altijd.');
      expect(rest).to.deep.equal({ text: written.both, decision: null });
    });

    it('by policy staff and the steward alone', async () => {
      for (const person of [joris, bart, { ...els, active: false }]) {
        expect(await refusalOf(openQuestions(world, person, '2021-3'))).to.include({ kind: 'not-allowed' });
        expect(await refusalOf(answersToRead(world, person, '2021-3', 'OPEN'))).to.include({
          kind: 'not-allowed',
        });
      }
      expect(await answersToRead(world, nadia, '2021-3', 'OPEN')).to.have.length(10);
    });

    it('neither of a question with fewer than ten, nor before a release, nor of what is not there', async () => {
      const short = await refusalOf(answersToRead(world, els, '2021-3', 'KORT'));
      expect(short).to.include({ kind: 'conflict' });
      expect(short.message).to.include('minder dan 10');
      for (const [wave, question] of [
        ['2025-1', 'OPEN'],
        ['1999-1', 'OPEN'],
        ['2021-3', 'LOK1'],
        ['2021-3', '__proto__'],
      ] as const) {
        expect(await refusalOf(answersToRead(world, els, wave, question))).to.include({ kind: 'not-found' });
      }
      expect(await refusalOf(openQuestions(world, els, '2025-1'))).to.include({ kind: 'not-found' });
    });
  });

  describe('are released', () => {
    it('as they are when nothing points to anybody', async () => {
      await decide(written.plain, { choice: 'whole' });
      await decide(written.html, { choice: 'whole' });
      expect(await released(written.plain)).to.equal(written.plain);
      expect(await released(written.html)).to.equal(written.html);
    });

    it('as they are only when every flag was found harmless', async () => {
      const { flags } = await answer(written.both);
      const marks = flags.map(flagMark);
      for (const harmless of [[], marks.slice(0, 1), marks.slice(1)]) {
        const refusal = await refusalOf(decide(written.both, { choice: 'whole', harmless }));
        expect(refusal).to.include({ kind: 'bad-input' });
      }
      expect(await released(written.both)).to.equal(undefined);
      await decide(written.both, { choice: 'whole', harmless: marks });
      expect(await released(written.both)).to.equal(written.both);
    });

    it('with parts left out, as proposed or with more', async () => {
      const { proposal } = await answer(written.phone);
      await decide(written.phone, { choice: 'parts', shown: proposal });
      expect(await released(written.phone)).to.equal('Bel mij terug op […] of mail […].');
      await decide(written.phone, { choice: 'parts', shown: 'Bel mij terug […]' });
      expect(await released(written.phone)).to.equal('Bel mij terug […]');
    });

    it('with a flagged part in it when that one is harmless', async () => {
      const { flags } = await answer(written.both);
      const [name] = flags.map(flagMark);
      const shown = 'Jan Peeters, […], wacht nog altijd.';
      expect(await refusalOf(decide(written.both, { choice: 'parts', shown }))).to.include({
        message: 'Laat ook dit weg, of zeg dat het naar niemand wijst: “Jan Peeters”, “Kerkstraat 12”.',
      });
      await decide(written.both, { choice: 'parts', shown, harmless: [name ?? ''] });
      expect(await released(written.both)).to.equal(shown);
    });

    const rewritten = [
      'Mevrouw […] aan het loket was heel onvriendelijk.',
      'Mevrouw […] aan het loket was nooit heel vriendelijk.',
      'Iets heel anders.',
      'Mevrouw [...] aan het loket was heel vriendelijk.',
      `Mevrouw […] aan het loket was heel vriendelijk. ${'x'.repeat(10_000)}`,
      'Mevrouw <b>[…]</b> aan het loket was heel vriendelijk.',
      'Mevrouw Vande[…] aan het loket was heel vriendelijk.',
    ];
    for (const shown of rewritten) {
      it(`never rewritten: "${shown.slice(0, 60)}"`, async () => {
        const refusal = await refusalOf(decide(written.name, { choice: 'parts', shown }));
        expect(refusal).to.include({ kind: 'bad-input' });
        expect(refusal.message).to.include('alleen hele woorden weglaten');
        expect(await released(written.name)).to.equal(undefined);
      });
    }

    it('with something left of them', async () => {
      for (const shown of ['[…]', '[…], […].', '']) {
        const refusal = await refusalOf(decide(written.both, { choice: 'parts', shown }));
        expect(refusal.message).to.include('Er blijft niets van deze tekst over');
      }
    });

    it('or withheld, and the decision can be changed', async () => {
      await decide(written.plain, { choice: 'withheld' });
      expect(await released(written.plain)).to.equal(null);
      await decide(written.plain, { choice: 'whole' });
      expect(await released(written.plain)).to.equal(written.plain);
    });

    it('not when the name is no longer where the moderator saw it', async () => {
      const refusal = await refusalOf(decide(written.name, { choice: 'whole', harmless: ['0-7'] }));
      expect(refusal).to.include({ kind: 'conflict' });
    });

    it('neither by another role, nor under an unknown key, nor under a key of another wave or question', async () => {
      const { key } = await answer(written.plain);
      const verdict: Verdict = { question: 'OPEN', key, choice: 'whole', shown: '', harmless: [] };
      for (const person of [joris, bart])
        expect(await refusalOf(decideOnAnswer(world, person, '2021-3', verdict))).to.include({
          kind: 'not-allowed',
        });
      const elsewhere = (await world.answers.openTexts.ofWave('2025-1'))[0]?.key ?? '';
      const short = (await world.answers.openTexts.ofWave('2021-3')).find((one) => one.question === 'KORT');
      for (const other of ['f'.repeat(32), '', elsewhere, short?.key ?? ''])
        expect(await refusalOf(decideOnAnswer(world, els, '2021-3', { ...verdict, key: other }))).to.include({
          kind: 'not-found',
        });
      const wrongQuestion = { ...verdict, question: 'KORT' };
      expect(await refusalOf(decideOnAnswer(world, els, '2021-3', wrongQuestion))).to.include({
        kind: 'conflict',
      });
      const all = await world.answers.openTexts.ofWave('2021-3');
      expect(all.every(({ decision }) => decision === null)).to.equal(true);
    });

    it('with a note that a decision was taken, of counts alone', async () => {
      await decide(written.phone, { choice: 'withheld' });
      await decide(written.plain, { choice: 'whole' });
      const notes = (await world.panel.audit.all()).slice(-2).map(({ action, subject }) => [action, subject]);
      expect(notes).to.deep.equal([
        ['decide on open answer (1 of 10 of OPEN)', '2021-3'],
        ['decide on open answer (2 of 10 of OPEN)', '2021-3'],
      ]);
    });
  });
});
