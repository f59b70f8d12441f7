/** From a release to the mail in somebody's box, through a real mail server. */
import { expect } from 'chai';
import { pino } from 'pino';
import { announceTracker } from '../../server/actions/announce-tracker.ts';
import { closeWave } from '../../server/actions/close-wave.ts';
import { followTracker, isFollowerLink, stopFollowing } from '../../server/actions/follow-tracker.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { demoStaff } from '../../server/demo/demo-settings.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { startMailRounds } from '../../server/mail/mail-rounds.ts';
import { smtpMailer, type Mailer } from '../../server/mail/mailer.ts';
import { sendDue } from '../../server/mail/send-due.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('the mail about new results', () => {
  let world: TestWorld;
  let people: StaffMember[];
  let office: PostOffice;
  let mailer: Mailer;
  let lines: string[];

  beforeEach(async () => {
    world = memoryWorld();
    await fillDemo(world);
    people = [];
    for (const { email } of demoStaff.slice(0, 2)) {
      const person = await world.panel.staff.findByEmail(email);
      if (person !== null) people.push(person);
    }
    office = await openPostOffice();
    const from = 'Inwonerspanel Kerkebeek <panel@kerkebeek.example>';
    mailer = smtpMailer({ smtpUrl: office.url, from }, world.publicUrl);
    lines = [];
  });
  afterEach(async () => {
    mailer.close();
    await office.close();
  });

  const admin = (): StaffMember => {
    const [first] = people;
    if (first === undefined) throw new Error('nobody works in the demo');
    return first;
  };
  const send = async (): Promise<void> => {
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    await sendDue({ world, mailer, log });
  };
  const releaseNewest = async (): Promise<void> => {
    await closeWave(world, admin(), '2025-1');
    await releaseResults(world, admin(), '2025-1');
  };

  it('tells a subscriber what changed, in text and HTML, with one press to stop it', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    expect(await announceTracker(world)).to.equal(1);
    await send();
    const [mail] = office.received;
    expect(office.received).to.have.length(1);
    expect(mail?.to?.map(({ address }) => address)).to.deep.equal([admin().email]);
    expect(mail?.subject).to.equal('Kerkebeek: nieuwe cijfers over het digitaal thuisloket');
    for (const text of [mail?.text, mail?.html])
      expect(text).to.contain(
        'van de inwoners kent het digitaal thuisloket. In 2021 was dat 78\u00a0%, nu 89\u00a0%',
      );
    expect(mail?.text).to.contain(`${world.publicUrl}/beheer/loket`);
    const header = (key: string): string | undefined => mail?.headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe-post')).to.equal('List-Unsubscribe=One-Click');
    const token = /\/loket\/afmelden\/([\w-]{43})>$/u.exec(header('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(await isFollowerLink(world, token)).to.equal(true);
    await stopFollowing(world, token);
    expect(await world.panel.trackerMail.subscribers()).to.deep.equal([]);
  });

  it('is put down once, however often and wherever it is looked for', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    const counts = await Promise.all([announceTracker(world), announceTracker(world)]);
    expect(counts.reduce((sum, one) => sum + one, 0)).to.equal(1);
    expect(await announceTracker(world)).to.equal(0);
    await send();
    await send();
    expect(office.received).to.have.length(1);
  });

  it('is not lost when the program stops between the release and the mail', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    // Stopped here: nothing of it is in the panel database. A start looks again.
    expect((await world.panel.outbox.counts()).waiting).to.equal(0);
    await announceTracker(world);
    expect((await world.panel.outbox.counts()).waiting).to.equal(1);
  });

  it('goes out once more, as the same message, after a stop between sending and writing that down', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    await announceTracker(world);
    const now = world.clock.now().getTime();
    const claimed = await world.panel.outbox.claim(now, now + 600_000);
    if (claimed === null) throw new Error('nothing was due');
    await mailer.send(claimed);
    await send();
    expect(office.received).to.have.length(1);
    world.clock.pass(600_000);
    await send();
    world.clock.pass(24 * 3_600_000);
    await send();
    expect(office.received).to.have.length(2);
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).to.equal(1);
  });

  it('reaches the others when one address is refused, and leaves no address in the log', async () => {
    await announceTracker(world);
    for (const person of people) await followTracker(world, person, true);
    office.refuse.set(admin().email, 550);
    await releaseNewest();
    await announceTracker(world);
    await send();
    expect(office.received.flatMap(({ to = [] }) => to.map(({ address }) => address))).to.deep.equal([
      people[1]?.email,
    ]);
    expect(await world.panel.outbox.counts()).to.deep.equal({ waiting: 0, sent: 1, failed: 1 });
    expect(lines.join('')).to.contain('mail given up').and.to.not.contain('@');
  });

  it('is tried again, later each time, while the mail server says not now', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    office.refuse.set(admin().email, 451);
    await releaseNewest();
    await announceTracker(world);
    await send();
    await send();
    expect(lines).to.have.length(1);
    office.refuse.clear();
    world.clock.pass(60_000);
    await send();
    expect(office.received).to.have.length(1);
  });

  it('waits while no mail server answers', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    await announceTracker(world);
    await office.close();
    await send();
    expect(await world.panel.outbox.counts()).to.deep.equal({ waiting: 1, sent: 0, failed: 0 });
  });

  it('goes out by itself while the program runs, and waits without a mail server', async () => {
    await announceTracker(world);
    await followTracker(world, admin(), true);
    await releaseNewest();
    const log = pino({ level: 'silent' });
    await startMailRounds(world, null, log).stop();
    expect((await world.panel.outbox.counts()).waiting).to.equal(1);
    await startMailRounds(world, mailer, log).stop();
    expect(office.received).to.have.length(1);
  });

  it('is for nobody who did not ask for it', async () => {
    await announceTracker(world);
    await releaseNewest();
    expect(await announceTracker(world)).to.equal(0);
  });
});
