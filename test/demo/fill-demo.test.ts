import { expect } from 'chai';
import { openQuestionnaire } from '../../server/actions/open-questionnaire.ts';
import { passwordMatches } from '../../server/actions/password.ts';
import { Problem } from '../../server/actions/problem.ts';
import { hashToken } from '../../server/actions/token.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { type DemoSummary, fillDemo } from '../../server/demo/fill-demo.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

describe('a filled demo', () => {
  let world: TestWorld;
  let summary: DemoSummary;
  // Each test only reads it.
  before(async () => {
    world = memoryWorld('2026-05-11T09:00:00Z');
    summary = await fillDemo(world);
  });

  it('has three waves, the last one open now, with all answers in', async () => {
    const waves = await world.panel.waves.all();
    expect(waves.map(({ id, status }) => `${id} ${status}`)).to.have.members([
      '2025-1 open',
      '2023-2 published',
      '2021-3 published',
    ]);
    const open = waves.find(({ status }) => status === 'open');
    expect(open?.opensOn).to.equal('2026-04-28');
    expect(open?.closesOn).to.equal('2026-05-25');
    expect(summary.members).to.equal(400);
    expect(summary.responses).to.deep.equal({ '2021-3': 300, '2023-2': 290, '2025-1': 310 });
    for (const { id, opensOn } of waves) {
      const responses = await world.answers.responses.ofWave(id);
      expect(responses).to.have.length(summary.responses[id]!);
      expect(responses.filter(({ day }) => day < opensOn || day > '2026-05-11')).to.deep.equal([]);
    }
  });

  it('has what its members agreed to on the day they joined, ended for who left', async () => {
    const members = await world.panel.members.all();
    for (const one of members) {
      const consents = await world.panel.consents.ofMember(one.id);
      const agreed = ['membership', ...(one.email === null ? [] : ['mail']), 'profile'];
      expect(consents.map(({ purpose }) => purpose)).to.have.members(agreed);
      expect(new Set(consents.map(({ givenOn }) => givenOn))).to.deep.equal(new Set([one.consentedOn]));
      const ended = one.status === 'left' ? one.statusSince : null;
      expect(new Set(consents.map(({ withdrawnOn }) => withdrawnOn))).to.deep.equal(new Set([ended]));
    }
  });

  it('keeps no birth year, gender, district or free text with an answer', async () => {
    const responses = await world.answers.responses.ofWave('2021-3');
    const names = new Set(responses.flatMap(({ answers }) => Object.keys(answers)));
    expect([...names]).to.include.members(['LOK1', 'LOK5', 'DEM4']);
    expect([...names].filter((name) => /^(DEM[123]|OPEN|.*-Comment)$/.test(name))).to.deep.equal([]);
    expect(new Set(responses.map(({ bands }) => bands.age_group))).to.include('75+');
    expect(new Set(responses.map(({ mode }) => mode))).to.include('paper');
  });

  it('invites whoever was a member at the time, once, by a hash that leads to one link', async () => {
    for (const wave of ['2021-3', '2023-2', '2025-1']) {
      const invitations = await world.panel.invitations.ofWave(wave);
      expect(new Set(invitations.map(({ memberId }) => memberId)).size).to.equal(400);
      expect(new Set(invitations.map(({ tokenHash }) => tokenHash)).size).to.equal(400);
      expect(invitations.filter(({ tokenHash }) => !/^[0-9a-f]{64}$/.test(tokenHash))).to.deep.equal([]);
    }
  });

  it('gives a link of a member who has not answered, and a colleague who can sign in', async () => {
    const opening = await openQuestionnaire(world, summary.unansweredToken);
    const colleague = await world.panel.staff.findByEmail('demo@kerkebeek.test');
    expect(opening.state).to.equal('open');
    expect(colleague?.role).to.equal('admin');
    expect(await passwordMatches(colleague?.passwordHash ?? null, summary.staffPassword)).to.equal(true);
    const other = await world.panel.staff.findByEmail(summary.colleagueEmail);
    expect(other?.role).to.equal('policy');
    expect(await passwordMatches(other?.passwordHash ?? null, summary.colleaguePassword)).to.equal(true);
  });

  it('joins the answers of one member over the waves by pseudonym, not by ticket', async () => {
    const [first, third] = await Promise.all(
      ['2021-3', '2025-1'].map((id) => world.answers.responses.ofWave(id)),
    );
    const pseudonyms = new Set(first!.map(({ pseudonym }) => pseudonym));
    const tickets = new Set(first!.map(({ ticket }) => ticket));
    expect(third!.filter(({ pseudonym }) => pseudonyms.has(pseudonym)).length).to.be.greaterThan(150);
    expect(third!.filter(({ ticket }) => tickets.has(ticket))).to.deep.equal([]);
  });

  it('is refused where there are members already', async () => {
    const again = await fillDemo(world).catch((reason: unknown) => reason);
    expect(again).to.be.instanceOf(Problem);
    expect((again as Problem).kind).to.equal('conflict');
  });

  it('has new links and a new password each time', async () => {
    const other = memoryWorld('2026-05-11T09:00:00Z');
    // Each installation has keys of its own.
    other.keys = { ...other.keys, linkKey: async () => Buffer.alloc(32, 7) };
    const second = await fillDemo(other);
    expect(summary.unansweredToken).not.to.equal(second.unansweredToken);
    expect(summary.staffPassword).not.to.equal(second.staffPassword);
    expect(await other.panel.participants.ofToken(hashToken(summary.unansweredToken))).to.equal(null);
  });
});

describe('a ticket', () => {
  it('is the same for a member under one key and says nothing under another', () => {
    const [key, otherKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(ticketFor(key, 'member-1')).to.match(/^[0-9a-f]{64}$/);
    expect(ticketFor(key, 'member-1')).to.equal(ticketFor(key, 'member-1'));
    expect(ticketFor(key, 'member-2')).not.to.equal(ticketFor(key, 'member-1'));
    expect(ticketFor(otherKey, 'member-1')).not.to.equal(ticketFor(key, 'member-1'));
  });
});
