/** What was kept long enough goes, each day once, and it is written down that it went. */
import { expect } from 'chai';
import { forgetMember } from '../../server/actions/own-pages/forget-member.ts';
import { askToStay } from '../../server/actions/retention/ask-to-stay.ts';
import { changeRetention } from '../../server/actions/retention/change-retention.ts';
import { daysBefore, monthsBefore } from '../../server/actions/retention/days-before.ts';
import { isLate } from '../../server/actions/retention/is-late.ts';
import { lettersToStay, lettersWereSent } from '../../server/actions/retention/letters-to-stay.ts';
import { retentionSettings } from '../../server/actions/retention/retention-settings.ts';
import { runDailyRules, runOftenRules } from '../../server/actions/retention/run-rules.ts';
import { seeRetention } from '../../server/actions/retention/see-retention.ts';
import { targetPeople } from '../../server/actions/monitor/target-people.ts';
import { sampleOverview } from '../../server/actions/sampling/see-sample.ts';
import { seeResponse } from '../../server/actions/monitor/see-response.ts';
import { findWave } from '../../server/actions/find-wave.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import { signInMember, askSignIn } from '../../server/actions/own-pages/sign-in-member.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { hashToken, newToken } from '../../server/actions/token.ts';
import type { Mailer } from '../../server/mail/mailer.ts';
import { sendDue } from '../../server/mail/send-due.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';

const day = 24 * 60 * 60_000;
const log = { info: () => undefined, warn: () => undefined };

describe('the days of keeping', () => {
  it('are days of the calendar, over the change of the clock and the end of a month', () => {
    expect(daysBefore('2025-03-31', 1)).to.equal('2025-03-30');
    expect(daysBefore('2025-10-27', 1)).to.equal('2025-10-26');
    expect(daysBefore('2024-03-01', 1)).to.equal('2024-02-29');
    expect(monthsBefore('2025-03-31', 1)).to.equal('2025-02-28');
    expect(monthsBefore('2025-01-15', 24)).to.equal('2023-01-15');
  });
});

eachDatabase((name, open) => {
  describe(`keeping in Kerkebeek, on ${name},`, () => {
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = {
        ...stores,
        clock: fixedClock('2025-03-10T09:00:00Z'),
        publicUrl: 'http://panel.kerkebeek.example',
      };
      await settleKerkebeek(world);
    });
    afterEach(() => stores.close());

    const draw = (waveId: string) => ({
      waveId,
      seed: 'zaad',
      plan: { strata: [{ places: 120 }], wish: {} },
      drawnOn: '2021-09-01',
      staffId: 'els',
    });

    it('runs once a day over all processes, and notes it once', async () => {
      const ran = await Promise.all([runDailyRules(world), runDailyRules(world), runDailyRules(world)]);
      const again = await runDailyRules(world, { again: true });
      world.clock.pass(day);
      const tomorrow = await runDailyRules(world);
      expect(ran.filter((one) => one !== null)).to.have.length(1);
      expect([again, tomorrow?.failed]).to.deep.equal([null, []]);
      const noted = (await world.panel.audit.all()).filter(({ action }) => action === 'run retention');
      expect(noted).to.have.length(2);
    });

    it('goes on after a rule that fails, shows it, and tries it again', async () => {
      const { codes } = world.panel;
      const dropOfWave = (): Promise<number> => Promise.reject(new Error('a disk that is full'));
      world.panel.codes = { ...codes, dropOfWave };
      const broken = await runDailyRules(world);
      world.panel.codes = codes;
      const seen = await seeRetention(world, nadia);
      const mended = await runDailyRules(world, { again: true });
      expect(broken?.failed).to.deep.equal(['codes']);
      expect(seen.rules.filter(({ lastRun }) => lastRun?.failed === true).map(({ id }) => id)).to.deep.equal([
        'codes',
      ]);
      expect(mended).to.deep.include({ failed: [] });
      expect(
        (await seeRetention(world, nadia)).rules.every(({ lastRun }) => lastRun?.failed === false),
      ).to.equal(true);
    });

    it('says when nothing went well for 48 hours, and catches up after a standstill', async () => {
      expect(await isLate(world)).to.equal(false);
      await runDailyRules(world);
      world.clock.pass(3 * day);
      expect(await isLate(world)).to.equal(true);
      await runDailyRules(world);
      expect(await isLate(world)).to.equal(false);
    });

    it('ends links and codes of a wave that closed, and leaves what the wave tells as it is', async () => {
      const token = '2021-3 lid-003';
      await newCodes(world, '2021-3', ['lid-003'], { madeFor: 'form' });
      const wave = await findWave(world, '2021-3');
      const before = await seeResponse(world, els, wave.id);
      await runDailyRules(world);
      expect(await world.panel.participants.ofToken(hashToken(token))).to.equal(null);
      expect(await world.panel.participants.ofToken(hashToken('2025-1 lid-003'))).to.include.keys('member');
      expect(await seeResponse(world, els, wave.id)).to.deep.equal(before);
      const { rules } = await seeRetention(world, nadia);
      expect(rules.find(({ id }) => id === 'codes')?.removed).to.equal(121);
    });

    it('forgets who was drawn and who was invited; the counts of sample and response stay', async () => {
      const everybody = (await world.panel.members.all()).map(({ id }) => id);
      await world.panel.samples.draw(draw('2021-3'), everybody.slice(0, 100));
      const wave = await findWave(world, '2021-3');
      const shown = async (): Promise<unknown> => {
        const target = await targetPeople(world, wave);
        const { drawn } = await sampleOverview(world, els, wave.id);
        const { members: _who, ...rest } = { members: 0, ...drawn };
        return [Object.fromEntries(target?.count('age_group', []) ?? []), rest];
      };
      const before = await shown();
      await runDailyRules(world);
      expect(await world.panel.samples.members('2021-3')).to.deep.equal([]);
      expect(await world.panel.invitations.ofWave('2021-3')).to.deep.equal([]);
      expect(await shown()).to.deep.equal(before);
      expect(await world.panel.invitations.ofWave('2025-1')).to.have.length(120);
    });

    it('erases who left long enough ago, and keeps their answers', async () => {
      await world.panel.members.change({ id: 'lid-001', status: 'left', statusSince: '2025-02-07' });
      await world.panel.members.change({ id: 'lid-002', status: 'left', statusSince: '2025-02-08' });
      const answers = await world.answers.signs();
      await runDailyRules(world);
      expect(await world.panel.members.find('lid-001')).to.equal(null);
      expect(await world.panel.members.find('lid-002')).to.include({ status: 'left' });
      expect(await world.answers.signs()).to.deep.equal(answers);
      expect((await seeRetention(world, bart)).erasures).to.deep.equal([
        { month: '2025-03', kept: 1, deleted: 0 },
      ]);
    });

    it('takes nothing away for a week when the clock jumped more than a month, and says so in the log', async () => {
      await world.panel.members.change({ id: 'lid-001', status: 'left', statusSince: '2025-03-01' });
      await runDailyRules(world);
      world.clock.pass(365 * day);
      const jumped = [await runDailyRules(world), await runDailyRules(world, { again: true })];
      world.clock.pass(6 * day);
      jumped.push(await runDailyRules(world));
      const there = await world.panel.members.find('lid-001');
      world.clock.pass(day);
      await runDailyRules(world);
      const waited = (await world.panel.audit.all()).filter(({ action }) => action === 'retention waits');
      expect([...jumped, waited.length]).to.deep.equal([null, null, null, 2]);
      expect(there).to.include({ status: 'left' });
      expect(await world.panel.members.find('lid-001')).to.equal(null);
    });

    it('goes on at once when a clock that ran ahead is right again', async () => {
      await runDailyRules(world);
      world.clock.pass(365 * day);
      await runDailyRules(world);
      world.clock.pass(-364 * day);
      expect((await runDailyRules(world))?.failed).to.deep.equal([]);
    });

    it('asks who gave no sign of life for 24 months, once, and erases who does not come', async () => {
      await runDailyRules(world);
      await world.panel.memberActivity.note(['lid-001', 'lid-002', 'lid-119'], '2023-02');
      await world.panel.memberActivity.note(['lid-004'], '2023-03');
      const { waiting } = await world.panel.outbox.counts();
      world.clock.pass(day);
      await runDailyRules(world);
      await askToStay(world, '2023-03-11', 10);
      const asked = (await world.panel.memberActivity.all()).filter(({ askedOn }) => askedOn !== null);
      expect(asked.map(({ memberId }) => memberId)).to.deep.equal(['lid-001', 'lid-002', 'lid-119']);
      expect((await world.panel.outbox.counts()).waiting).to.equal(waiting + 3);
      // One comes to their own page, and one answered a wave.
      await comesBack('lid-001');
      await answers('lid-002');
      world.clock.pass(30 * day);
      await runDailyRules(world);
      world.clock.pass(31 * day);
      await runDailyRules(world);
      expect(await world.panel.members.find('lid-119')).to.equal(null);
      expect(await world.panel.members.find('lid-001')).to.include({ id: 'lid-001' });
      expect(await world.panel.members.find('lid-002')).to.include({ id: 'lid-002' });
    });

    it('erases nobody whose question still waits to be mailed; the days begin when it goes', async () => {
      await runDailyRules(world);
      await world.panel.memberActivity.note(['lid-119'], '2023-02');
      for (let times = 0; times < 4; times += 1) {
        world.clock.pass(30 * day);
        await runDailyRules(world);
      }
      const there = await world.panel.members.find('lid-119');
      await sendAll();
      world.clock.pass(30 * day);
      await runDailyRules(world);
      const soon = await world.panel.members.find('lid-119');
      world.clock.pass(31 * day);
      await runDailyRules(world);
      expect([there?.id, soon?.id]).to.deep.equal(['lid-119', 'lid-119']);
      expect(await world.panel.members.find('lid-119')).to.equal(null);
    });

    it('erases nobody whom the question never reached: they are asked by letter, or again', async () => {
      await runDailyRules(world);
      await world.panel.memberActivity.note(['lid-118', 'lid-119'], '2023-02');
      world.clock.pass(day);
      await runDailyRules(world);
      await sendDue({
        world,
        mailer: refusing({ 'lid-118@inwoner.example': 552, 'lid-119@inwoner.example': 550 }),
        log,
      });
      world.clock.pass(30 * day);
      await runDailyRules(world);
      world.clock.pass(31 * day);
      await runDailyRules(world);
      const [full, gone] = await Promise.all(
        ['lid-118', 'lid-119'].map((id) => world.panel.members.find(id)),
      );
      expect([full?.mailState, gone?.mailState]).to.deep.equal(['ok', 'bounced']);
      expect((await lettersToStay(world, bart)).bytes.toString('utf8')).to.contain(gone?.reference);
    });

    /** Of each address what the mail server answers to it. */
    function refusing(answers: Record<string, number>): Mailer {
      return {
        send: async ({ letter }) => {
          const responseCode = answers[letter.to];
          if (responseCode !== undefined)
            throw Object.assign(new Error('refused'), { responseCode, command: 'RCPT TO' });
        },
        check: async () => undefined,
        close: () => undefined,
      };
    }
    async function sendAll(): Promise<void> {
      const now = world.clock.now().getTime();
      for (;;) {
        const mail = await world.panel.outbox.claim(now, now + 1);
        if (mail === null) return;
        await world.panel.outbox.sent(mail.id);
      }
    }
    async function comesBack(id: string): Promise<void> {
      const browser = newToken();
      await askSignIn(world, `${id}@inwoner.example`, browser);
      const now = world.clock.now().getTime();
      for (let mail = await world.panel.outbox.claim(now, now + 1); mail !== null;) {
        const token = /aanmelden\/([\w-]{43})/u.exec(mail.letter.text)?.[1];
        if (token !== undefined) await signInMember(world, token, browser);
        await world.panel.outbox.sent(mail.id);
        mail = await world.panel.outbox.claim(now, now + 1);
      }
    }
    async function answers(id: string): Promise<void> {
      const ticket = ticketFor(await world.keys.waveKey('2025-1'), id);
      const [like] = await world.answers.responses.ofWave('2025-1');
      if (like === undefined) throw new Error('nobody answered');
      if (!(await world.answers.responses.exists(ticket)))
        await world.answers.addMany([{ ...like, ticket, pseudonym: ticket }], []);
    }

    it('lists who is to be asked by letter for the administrator alone, and begins their days when it was sent', async () => {
      await runDailyRules(world);
      await world.panel.members.change({ id: 'lid-001', email: null });
      await world.panel.memberActivity.note(['lid-001'], '2022-01');
      const file = (await lettersToStay(world, bart)).bytes.toString('utf8').trim().split('\n');
      const refused = await lettersToStay(world, nadia).catch((problem: unknown) => problem);
      const sent = await lettersWereSent(world, bart);
      expect(file).to.have.length(2);
      expect(refused).to.include({ kind: 'not-allowed' });
      expect([sent, await lettersWereSent(world, bart)]).to.deep.equal([1, 0]);
    });

    it('changes a period between its bounds, notes it, and refuses others', async () => {
      const wanted = { ...(await retentionSettings(world)), left: 60 };
      await changeRetention(world, nadia, wanted);
      const wrong = await changeRetention(world, nadia, { ...wanted, codes: 31 }).catch(
        (one: unknown) => one,
      );
      const refused = await changeRetention(world, joris, wanted).catch((one: unknown) => one);
      expect((await retentionSettings(world)).left).to.equal(60);
      expect([wrong, refused].map((one) => (one as { kind: string }).kind)).to.deep.equal([
        'bad-input',
        'not-allowed',
      ]);
      const entry = (await world.panel.audit.all()).find(({ action }) => action === 'change retention');
      expect(entry).to.include({ actor: 'nadia', subject: 'left 30 to 60' });
    });

    it('takes away every few minutes what is over, and counts it on its day', async () => {
      await askSignIn(world, 'lid-050@inwoner.example', newToken());
      await runOftenRules(world);
      world.clock.pass(15 * 60_000);
      const ran = await runOftenRules(world);
      expect(ran).to.deep.equal({ removed: 1, failed: [] });
      const runs = await world.panel.retentionRuns.since('2025-03-10');
      expect(runs).to.deep.equal([
        { day: '2025-03-10', rule: 'sign-in', from: '', removed: 1, failed: false },
      ]);
    });

    it('tells erasures by month, with and without answers', async () => {
      for (const [id, answered] of [
        ['lid-001', 'keep'],
        ['lid-002', 'delete'],
        ['lid-003', 'delete'],
      ] as const) {
        const member = await world.panel.members.find(id);
        if (member !== null) await forgetMember(world, member, answered);
      }
      expect((await seeRetention(world, bart)).erasures).to.deep.equal([
        { month: '2025-03', kept: 1, deleted: 2 },
      ]);
    });
  });
});
