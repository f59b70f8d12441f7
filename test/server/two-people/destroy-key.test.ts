/** A wave whose key two people destroyed: what ended, and that everything else goes on. */
import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { closeWave } from '../../../server/actions/close-wave.ts';
import { enterPaperAnswers } from '../../../server/actions/enter-paper-answers.ts';
import { findParticipation } from '../../../server/actions/find-participation.ts';
import { findWave } from '../../../server/actions/find-wave.ts';
import { finishPaperEntries } from '../../../server/actions/finish-paper-entries.ts';
import { finishDestructions } from '../../../server/actions/keys/finish-destructions.ts';
import { takeLeftKeys } from '../../../server/actions/keys/take-left-keys.ts';
import { seeKeys } from '../../../server/actions/keys/see-keys.ts';
import { seeResponse } from '../../../server/actions/monitor/see-response.ts';
import { newCodes } from '../../../server/actions/new-codes.ts';
import { openPaperEntry } from '../../../server/actions/open-paper-entry.ts';
import { ownFile } from '../../../server/actions/own-pages/download-member.ts';
import { forgetMember } from '../../../server/actions/own-pages/forget-member.ts';
import { ownDocument } from '../../../server/actions/own-pages/member-document.ts';
import type { Member, StaffMember } from '../../../server/actions/panel-records.ts';
import { paperOverview } from '../../../server/actions/paper-forms.ts';
import { makeReceipt } from '../../../server/actions/personal-code.ts';
import { releaseResults } from '../../../server/actions/release-results.ts';
import { submitAnswers } from '../../../server/actions/submit-answers.ts';
import { ticketFor } from '../../../server/actions/ticket.ts';
import { askRequest } from '../../../server/actions/two-people/ask-request.ts';
import {
  confirmRequest,
  dropRequest,
  refuseRequest,
} from '../../../server/actions/two-people/decide-request.ts';
import { lapseRequests } from '../../../server/actions/two-people/lapse-requests.ts';
import { deleteDraft } from '../../../server/actions/waves/change-wave.ts';
import { makeWave } from '../../../server/actions/waves/make-wave.ts';
import { findWithdrawable, withdrawAnswers } from '../../../server/actions/withdraw-answers.ts';
import { linkFor } from '../../support/answering-world.ts';
import { eachDatabase, type TestStores } from '../../support/databases.ts';
import { bart, els, nadia, settleKerkebeek } from '../../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../../support/world.ts';
import { refusalOf } from '../../store/samples.ts';

const wave = '2025-1';
const day = 24 * 60 * 60 * 1000;
const reason = 'De resultaten zijn vrijgegeven en nagekeken.';

eachDatabase((name, open) => {
  describe(`the key of a wave, in ${name},`, () => {
    let stores: TestStores;
    let world: TestWorld;
    let receipt: string;
    let link: string;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl: 'http://k.example' };
      await settleKerkebeek(world);
      [receipt, link] = [makeReceipt(randomBytes), await linkFor(world, 50)];
      await submitAnswers(world, link, { LOK1: '2' }, { receipt });
    });
    afterEach(() => stores.close());

    const askKey = (person: StaffMember = bart): Promise<number> =>
      askRequest(world, person, { kind: 'destroy wave key', subject: wave, reason });
    const askSeries = (): Promise<number> =>
      askRequest(world, bart, { kind: 'destroy series key', subject: 'series', reason });
    const said = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).message;
    const noor = async (): Promise<Member> => {
      const member = await world.panel.members.find('lid-050');
      if (member === null) throw new Error('lid-050 is no member');
      return member;
    };
    const answered = async (): Promise<number> => (await world.answers.responses.counts(wave)).answered;
    async function destroy(): Promise<void> {
      await confirmRequest(world, nadia, await askKey());
    }

    it('is destroyed by two people, each step in the log, and the page says when', async () => {
      await closeWave(world, els, wave);
      const number = await askKey();
      expect(await said(confirmRequest(world, bart, number))).to.include('U vroeg dit zelf');
      expect(await said(confirmRequest(world, els, number))).to.include('U mag dit niet doen');
      await confirmRequest(world, nadia, number);
      expect(await world.keys.findWaveKey(wave)).to.equal(null);
      const seen = (await seeKeys(world, nadia)).waves.find((key) => key.wave.id === wave);
      expect([seen?.state, seen?.doneOn]).to.deep.equal(['destroyed', '2025-03-10']);
      const log = (await world.panel.audit.ofSubject(wave)).map(({ actor, action }) => `${actor}: ${action}`);
      expect(log.slice(-3)).to.deep.equal([
        'bart: ask destruction of wave key 1',
        'nadia: confirm destruction of wave key 1',
        'panelpeil: wave key destroyed',
      ]);
      expect(await said(askKey())).to.include('al vernietigd');
    });

    it('is not asked by who may not, without a reason, for a wave that runs or twice', async () => {
      expect(await said(askKey(els))).to.include('U mag dit niet doen');
      expect(await said(askKey())).to.include('nog niet gesloten');
      await closeWave(world, els, wave);
      const short = askRequest(world, bart, { kind: 'destroy wave key', subject: wave, reason: 'Weg.' });
      expect(await said(short)).to.include('minstens 20 tekens');
      await askKey();
      expect(await said(askKey(nadia))).to.include('al gevraagd');
    });

    it('stays when the request is refused, taken back, or lapses after fourteen days', async () => {
      await closeWave(world, els, wave);
      await refuseRequest(world, nadia, await askKey());
      const second = await askKey();
      expect(await said(dropRequest(world, nadia, second))).to.include('niet meer open');
      await dropRequest(world, bart, second);
      const third = await askKey();
      world.clock.pass(14 * day);
      await lapseRequests(world);
      world.clock.pass(day);
      expect(await said(confirmRequest(world, nadia, third))).to.include('niet meer open');
      await lapseRequests(world);
      const states = (await world.panel.twoPeople.all()).map(({ state }) => state);
      expect(states).to.deep.equal(['lapsed', 'dropped', 'refused']);
      expect(await world.keys.findWaveKey(wave)).not.to.equal(null);
      expect((await world.panel.audit.all()).at(-1)).to.include({ action: `lapse request ${third}` });
    });

    it('waits for forms on paper that were typed once', async () => {
      const [code = ''] = (await newCodes(world, wave, ['lid-060'])).values();
      const wish = { code, typed: { v1: '3' }, wish: 'wait', stands: false, inTime: false } as const;
      await enterPaperAnswers(world, els, wave, { ...wish, choices: {}, others: {} });
      await closeWave(world, els, wave);
      expect(await said(askKey())).to.include('tweede invoer (1)');
      await finishPaperEntries(world, els, wave);
      expect(await askKey()).to.equal(1);
    });

    it('takes with it what joined the answers to those of other waves, and nothing else', async () => {
      const before = await world.answers.responses.ofWave(wave);
      const others = await world.answers.responses.ofWave('2021-3');
      await closeWave(world, els, wave);
      await destroy();
      const after = await world.answers.responses.ofWave(wave);
      const bare = (all: typeof after) => all.map(({ pseudonym: _cut, ...one }) => one);
      expect(bare(after)).to.deep.equal(bare(before));
      const earlier = new Set(before.map(({ pseudonym }) => pseudonym));
      expect(after.filter(({ pseudonym }) => earlier.has(pseudonym))).to.deep.equal([]);
      expect(new Set(after.map(({ pseudonym }) => pseudonym)).size).to.equal(after.length);
      expect(await world.answers.responses.ofWave('2021-3')).to.deep.equal(others);
    });

    it('gone, leaves results, response and the wave as they were; a release says anonymous then, not before', async () => {
      await closeWave(world, els, wave);
      const response = await seeResponse(world, els, wave);
      await destroy();
      expect(await seeResponse(world, els, wave)).to.deep.equal(response);
      await releaseResults(world, els, wave);
      await releaseResults(world, els, '2021-3');
      const text = async (id: string): Promise<string> =>
        JSON.stringify((await world.answers.releases.find(id, 1))?.document);
      expect(await text(wave)).to.include('De antwoorden zijn anoniem.');
      expect(await text('2021-3')).to.include('De antwoorden zijn vertrouwelijk.');
      expect((await paperOverview(world, els, wave)).wave.id).to.equal(wave);
    });

    it('gone, tells who opens an old link that the wave is closed, and takes nothing', async () => {
      const silent = await linkFor(world, 51);
      await closeWave(world, els, wave);
      const before = await answered();
      await destroy();
      expect((await findParticipation(world, link))?.answered).to.equal(false);
      for (const secret of [link, silent])
        expect((await submitAnswers(world, secret, { LOK1: '1' })).state).to.equal('closed');
      expect(await answered()).to.equal(before);
    });

    it('gone, refuses forms on paper kindly, so that nobody counts twice', async () => {
      const [code = ''] = (await newCodes(world, wave, ['lid-050'])).values();
      await closeWave(world, els, wave);
      expect(await openPaperEntry(world, els, wave, code)).to.equal('answered');
      await destroy();
      expect(await said(openPaperEntry(world, els, wave, code))).to.include(
        'sleutel van golf 2025-1 is vernietigd',
      );
      expect(await said(finishPaperEntries(world, els, wave))).to.include('is vernietigd');
    });

    it('gone, lets who has the receipt take the answers back all the same', async () => {
      await closeWave(world, els, wave);
      await destroy();
      const before = await answered();
      expect((await findWithdrawable(world, receipt))?.wave.id).to.equal(wave);
      expect((await withdrawAnswers(world, receipt))?.id).to.equal(wave);
      expect(await answered()).to.equal(before - 1);
    });

    it('gone, keeps no answers from being erased elsewhere, and tells the member which cannot be found', async () => {
      const member = await noor();
      const told = await ownDocument(world, member, 'nl');
      expect(told.answers?.map(({ waveId }) => waveId)).to.deep.equal([wave]);
      expect(told.answersNotFindable).to.equal(undefined);
      await closeWave(world, els, wave);
      await destroy();
      const after = await ownDocument(world, member, 'nl');
      expect(after.answers).to.deep.equal([]);
      expect(after.answersNotFindable?.map(({ waveId }) => waveId)).to.deep.equal([wave]);
      expect((await ownFile(world, member, 'pdf')).bytes.length).to.be.above(1_000);
      const before = await answered();
      await forgetMember(world, member, 'delete');
      expect(await world.panel.members.find('lid-050')).to.equal(null);
      expect(await answered()).to.equal(before);
    });

    for (const stop of ['before the file is touched', 'after the file is gone'] as const) {
      it(`is destroyed after all when the program stopped ${stop}`, async () => {
        await closeWave(world, els, wave);
        const number = await askKey();
        const sign = { by: nadia.id, on: '2025-03-10' };
        await world.panel.twoPeople.decide(number, { to: 'confirmed', sign, since: '2025-03-01' });
        if (stop === 'after the file is gone') await world.keys.destroyWaveKey(wave);
        expect((await seeKeys(world, nadia)).waves.find((key) => key.wave.id === wave)?.state).to.equal(
          'ending',
        );
        await Promise.all([finishDestructions(world), finishDestructions(world)]);
        await finishDestructions(world);
        expect(await world.keys.findWaveKey(wave)).to.equal(null);
        const log = (await world.panel.audit.ofSubject(wave)).map(({ action }) => action);
        expect(log.filter((action) => action === 'wave key destroyed')).to.have.length(1);
      });
    }

    it('is not made again, also when the database was put back to a day before', async () => {
      await closeWave(world, els, wave);
      await destroy();
      expect(await said(world.keys.createWaveKey(wave))).to.include('was destroyed');
      const closed = await findWave(world, wave);
      await world.panel.waves.change(closed, { ...closed, status: 'open', closesOn: '2025-04-01' });
      expect(await said(submitAnswers(world, link, { LOK1: '1' }))).to.include('no key for wave 2025-1');
    });

    it('of the series goes last: once no wave has a key any more, and the next wave begins a new series', async () => {
      const old = await world.keys.seriesKey();
      expect(await said(askSeries())).to.include('Golf 2025-1 loopt');
      await closeWave(world, els, wave);
      await destroy();
      expect(await said(askSeries())).to.include('golf 2021-3');
      const kept = await askRequest(world, bart, { kind: 'destroy wave key', subject: '2021-3', reason });
      await confirmRequest(world, nadia, kept);
      await confirmRequest(world, nadia, await askSeries());
      expect(await world.keys.hasSeriesKey()).to.equal(false);
      expect((await seeKeys(world, bart)).series.state).to.equal('missing');
      expect(await said(askSeries())).to.include('geen reekssleutel');
      await world.keys.createWaveKey('2025-2');
      expect((await world.keys.seriesKey()).equals(old)).to.equal(false);
    });

    it('of a deleted draft goes with it, also after a stop in between', async () => {
      const asked = { id: '2025-7', title: 'Proef', purpose: 'Proef van een golf.', file: null };
      const source = 'bibliotheek:2021-3-dienstverlening' as const;
      await makeWave(world, els, { ...asked, source });
      const first = await world.keys.waveKey('2025-7');
      await deleteDraft(world, els, '2025-7');
      expect(await world.keys.findWaveKey('2025-7')).to.equal(null);
      await makeWave(world, els, { ...asked, source });
      expect(ticketFor(await world.keys.waveKey('2025-7'), 'x')).not.to.equal(ticketFor(first, 'x'));
      expect(await world.panel.leftKeys.all()).to.deep.equal([]);
      await world.panel.inOneTransaction(async (panel) => {
        await panel.waves.removeDraft('2025-7');
        await panel.leftKeys.add('2025-7');
      });
      await takeLeftKeys(world);
      expect(await world.keys.findWaveKey('2025-7')).to.equal(null);
    });
  });
});
