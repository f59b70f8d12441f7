import { expect } from 'chai';
import { editionDraft, freezeEdition } from '../../server/actions/freeze-edition.ts';
import { proposePublication, dropProposal, type Proposal } from '../../server/actions/propose-publication.ts';
import { publishResults, withdrawPublication } from '../../server/actions/publish-results.ts';
import { previewResults, publishedResults } from '../../server/actions/published-results.ts';
import { publishedWaves } from '../../server/actions/published-waves.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { saveTexts } from '../../server/actions/report-texts.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';
import { refusalOf } from '../store/samples.ts';

const day = 24 * 60 * 60 * 1000;
const figures: Proposal = { release: 1, edition: 0, lastDay: '', notice: '' };
const wave = '2021-3';

eachDatabase((name, open) => {
  describe(`publishing a wave on ${name}`, () => {
    let stores: TestStores;
    let world: TestWorld & World;
    beforeEach(async () => {
      stores = await open();
      const clock = fixedClock('2025-03-10T09:00:00Z');
      world = { ...stores, clock, publicUrl: 'http://panel.kerkebeek.example' };
      await settleKerkebeek(world);
      await releaseResults(world, els, wave);
    });
    afterEach(() => stores.close());

    const status = async (): Promise<string | undefined> => (await world.panel.waves.find(wave))?.status;
    const states = async (): Promise<string[]> =>
      (await world.panel.publications.ofWave(wave)).map(({ number, state }) => `${number} ${state}`);
    const notes = async (count: number): Promise<string[]> =>
      (await world.panel.audit.all()).slice(-count).map(({ actor, action }) => `${actor}: ${action}`);
    const propose = (changes: Partial<Proposal> = {}, person: StaffMember = joris) =>
      proposePublication(world, person, wave, { ...figures, ...changes });

    async function freezeText(conclusions: string): Promise<void> {
      const version = (await world.panel.reportTexts.ofWave(wave))?.version ?? 0;
      await saveTexts(world, joris, wave, { version, conclusions, next: '' });
      await freezeEdition(world, joris, wave, (await editionDraft(world, joris, wave)).mark);
    }

    it('takes two people: one asks, another publishes, and both are written down', async () => {
      expect(await propose({ lastDay: '2025-12-31' })).to.deep.equal({ number: 1 });
      expect([await status(), (await publishedResults(world, wave)).state]).to.deep.equal([
        'released',
        'never',
      ]);
      world.clock.pass(day);
      await publishResults(world, els, wave, 1);
      expect([await status(), await states()]).to.deep.equal(['published', ['1 published']]);
      const [publication] = await world.panel.publications.ofWave(wave);
      expect(publication).to.deep.include({
        asked: { by: 'joris', on: '2025-03-10' },
        decided: { by: 'els', on: '2025-03-11' },
        lastDay: '2025-12-31',
      });
      expect(await notes(2)).to.deep.equal(['joris: propose publication 1 of 1.0', 'els: publish 1: 1.0']);
    });

    it('is refused to who asked, also when that account has another name, address or role by now', async () => {
      await propose();
      for (const same of [
        joris,
        { ...joris, name: 'Iemand Anders', email: 'x@kerkebeek.example', role: 'admin' },
      ])
        expect(await refusalOf(publishResults(world, same as StaffMember, wave, 1))).to.include({
          kind: 'not-allowed',
        });
      expect([await status(), await states()]).to.deep.equal(['released', ['1 proposed']]);
    });

    it('is not for the steward, nor for somebody who has left', async () => {
      await propose();
      for (const person of [nadia, { ...bart, active: false }]) {
        expect(await refusalOf(propose({}, person))).to.include({ kind: 'not-allowed' });
        expect(await refusalOf(publishResults(world, person, wave, 1))).to.include({ kind: 'not-allowed' });
        expect(await refusalOf(dropProposal(world, person, wave, 1))).to.include({ kind: 'not-allowed' });
        const end = { number: 1, reason: 'Een cijfer klopt niet.' };
        expect(await refusalOf(withdrawPublication(world, person, wave, end))).to.include({
          kind: 'not-allowed',
        });
      }
    });

    it('is asked for results that are there, in words that fit', async () => {
      const refused: [Partial<Proposal>, string][] = [
        [{ release: 2 }, 'geen vrijgave 2'],
        [{ edition: 1 }, 'geen uitgave 1'],
        [{ lastDay: '2025-03-09' }, 'al voorbij'],
        [{ lastDay: '2025-02-30' }, 'geen datum'],
        [{ lastDay: 'morgen' }, 'geen datum'],
        [{ lastDay: '31/2/2026' }, 'geen datum'],
        [{ notice: 'x'.repeat(10_000) }, 'hoogstens 600'],
      ];
      for (const [changes, words] of refused)
        expect((await refusalOf(propose(changes))).message).to.include(words);
      for (const other of ['2025-1', '2025-2', '1999-1'])
        expect(await refusalOf(proposePublication(world, joris, other, figures))).to.include({
          kind: 'not-found',
        });
      expect(await states()).to.deep.equal([]);
    });

    it('has one open proposal at a time; any colleague may drop it, and then it cannot be published', async () => {
      await propose();
      expect(await refusalOf(propose({}, els))).to.include({ kind: 'conflict' });
      await dropProposal(world, bart, wave, 1);
      expect(await refusalOf(publishResults(world, els, wave, 1))).to.include({ kind: 'conflict' });
      expect(await refusalOf(dropProposal(world, bart, wave, 1))).to.include({ kind: 'conflict' });
      expect(await propose({}, els)).to.deep.equal({ number: 2 });
      expect(await states()).to.deep.equal(['2 proposed', '1 dropped']);
      expect(await notes(2)).to.deep.equal(['bart: drop publication 1', 'els: propose publication 2 of 1.0']);
    });

    it('publishes the proposal that was looked at, not a later one', async () => {
      await propose();
      await dropProposal(world, joris, wave, 1);
      await propose({ lastDay: '2030-01-01' });
      expect(await refusalOf(publishResults(world, els, wave, 1))).to.include({ kind: 'conflict' });
      expect(await states()).to.deep.equal(['2 proposed', '1 dropped']);
    });

    it('is not possible after its last day', async () => {
      await propose({ lastDay: '2025-03-10' });
      world.clock.pass(day);
      expect(await refusalOf(publishResults(world, els, wave, 1))).to.include({ kind: 'conflict' });
    });

    it('needs a correction when other figures or texts were public before', async () => {
      await propose();
      await publishResults(world, els, wave, 1);
      await freezeText('Het loket is bekend.');
      expect((await refusalOf(propose({ edition: 1 }))).message).to.include('Schrijf in de correctie');
      expect((await refusalOf(propose({ edition: 1, notice: ' \n ' }))).message).to.include('correctie');
      expect((await refusalOf(propose())).message).to.include('Dit staat al zo online');
      await propose({ edition: 1, notice: 'De conclusies\nzijn toegevoegd.' });
      await publishResults(world, bart, wave, 2);
      expect([await status(), await states()]).to.deep.equal(['published', ['2 published', '1 replaced']]);
      const now = await publishedResults(world, wave);
      expect(now.state === 'online' && now.results.notice).to.equal('De conclusies zijn toegevoegd.');
      expect((await refusalOf(propose({ edition: 0 }))).message).to.include('Schrijf in de correctie');
    });

    it('happens once when colleagues approve, drop and withdraw at the same moment', async () => {
      await propose();
      const outcomes = await Promise.allSettled([
        publishResults(world, els, wave, 1),
        publishResults(world, bart, wave, 1),
        dropProposal(world, joris, wave, 1),
        publishResults(world, els, wave, 1),
        withdrawPublication(world, bart, wave, { number: 1, reason: 'Er klopt iets niet.' }),
      ]);
      const [publication] = await world.panel.publications.ofWave(wave);
      const online = publication?.state === 'published';
      expect(['published', 'dropped', 'withdrawn']).to.include(publication?.state);
      expect(await status()).to.equal(online ? 'published' : 'released');
      const done = outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
      expect(done).to.equal(publication?.state === 'withdrawn' ? 2 : 1);
      const written = (await world.panel.audit.all()).filter(({ action }) =>
        /^(publish|drop|withdraw)/u.test(action),
      );
      expect(written).to.have.length(done);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).to.include({ kind: 'conflict' });
    });

    it('leaves no trace when it cannot be written down', async () => {
      await propose();
      const broken: World = {
        ...world,
        panel: {
          ...world.panel,
          inOneTransaction: (work) =>
            world.panel.inOneTransaction((panel) =>
              work({ ...panel, audit: { ...panel.audit, append: () => Promise.reject(new Error('full')) } }),
            ),
        },
      };
      expect((await refusalOf(publishResults(broken, els, wave, 1))).message).to.equal('full');
      expect([await status(), await states()]).to.deep.equal(['released', ['1 proposed']]);
    });

    describe('as outsiders see it', () => {
      it('is nothing before, also by preview, and the same nothing for a wave that is not there', async () => {
        await propose();
        expect(await publishedWaves(world)).to.deep.equal([]);
        for (const id of [wave, '2025-1', '1999-9', '', "' or 1=1 --", '__proto__'])
          expect(await publishedResults(world, id)).to.deep.equal({ state: 'never' });
      });

      it('is the frozen release with its edition, and a list with the newest wave first', async () => {
        await freezeText('Het loket is bekend.');
        await propose({ edition: 1, lastDay: '2025-12-31' });
        await publishResults(world, els, wave, 1);
        const shown = await publishedResults(world, wave);
        if (shown.state !== 'online') throw new Error(shown.state);
        const { release, checksum, edition, report, ...around } = shown.results;
        expect(release.tables.length).to.be.above(0);
        expect(checksum).to.match(/^[0-9a-f]{64}$/u);
        expect(edition?.edition.conclusions).to.deep.equal(['Het loket is bekend.']);
        expect(around).to.deep.equal({
          waveId: wave,
          notice: null,
          publishedOn: '2025-03-10',
          lastDay: '2025-12-31',
        });
        expect(report.coverLines.at(-1)).to.contain('Vrijgave 1, uitgave 1');
        const [listed, ...others] = await publishedWaves(world);
        expect(others).to.deep.equal([]);
        expect(listed?.conclusions).to.have.length.within(1, 3);
        expect({ ...listed, conclusions: [] }).to.deep.equal({
          waveId: wave,
          conclusions: [],
          language: 'nl',
          title: 'Dienstverlening in Kerkebeek',
          purpose: 'De gemeente wil weten hoe inwoners haar diensten bereiken.',
          fieldwork: ['2021-09-06', '2021-09-26'],
          release: 1,
          edition: 1,
          publishedOn: '2025-03-10',
          lastDay: '2025-12-31',
          notice: null,
        });
      });

      it('stays through its last day in Brussels, and is gone the day after', async () => {
        await propose({ lastDay: '2025-03-10' });
        await publishResults(world, els, wave, 1);
        world.clock.pass(13 * 60 * 60 * 1000 + 59 * 60 * 1000); // 23.59 in Brussels
        expect((await publishedResults(world, wave)).state).to.equal('online');
        expect(await publishedWaves(world)).to.have.length(1);
        world.clock.pass(60 * 1000);
        expect(await publishedResults(world, wave)).to.deep.equal({
          state: 'expired',
          lastDay: '2025-03-10',
        });
        expect(await publishedWaves(world)).to.deep.equal([]);
      });

      it('is gone at once when one person withdraws it, with the reason', async () => {
        await propose();
        await publishResults(world, els, wave, 1);
        const noReason = await refusalOf(
          withdrawPublication(world, joris, wave, { number: 1, reason: ' fout ' }),
        );
        expect(noReason.message).to.include('waarom');
        await withdrawPublication(world, joris, wave, { number: 1, reason: ' Een cijfer\nklopt niet. ' });
        expect(await publishedResults(world, wave)).to.deep.equal({
          state: 'withdrawn',
          on: '2025-03-10',
          reason: 'Een cijfer klopt niet.',
        });
        expect([await publishedWaves(world), await status()]).to.deep.equal([[], 'released']);
        expect(await notes(1)).to.deep.equal(['joris: withdraw publication 1']);
        const again = withdrawPublication(world, joris, wave, {
          number: 1,
          reason: 'Een cijfer klopt niet.',
        });
        expect(await refusalOf(again)).to.include({ kind: 'conflict' });
      });

      it('can be looked at before by staff alone: the open proposal, or what is asked for', async () => {
        await freezeText('Het loket is bekend.');
        expect(await refusalOf(previewResults(world, els, wave))).to.include({ kind: 'not-found' });
        await propose({ edition: 1, lastDay: '2025-12-31', notice: 'Nieuw.' });
        const preview = await previewResults(world, els, wave);
        expect(preview.edition?.edition.number).to.equal(1);
        expect(preview).to.include({ notice: 'Nieuw.', lastDay: '2025-12-31', publishedOn: null });
        const figuresAlone = await previewResults(world, els, wave, { release: 1, edition: 0 });
        expect(figuresAlone.edition).to.equal(null);
        const gone = { ...els, active: false };
        expect(await refusalOf(previewResults(world, gone, wave))).to.include({ kind: 'not-allowed' });
        await publishResults(world, els, wave, 1);
        const online = await publishedResults(world, wave);
        if (online.state !== 'online') throw new Error(online.state);
        expect({ ...online.results, publishedOn: null }).to.deep.equal(preview);
      });
    });
  });
});
