/** A thousand invitations, five of them to addresses that do not exist, through a real mail server. */
import { expect } from 'chai';
import type { Email } from 'postal-mime';
import { findParticipation } from '../../../server/actions/find-participation.ts';
import { mailingsOfWave } from '../../../server/actions/mailings/see-mailings.ts';
import type { Mailing } from '../../../server/actions/mailing-records.ts';
import { bart, joris, settleKerkebeek } from '../../support/kerkebeek.ts';
import {
  drawSample,
  mailRound,
  plannedMailing,
  resident,
  setPace,
  waveId,
} from '../../support/mailed-wave.ts';
import { openPostOffice, type PostOffice } from '../../support/post-office.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const residents = Array.from({ length: 1_000 }, (_, i) => resident(i));
const wrong = new Map([
  [17, [550, '5.1.1 no such user']],
  [290, [553, 'mailbox name not allowed']],
  [404, [551, '5.1.6 moved away']],
  [777, [550, '5.7.1 we take you for a sender of spam']],
  [901, [552, '5.2.2 mailbox full']],
] as const);

describe('a thousand invitations with five wrong addresses', () => {
  let world: TestWorld;
  let office: PostOffice;
  let mailing: Mailing;
  let lines: string[];
  before(async () => {
    world = memoryWorld();
    office = await openPostOffice();
    await settleKerkebeek(world);
    await setPace(world, 5_000);
    await drawSample(world, residents);
    for (const [i, [code, said]] of wrong) {
      office.refuse.set(residents[i]?.email ?? '', code);
      office.says.set(residents[i]?.email ?? '', said);
    }
    mailing = await plannedMailing(world, 'invitation');
    lines = await mailRound(world, office.url);
  });
  after(() => office.close());

  const addressOf = (email: Email): string => email.to?.[0]?.address ?? '';

  it('reach 995 people, each once', () => {
    const wrongAddresses = new Set([...wrong.keys()].map((i) => residents[i]?.email));
    const right = residents.map(({ email }) => email ?? '').filter((email) => !wrongAddresses.has(email));
    expect(office.received.map(addressOf).toSorted()).to.deep.equal(right.toSorted());
  });

  it('hold a link that opens the questionnaire of that very person, in text and in HTML', async () => {
    for (const mail of office.received) {
      const id = addressOf(mail).split('@')[0];
      const [, token = ''] = /\/deelnemen\/([\w-]{43})\n/u.exec(mail.text ?? '') ?? [];
      expect((await findParticipation(world, token))?.member.id).to.equal(id);
      expect(mail.html).to.include(`href="${world.publicUrl}/deelnemen/${token}"`);
      expect(mail.text).to.match(/^Beste Noor\d+ Peeters\n/u);
    }
  });

  it('say who sends them, where an answer goes, and how they stop', () => {
    for (const mail of office.received) {
      const header = (key: string): string => mail.headers.find((one) => one.key === key)?.value ?? '';
      expect(mail.from).to.include({ address: 'panel@kerkebeek.example', name: 'Inwonerspanel Kerkebeek' });
      expect(mail.replyTo?.[0]).to.include({ address: 'panel@kerkebeek.example' });
      expect(mail.subject).to.equal('Uw mening telt: Dienstverlening in Kerkebeek');
      expect(mail.messageId).to.match(/^<[0-9a-f]{40}@panel\.kerkebeek\.example>$/u);
      expect(header('list-unsubscribe')).to.match(
        /^<http:\/\/panel\.kerkebeek\.example\/uitschrijven\/[\w-]{43}>$/u,
      );
      expect(header('list-unsubscribe-post')).to.equal('List-Unsubscribe=One-Click');
      expect([header('auto-submitted'), header('precedence')]).to.deep.equal(['auto-generated', 'bulk']);
    }
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).to.equal(995);
  });

  it('have a link to stop them that is of that very person', async () => {
    const { hashToken } = await import('../../../server/actions/token.ts');
    for (const mail of office.received.slice(0, 20)) {
      const [, token = ''] = /\/uitschrijven\/([\w-]{43})/u.exec(mail.text ?? '') ?? [];
      expect(`${await world.panel.stopLinks.find(hashToken(token))}@inwoner.example`).to.equal(
        addressOf(mail),
      );
    }
  });

  it('show the five with a reason: by name for who may see names, as a number for others', async () => {
    const shown = await mailingsOfWave(world, bart, waveId);
    expect(shown.undelivered).to.deep.equal({ 'no-address': 3, refused: 2, unwanted: 0 });
    expect(shown.names?.map(({ member, why }) => [member.reference, why])).to.have.deep.members([
      ['I17', 'no-address'],
      ['I290', 'no-address'],
      ['I404', 'no-address'],
      ['I777', 'refused'],
      ['I901', 'refused'],
    ]);
    expect((await mailingsOfWave(world, joris, waveId)).names).to.equal(null);
  });

  it('take the blame from an address that only refused this mail', async () => {
    const states = await Promise.all([17, 777, 901].map((i) => world.panel.members.find(resident(i).id)));
    expect(states.map((member) => member?.mailState)).to.deep.equal(['bounced', 'ok', 'ok']);
  });

  it('are done, all of them, and leave no address in the log', async () => {
    expect(await world.panel.mailings.find(mailing.id)).to.include({ state: 'done', people: 1_000 });
    expect(await world.panel.outbox.countsOf(mailing.id)).to.deep.equal({ waiting: 0, sent: 995, failed: 5 });
    expect(lines.filter((line) => line.includes('mail of a mailing ended'))).to.have.length(1_000);
    expect(lines.join('')).to.not.match(/@|inwoner|[0-9a-f]{40}/u);
  });
});
