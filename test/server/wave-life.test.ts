/** A wave from its making to its closing, on the real stores. */
import { expect } from 'chai';
import { brusselsDay } from '../../server/actions/brussels-day.ts';
import { closeWave } from '../../server/actions/close-wave.ts';
import type { Mailing } from '../../server/actions/mailing-records.ts';
import { Problem } from '../../server/actions/problem.ts';
import {
  changeLastDay,
  changeWave,
  deleteDraft,
  replaceQuestionnaire,
} from '../../server/actions/waves/change-wave.ts';
import { followDays } from '../../server/actions/waves/follow-days.ts';
import { makeWave, newWaveChoices } from '../../server/actions/waves/make-wave.ts';
import { openWave } from '../../server/actions/waves/open-wave.ts';
import { backToDraft, planWave } from '../../server/actions/waves/plan-wave.ts';
import { waveLife } from '../../server/actions/waves/wave-life.ts';
import { fieldedQuestionnaire } from '../../server/actions/fielded-questionnaire.ts';
import { findWave } from '../../server/actions/find-wave.ts';
import { refusalOf } from '../store/samples.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { els, joris, settleKerkebeek } from '../support/kerkebeek.ts';
import { addWave } from '../support/planned-wave.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';

const asked = {
  id: '2025-3',
  title: 'Het loket',
  purpose: 'De gemeente wil weten hoe inwoners haar bereiken.',
  source: 'bibliotheek:2023-2-digitaal-thuisloket',
  file: null,
};
const day = 24 * 60 * 60 * 1000;

eachDatabase((_name, open) => {
  describe('the life of a wave', () => {
    let stores: TestStores;
    let world: TestWorld;
    const statusOf = async (id: string): Promise<string> => (await findWave(world, id)).status;
    const deedsOf = async (id: string): Promise<string[]> =>
      (await world.panel.audit.ofSubject(id)).map(({ actor, action }) => `${actor}: ${action}`);

    beforeEach(async () => {
      stores = await open();
      const publicUrl = 'http://panel.kerkebeek.example';
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl };
      await settleKerkebeek(world);
    });
    afterEach(() => stores.close());

    async function sampleAll(waveId: string): Promise<void> {
      const members = (await world.panel.members.all()).map(({ id }) => id);
      const draw = { waveId, seed: 'gelijk', plan: {}, drawnOn: '2025-03-10', staffId: 'els' };
      await world.panel.samples.draw(draw, members);
    }

    function mailing(changes: Partial<Mailing>): Mailing {
      const sendAt = { day: '2027-03-29', time: '09:00' };
      const texts = { nl: { subject: 'Doe mee', body: 'Dag {voornaam}' } };
      return { id: 'm', waveId: '2027-1', kind: 'invitation', channel: 'mail', state: 'planned', texts, sendAt, staffId: 'joris', people: null, version: 1, ...changes }; // prettier-ignore
    }

    it('begins as a draft with a questionnaire, a key and proposed days', async () => {
      expect((await newWaveChoices(world, els)).proposedId).to.equal('2025-3');
      expect(await makeWave(world, els, asked)).to.equal('2025-3');
      const wave = await findWave(world, '2025-3');
      expect(wave).to.include({ status: 'draft', opensOn: '2025-03-24', closesOn: '2025-04-13' });
      expect((await fieldedQuestionnaire(world, wave)).plan).to.have.property('themes');
      expect(await world.keys.waveKey('2025-3')).to.have.length(32);
    });

    it('goes on where making it was stopped after the key', async () => {
      await world.keys.createWaveKey('2025-3');
      const key = await world.keys.waveKey('2025-3');
      await makeWave(world, els, asked);
      expect((await world.keys.waveKey('2025-3')).equals(key)).to.equal(true);
    });

    it('is made once under a number, and not by communications', async () => {
      const tries = await Promise.allSettled(Array.from({ length: 5 }, () => makeWave(world, els, asked)));
      const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
      expect(refused.map(({ message }) => message)).to.deep.equal(
        [1, 2, 3, 4].map(() => 'Golf 2025-3 bestaat al.'),
      );
      expect(await refusalOf(makeWave(world, joris, { ...asked, id: '2025-4' }))).to.include({
        kind: 'not-allowed',
      });
    });

    it('takes over what an earlier wave asked, with its report plan', async () => {
      await makeWave(world, els, asked);
      await makeWave(world, els, { ...asked, id: '2025-4', source: 'golf:2025-3' });
      const [first, second] = await Promise.all(
        ['2025-3', '2025-4'].map((id) => world.panel.waves.questionnaire(id, 1)),
      );
      expect({ ...second, waveId: '2025-3' }).to.deep.equal(first);
    });

    it('is open at once when it is planned on its first day, and both are in the log', async () => {
      await makeWave(world, els, asked);
      await sampleAll('2025-3');
      const { opensOn } = await findWave(world, '2025-3');
      world.clock.pass(Date.parse(opensOn) - Date.parse(brusselsDay(world.clock.now())));
      await planWave(world, els, '2025-3');
      expect(await findWave(world, '2025-3')).to.include({ status: 'open', opensOn });
      expect((await deedsOf('2025-3')).slice(-2)).to.deep.equal(['els: plan wave', 'els: open wave']);
    });

    it('cannot be planned without a sample, and then opens on its first day', async () => {
      await makeWave(world, els, asked);
      expect((await refusalOf(planWave(world, els, '2025-3'))).message).to.include('geen steekproef');
      await sampleAll('2025-3');
      await planWave(world, els, '2025-3');
      world.clock.pass(14 * day);
      expect((await followDays(world)).opened).to.deep.equal(['2025-3']);
      expect(await findWave(world, '2025-3')).to.deep.include({
        status: 'open',
        bands: ['age7', 'gender', 'district'],
      });
    });

    it('opens and closes once, however many processes look at the clock', async () => {
      const { id } = await addWave(world);
      world.clock.pass(Date.parse('2027-03-28T00:00:30Z') - world.clock.now().getTime());
      await Promise.all(Array.from({ length: 6 }, () => followDays(world)));
      world.clock.pass(40 * day);
      await Promise.all(Array.from({ length: 6 }, () => followDays(world)));
      expect(await findWave(world, id)).to.include({ status: 'closed', closesOn: '2027-04-18' });
      expect(await deedsOf(id)).to.deep.equal(['panelpeil: open wave', 'panelpeil: close wave']);
    });

    it('opens by hand before its day, which then is today', async () => {
      const { id } = await addWave(world, { opensOn: '2025-09-01', closesOn: '2025-09-21' });
      await openWave(world, els, id);
      expect(await findWave(world, id)).to.include({ status: 'open', opensOn: '2025-03-10' });
      expect(await refusalOf(openWave(world, els, id))).to.include({ kind: 'conflict' });
    });

    it('keeps the bands of its opening when members come after', async () => {
      const { id } = await addWave(world, { opensOn: '2025-03-10', closesOn: '2025-03-30' });
      await followDays(world);
      const { bands } = await findWave(world, id);
      await sampleAll(id);
      await followDays(world);
      expect((await findWave(world, id)).bands).to.deep.equal(bands).and.not.empty;
    });

    it('stays planned when nobody of its sample is left', async () => {
      const { id } = await addWave(world, { opensOn: '2025-03-10', closesOn: '2025-03-30' });
      await world.panel.samples.draw(
        { waveId: id, seed: 'leeg', plan: {}, drawnOn: '2025-03-10', staffId: 'els' },
        [],
      );
      expect(await followDays(world)).to.deep.equal({ opened: [], closed: [], stayed: [id] });
      expect((await waveLife(world, els, await findWave(world, id))).missing).to.include('steekproef');
    });

    it('gets another last day while it is open, but none that is over', async () => {
      await changeLastDay(world, els, '2025-1', '2025-04-06');
      expect((await findWave(world, '2025-1')).closesOn).to.equal('2025-04-06');
      expect(await refusalOf(changeLastDay(world, els, '2025-1', '2025-03-09'))).to.include({
        message: 'Deze laatste dag is al voorbij. Kies vandaag of een latere dag.',
      });
      expect(await refusalOf(changeLastDay(world, joris, '2025-1', '2025-04-07'))).to.include({
        kind: 'not-allowed',
      });
      expect(await deedsOf('2025-1')).to.deep.equal(['els: change last day to 2025-04-06']);
    });

    it('asks another questionnaire as a version of its own, until it is open', async () => {
      const { id } = await addWave(world);
      const before = await fieldedQuestionnaire(world, await findWave(world, id));
      const source = 'bibliotheek:2021-3-dienstverlening';
      await replaceQuestionnaire(world, els, id, { source, file: null });
      const after = await fieldedQuestionnaire(world, await findWave(world, id));
      expect([before, after].map(({ questionnaire }) => questionnaire.title)).to.deep.equal([
        'Groen in de buurt',
        'Dienstverlening',
      ]);
      expect(await refusalOf(replaceQuestionnaire(world, els, '2025-1', { source, file: null }))).to.include({
        message: 'Deze golf is al gestart. Dit kunt u niet meer veranderen.',
      });
    });

    it('goes back to a draft while nothing was sent, and its planned mails with it', async () => {
      const { id } = await addWave(world);
      await world.panel.mailings.add(mailing({}));
      await backToDraft(world, els, id);
      expect(await statusOf(id)).to.equal('draft');
      expect(await world.panel.mailings.find('m')).to.include({ state: 'draft', sendAt: null });
      await planWave(world, els, id);
      await world.panel.mailings.add(mailing({ id: 'gone', state: 'done', people: 120 }));
      expect((await refusalOf(backToDraft(world, els, id))).message).to.include(
        'al een uitnodiging verstuurd',
      );
      expect(await statusOf(id)).to.equal('planned');
    });

    it('is deleted as a draft with all that belongs to it, and its number can be used again', async () => {
      const { id } = await addWave(world, { status: 'draft' });
      await world.panel.mailings.add(mailing({ state: 'draft' }));
      await deleteDraft(world, els, id);
      expect(await world.panel.waves.find(id)).to.equal(null);
      expect(await world.panel.samples.members(id)).to.deep.equal([]);
      await makeWave(world, els, { ...asked, id });
      const wave = await findWave(world, id);
      expect((await fieldedQuestionnaire(world, wave)).questionnaire.title).to.include('thuisloket');
      expect((await waveLife(world, els, wave)).events).to.have.length(1);
      expect(await refusalOf(deleteDraft(world, els, '2025-1'))).to.include({ kind: 'conflict' });
    });

    it('stops the mails that were to go when it closes', async () => {
      const { id } = await addWave(world, { status: 'open', opensOn: '2025-03-01', closesOn: '2025-03-21' });
      const states: Mailing['state'][] = ['draft', 'planned', 'going', 'done'];
      for (const state of states) await world.panel.mailings.add(mailing({ id: state, state }));
      await closeWave(world, els, id);
      const after = (await world.panel.mailings.ofWave(id)).map((one) => [one.id, one.state]);
      expect(Object.fromEntries(after)).to.deep.equal({
        draft: 'draft',
        planned: 'stopped',
        going: 'stopped',
        done: 'done',
      });
    });

    it('loses no change to a colleague who saved at the same moment', async () => {
      const { id, title, purpose } = await addWave(world, { opensOn: '2025-09-01', closesOn: '2025-09-21' });
      const days = { opensOn: '2025-09-02', closesOn: '2025-09-22', mayEdit: true };
      const saved = await Promise.allSettled(
        ['Een', 'Twee', 'Drie'].map((words) =>
          changeWave(world, els, id, { title: words, purpose, ...days }),
        ),
      );
      const done = saved.filter(({ status }) => status === 'fulfilled').length;
      const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refused.every((problem) => problem instanceof Problem)).to.equal(true);
      expect((await deedsOf(id)).length)
        .to.equal(done)
        .and.at.least(1);
      expect((await findWave(world, id)).title).not.to.equal(title);
    });
  });
});
