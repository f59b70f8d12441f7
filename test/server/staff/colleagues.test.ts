import { expect } from 'chai';
import type { Problem } from '../../../server/actions/problem.ts';
import type { StaffMember } from '../../../server/actions/panel-records.ts';
import { activate, changeRole, deactivate } from '../../../server/actions/staff/change-colleague.ts';
import { choosePassword, setupLinkIsValid } from '../../../server/actions/staff/choose-password.ts';
import { addStaff, linkForStaff } from '../../../server/actions/staff/add-staff.ts';
import { endSessionsOfColleague } from '../../../server/actions/staff/end-sessions.ts';
import { inviteColleague, renewLink } from '../../../server/actions/staff/invite-colleague.ts';
import { seeStaff } from '../../../server/actions/staff/see-staff.ts';
import { signIn } from '../../../server/actions/staff/sign-in.ts';
import { bart, els, joris, nadia, password, settleKerkebeek } from '../../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const hour = 60 * 60_000;
const lies = {
  name: ' Lies  Maes ',
  email: 'Lies@Kerkebeek.example',
  role: 'policy',
  byMail: false,
} as const;

describe('colleagues', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  const refusal = async (doing: Promise<unknown>): Promise<Problem> =>
    doing.then(
      () => expect.fail('nothing was refused'),
      (problem: unknown) => problem as Problem,
    );
  const actionsOf = async (subject: string): Promise<string[]> =>
    (await world.panel.audit.all()).filter((entry) => entry.subject === subject).map(({ action }) => action);
  const openSessionOf = (person: StaffMember): Promise<void> =>
    world.panel.sessions.open(
      person.id,
      { idHash: `session of ${person.id}`, since: 0, usedAt: 0, browser: 'Firefox' },
      '{}',
      60_000,
    );
  const sessionsOf = async (person: StaffMember): Promise<number> =>
    (await world.panel.sessions.ofPerson(person.id, 0)).length;

  it('are seen, invited and changed by an administrator alone', async () => {
    for (const person of [els, joris, nadia, { ...bart, active: false }]) {
      const tries = [
        seeStaff(world, person),
        inviteColleague(world, person, lies),
        renewLink(world, person, { id: 'els', byMail: false }),
        changeRole(world, person, { id: 'els', role: 'admin' }),
        deactivate(world, person, 'els'),
        activate(world, person, 'els'),
        endSessionsOfColleague(world, person, 'els'),
      ];
      for (const one of tries) expect((await refusal(one)).kind).to.equal('not-allowed');
    }
    expect((await seeStaff(world, bart)).map(({ name }) => name)).to.have.length(4);
  });

  it('come in by a link of 72 hours, and only by the last one', async () => {
    const { colleague, token } = await inviteColleague(world, bart, lies);
    expect(colleague).to.include({ name: 'Lies Maes', email: 'lies@kerkebeek.example', role: 'policy' });
    const renewed = await renewLink(world, bart, { id: colleague.id, byMail: false });
    expect(await setupLinkIsValid(world, token)).to.equal(false);
    world.clock.pass(72 * hour - 1);
    expect(await setupLinkIsValid(world, renewed.token)).to.equal(true);
    world.clock.pass(1);
    expect(await setupLinkIsValid(world, renewed.token)).to.equal(false);
    expect(await actionsOf(colleague.id)).to.deep.equal(['add policy', 'new link']);
  });

  it('get the link by mail where there is a mail server, and no trace of it stays in the log', async () => {
    const { token } = await inviteColleague(world, bart, { ...lies, byMail: true });
    const mail = await world.panel.outbox.claim(world.clock.now().getTime(), 0);
    expect(mail?.letter.to).to.equal('lies@kerkebeek.example');
    expect(mail?.letter.text).to.include(`${world.publicUrl}/beheer/wachtwoord/${token}`);
    const log = JSON.stringify(await world.panel.audit.all());
    expect(log).not.to.include(token);
    expect(log).not.to.include('lies');
  });

  it('share no address, and need a name and an address', async () => {
    const double = await refusal(inviteColleague(world, bart, { ...lies, email: els.email.toUpperCase() }));
    expect(double.kind).to.equal('conflict');
    for (const wrong of [
      { name: '  ' },
      { name: 'x'.repeat(101) },
      { email: 'lies' },
      { email: 'a@b.c,d@e.f' },
    ])
      expect((await refusal(inviteColleague(world, bart, { ...lies, ...wrong }))).kind).to.equal('bad-input');
    expect(await seeStaff(world, bart)).to.have.length(4);
  });

  it('have one role: who becomes data steward is administrator no more', async () => {
    await world.panel.staff.changeRole('els', 'policy', 'admin');
    await changeRole(world, bart, { id: 'els', role: 'steward' });
    expect((await world.panel.staff.find('els'))?.role).to.equal('steward');
    expect(await actionsOf('els')).to.deep.equal(['change role admin to steward']);
  });

  it('lose their sessions with their role, their account or at a word of the administrator', async () => {
    for (const doing of [
      () => changeRole(world, bart, { id: 'els', role: 'communications' }),
      () => deactivate(world, bart, 'els'),
      () => activate(world, bart, 'els').then(() => endSessionsOfColleague(world, bart, 'els')),
      () => renewLink(world, bart, { id: 'els', byMail: false }),
    ]) {
      await openSessionOf(els);
      await openSessionOf(joris);
      await doing();
      expect(await sessionsOf(els)).to.equal(0);
      expect(await sessionsOf(joris)).to.equal(1);
    }
    expect((await actionsOf('els')).filter((action) => action === 'sessions ended')).to.have.length(4);
  });

  it('cannot come in once the account is off, nor by a link they still had', async () => {
    const { colleague, token } = await inviteColleague(world, bart, lies);
    await deactivate(world, bart, colleague.id);
    await deactivate(world, bart, 'els');
    expect(await setupLinkIsValid(world, token)).to.equal(false);
    expect(await signIn(world, { email: els.email, password }, false)).to.equal(null);
    await activate(world, bart, 'els');
    expect((await signIn(world, { email: els.email, password }, false))?.next).to.equal('in');
  });

  it('never take the last administrator away, not even one who was invited and did not come yet', async () => {
    await inviteColleague(world, bart, { ...lies, role: 'admin' });
    await world.panel.staff.changeRole('els', 'policy', 'admin');
    const asEls: StaffMember = { ...els, role: 'admin' };
    await changeRole(world, asEls, { id: 'bart', role: 'policy' });
    const mistaken = await refusal(changeRole(world, bart, { id: 'els', role: 'policy' }));
    const switchedOff = await refusal(deactivate(world, bart, 'els'));
    expect([mistaken.message, switchedOff.message].join(' ')).to.match(/(laatste beheerder.*){2}/u);
    expect(await world.panel.staff.lockAdmins()).to.deep.equal(['els']);
  });

  it('leave what is their own to somebody else', async () => {
    const tries = [
      changeRole(world, bart, { id: 'bart', role: 'steward' }),
      deactivate(world, bart, 'bart'),
      renewLink(world, bart, { id: 'bart', byMail: false }),
    ];
    for (const one of tries) expect((await refusal(one)).message).to.include('uw eigen account');
    expect((await refusal(deactivate(world, bart, 'nobody'))).kind).to.equal('not-found');
  });

  it('come from the command line too: the first one, and a new link for who lost everything', async () => {
    const token = await addStaff(world, 'eerste@kerkebeek.example', 'admin');
    const first = await choosePassword(world, token, 'een eigen lange zin');
    expect(first.role).to.equal('admin');
    const link = await linkForStaff(world, 'Eerste@kerkebeek.example');
    expect(await setupLinkIsValid(world, link)).to.equal(true);
    await world.panel.staff.setActive(first.id, false);
    for (const email of [first.email, 'niemand@kerkebeek.example'])
      expect((await refusal(linkForStaff(world, email))).message).to.include('no active account');
  });

  it('choose no password that is their own name or address', async () => {
    const { token } = await inviteColleague(world, bart, lies);
    const tries = ['Lies Maes Lies Maes', 'lies16@x.example', 'liesmaes2026'];
    for (const one of tries) {
      const { token: fresh } = await inviteColleague(world, bart, {
        ...lies,
        email: `lies${one.length}@x.example`,
      });
      expect((await refusal(choosePassword(world, fresh, one))).kind, one).to.equal('bad-input');
    }
    expect((await choosePassword(world, token, 'vier groene fietsen')).name).to.equal('Lies Maes');
  });
});
