import { expect } from 'chai';
import { closeWave } from '../../server/actions/close-wave.ts';
import {
  enterPaperAnswers,
  type Entered,
  type EntryRequest,
} from '../../server/actions/enter-paper-answers.ts';
import { finishPaperEntries } from '../../server/actions/finish-paper-entries.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import { openPaperEntry, paperOverview } from '../../server/actions/open-paper-entry.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import type { World } from '../../server/actions/world.ts';
import { linkFor } from '../support/answering-world.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { openTelephoneWave, telephoneCode } from '../support/telephone-wave.ts';
import { fixedClock, testPrinter } from '../support/world.ts';
import { figureFilesHere } from '../../server/imports/figure-files-here.ts';
import { memberFilesHere } from '../../server/imports/people/member-files.ts';

const wave = '2025-1';

eachDatabase((name, open) => {
  describe(`a form on paper that staff types, in ${name}`, () => {
    let stores: TestStores;
    let world: World;
    let code = '';

    beforeEach(async () => {
      stores = await open();
      world = {
        ...stores,
        clock: fixedClock('2025-03-10T09:00:00Z'),
        printer: testPrinter,
        figureFiles: figureFilesHere,
        memberFiles: memberFilesHere,
        publicUrl: 'http://panel.kerkebeek.example',
      };
      await settleKerkebeek(world);
      code = await codeFor('lid-050');
    });
    afterEach(() => stores.close());

    async function codeFor(memberId: string, waveId = wave): Promise<string> {
      return (await newCodes(world, waveId, [memberId])).get(memberId) ?? '';
    }
    function enter(
      typed: Record<string, string>,
      changes: Partial<EntryRequest> = {},
      person: StaffMember = els,
      waveId = wave,
    ): Promise<Entered> {
      const request: EntryRequest = {
        code,
        typed,
        wish: 'store',
        stands: false,
        inTime: false,
        choices: {},
        others: {},
        ...changes,
      };
      return enterPaperAnswers(world, person, waveId, request);
    }
    const sentence = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'nothing refused',
        (problem: Error) => problem.message,
      );
    const auditLines = async (): Promise<string[]> =>
      (await world.panel.audit.counts())
        .filter(({ action }) => action.startsWith('paper'))
        .map(({ actor, action, subject }) => `${actor}: ${action} ${subject}`);
    const modes = async (): Promise<string[]> =>
      (await world.answers.responses.ofWave(wave)).map(({ mode }) => mode);

    it('is stored as an answer on paper of that member, and the log says who typed', async () => {
      const before = (await modes()).length;
      expect(await enter({ v1: '2' })).to.deep.equal({ state: 'stored', leftOut: 0, unreadable: 0 });
      const all = (await world.answers.responses.ofWave(wave)).filter(({ mode }) => mode === 'paper');
      expect(all.map(({ answers, day }) => [answers, day])).to.deep.equal([[{ LOK1: '2' }, '2025-03-10']]);
      expect(await modes()).to.have.length(before + 1);
      expect(await auditLines()).to.deep.equal(['els: paper answers entered 2025-1']);
    });

    it('stands under the ticket, the pseudonym and in the bands that an answer on the internet would have', async () => {
      await enter({ v1: '2' });
      await submitAnswers(world, await linkFor(world, 51), { LOK1: '2' });
      const all = await world.answers.responses.ofWave(wave);
      const keyed = async (key: Promise<Buffer>, member: string): Promise<string> =>
        ticketFor(await key, member);
      for (const member of ['lid-050', 'lid-051']) {
        const ticket = await keyed(world.keys.waveKey(wave), member);
        const own = all.find((response) => response.ticket === ticket);
        expect(own?.pseudonym).to.equal(await keyed(world.keys.seriesKey(), member));
        expect(own?.bands.age_group).to.match(/^\d\d/);
      }
    });

    it('is for who may type it, and for a code of this wave', async () => {
      for (const person of [joris, nadia])
        expect(await sentence(enter({ v1: '2' }, {}, person))).to.contain('U mag dit niet doen');
      expect(await sentence(enter({ v1: '2' }, { code: 'KKKK' }))).to.equal(
        'Deze code telt 4 tekens. Een code telt er 8.',
      );
      const other = await codeFor('lid-051', '2021-3');
      expect(await sentence(enter({ v1: '2' }, { code: other }))).to.contain('hoort niet bij golf 2025-1');
    });

    it('lets nobody try codes for long', async () => {
      const other = await codeFor('lid-051', '2021-3');
      const tries = [];
      for (let i = 0; i < 42; i += 1) tries.push(await sentence(openPaperEntry(world, els, wave, other)));
      expect(tries[39]).to.contain('hoort niet bij');
      expect(tries[40]).to.contain('te veel codes');
      expect(await sentence(openPaperEntry(world, bart, wave, other))).to.contain('hoort niet bij');
    });

    it('is not stored while a number is typed that is not printed, nor when it is empty', async () => {
      const before = (await modes()).length;
      const wrong = await enter({ v1: '7' }, { stands: true });
      expect(wrong).to.include({ state: 'refused' }).and.to.have.nested.property('faults[0].field', 'v1');
      const empty = await enter({ v1: 'x' });
      expect(empty).to.include({ state: 'refused' });
      expect('error' in empty ? empty.error : '').to.contain('niets ingevuld');
      expect(await modes()).to.have.length(before);
    });

    it('does not count when a complete answer is in, and the log says that one did not', async () => {
      await submitAnswers(world, await linkFor(world, 50), { LOK1: '1' });
      expect(await enter({ v1: '2' })).to.deep.equal({ state: 'answered' });
      expect(await auditLines()).to.deep.equal(['els: paper answers not counted 2025-1']);
      expect(await modes()).to.not.include('paper');
    });

    it('counts before an answer on the internet that comes later', async () => {
      await enter({ v1: '2' });
      const later = await submitAnswers(world, await linkFor(world, 50), { LOK1: '1' });
      expect(later).to.deep.equal({ state: 'different' });
    });

    describe('after the wave closed', () => {
      beforeEach(() => closeWave(world, els, wave));

      it('is taken when it came in time, with the last day of the wave', async () => {
        const refused = await enter({ v1: '2' });
        expect('error' in refused ? refused.error : '').to.contain('op tijd binnenkwam');
        expect(await enter({ v1: '2' }, { inTime: true })).to.include({ state: 'stored' });
        const closesOn = (await world.panel.waves.find(wave))?.closesOn;
        const paper = (await world.answers.responses.ofWave(wave)).filter(({ mode }) => mode === 'paper');
        expect(paper.map(({ day }) => day)).to.deep.equal([closesOn]);
      });

      it('is refused once the results are released', async () => {
        await releaseResults(world, els, wave);
        expect(await sentence(enter({ v1: '2' }, { inTime: true }))).to.contain('zijn vrijgegeven');
      });

      it('holds the release while forms wait, until they are stored as typed first', async () => {
        await enter({ v1: '2' }, { wish: 'wait', inTime: true });
        expect(await sentence(releaseResults(world, els, wave))).to.contain(
          'Er wacht 1 formulier op tweede invoer',
        );
        expect(await finishPaperEntries(world, bart, wave)).to.deep.equal({ stored: 1, fallenAway: 0 });
        expect(await releaseResults(world, els, wave)).to.deep.equal({ number: 1 });
        expect(await auditLines()).to.deep.equal(['bart: paper answers entered 2025-1']);
      });
    });

    describe('typed twice', () => {
      beforeEach(async () => {
        expect(await enter({ v1: '2' }, { wish: 'wait' })).to.deep.equal({ state: 'waits' });
      });

      it('waits unreadable for who has the database', async () => {
        const [row] = await world.answers.paperEntries.ofWave(wave);
        expect(row).to.include({ waveId: wave, operator: 'els' });
        expect(Buffer.from(row?.content ?? '', 'base64').toString('latin1')).to.not.contain('v1');
        expect((await paperOverview(world, els, wave)).waiting).to.equal(1);
      });

      it('is stored at once where both are the same, and counted', async () => {
        expect(await enter({ v1: ' 2' }, {}, bart)).to.include({ state: 'stored' });
        const { waiting, counts } = await paperOverview(world, els, wave);
        expect(waiting).to.equal(0);
        expect(counts).to.deep.equal({
          forms: 1,
          unreadable: 0,
          leftOut: 0,
          twice: 1,
          fields: 1,
          differing: 0,
        });
      });

      it('shows where they differ, and stores what is chosen', async () => {
        const differs = await enter({ v1: '3' }, {}, bart);
        expect(differs).to.include({ state: 'differs', operator: 'els' });
        expect(
          'differences' in differs ? differs.differences.map(({ first, second }) => [first, second]) : [],
        ).to.deep.equal([
          [
            { typed: '2', means: 'ja, maar ik gebruikte het nog niet' },
            { typed: '3', means: 'nee' },
          ],
        ]);
        expect(await enter({ v1: '3' }, { choices: { v1: 'first' } }, bart)).to.include({ state: 'stored' });
        const paper = (await world.answers.responses.ofWave(wave)).filter(({ mode }) => mode === 'paper');
        expect(paper.map(({ answers }) => answers)).to.deep.equal([{ LOK1: '2' }]);
        expect((await paperOverview(world, els, wave)).counts).to.include({
          twice: 1,
          fields: 1,
          differing: 1,
        });
      });

      it('takes a third value where both times were wrong, if a form can have it', async () => {
        const other = (typed: string): ReturnType<typeof enter> =>
          enter({ v1: '3' }, { choices: { v1: 'other' }, others: { v1: typed } }, bart);
        for (const typed of ['7', ' '])
          expect(await other(typed)).to.have.nested.property('faults[0].field', 'v1');
        expect(await other('1')).to.include({ state: 'stored' });
        const paper = (await world.answers.responses.ofWave(wave)).filter(({ mode }) => mode === 'paper');
        expect(paper.map(({ answers }) => answers)).to.deep.equal([{ LOK1: '1' }]);
      });

      it('counts differing numbers in the rate, not differing words', async () => {
        await openTelephoneWave(world);
        const form = { wish: 'store', code: await telephoneCode(world, 'lid-050') } as const;
        const first = { v1: '1', v3: '1', v7: 'Een bank' };
        const type = (typed: Record<string, string>, changes: Partial<EntryRequest>) =>
          enter(typed, { ...form, ...changes }, bart, '2025-4');
        await type(first, { wish: 'wait' });
        const choices = { v1: 'second', v7: 'second' } as const;
        expect(await type({ ...first, v1: '2', v7: 'Een bank.' }, { choices })).to.include({
          state: 'stored',
        });
        const { counts } = await paperOverview(world, els, '2025-4');
        expect(counts).to.include({ twice: 1, fields: 8, differing: 1 });
      });

      it('falls away when the member answers on the internet meanwhile', async () => {
        await submitAnswers(world, await linkFor(world, 50), { LOK1: '1' });
        expect((await paperOverview(world, els, wave)).waiting).to.equal(0);
        expect(await enter({ v1: '2' }, {}, bart)).to.deep.equal({ state: 'answered' });
      });
    });
  });
});
