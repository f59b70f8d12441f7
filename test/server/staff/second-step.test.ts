import { expect } from 'chai';
import type { StaffMember } from '../../../server/actions/panel-records.ts';
import { choosePassword } from '../../../server/actions/staff/choose-password.ts';
import { confirmEnrolment, newEnrolment, seeEnrolment } from '../../../server/actions/staff/enrol.ts';
import { renewLink } from '../../../server/actions/staff/invite-colleague.ts';
import {
  changePassword,
  removeSecondFactor,
  renewRecoveryCodes,
  seeOwnAccount,
} from '../../../server/actions/staff/own-account.ts';
import { unsealSecret } from '../../../server/actions/staff/sealed-secret.ts';
import { signInWithCode, signInWithRecoveryCode } from '../../../server/actions/staff/second-step.ts';
import { signIn } from '../../../server/actions/staff/sign-in.ts';
import { codeOf } from '../../support/authenticator.ts';
import { bart, els, joris, password, settleKerkebeek } from '../../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const half = 30_000;

describe('the second step of signing in', () => {
  let world: TestWorld;
  let elsNow: StaffMember;
  let secret: string;
  let recovery: string[];
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    elsNow = (await world.panel.staff.find('els')) ?? els;
    ({ secret, recovery } = await enrol(elsNow));
  });

  async function enrol(person: StaffMember): Promise<{ secret: string; recovery: string[] }> {
    const sealed = await newEnrolment(world, person);
    const shown = await seeEnrolment(world, person, sealed);
    const code = codeOf(shown.secret, world.clock.now());
    const codes = await confirmEnrolment(world, person, { sealed, code, signsIn: false });
    return { secret: shown.secret, recovery: codes ?? [] };
  }
  const actions = async (): Promise<string[]> =>
    (await world.panel.audit.all()).filter(({ actor }) => actor === 'els').map(({ action }) => action);

  it('is asked of who has one, and of everybody where it is required', async () => {
    const step = async (email: string, required: boolean): Promise<string | undefined> =>
      (await signIn(world, { email, password }, required))?.next;
    expect([await step(els.email, false), await step(els.email, true)]).to.deep.equal(['code', 'code']);
    expect([await step(joris.email, false), await step(joris.email, true)]).to.deep.equal(['in', 'enrol']);
    expect((await actions()).at(-1)).to.equal('password accepted');
  });

  it('takes the code of the app once', async () => {
    world.clock.pass(half);
    const code = codeOf(secret, world.clock.now());
    expect(await signInWithCode(world, elsNow, `${code.slice(0, 3)} ${code.slice(3)}`)).to.equal(true);
    expect(await signInWithCode(world, elsNow, code)).to.equal(false);
    expect((await actions()).slice(-2)).to.deep.equal(['sign in', 'second factor refused']);
  });

  it('does not take the code that set it up, nor one of before a code that was used', async () => {
    expect(await signInWithCode(world, elsNow, codeOf(secret, world.clock.now()))).to.equal(false);
    world.clock.pass(2 * half);
    const earlier = codeOf(secret, new Date(world.clock.now().getTime() - half));
    expect(await signInWithCode(world, elsNow, codeOf(secret, world.clock.now()))).to.equal(true);
    expect(await signInWithCode(world, elsNow, earlier)).to.equal(false);
  });

  it('lets a clock be half a minute off, and no more', async () => {
    world.clock.pass(10 * half);
    const off = (steps: number): string =>
      codeOf(secret, new Date(world.clock.now().getTime() + steps * half));
    for (const steps of [-2, 2]) expect(await signInWithCode(world, elsNow, off(steps))).to.equal(false);
    for (const steps of [-1, 0, 1]) expect(await signInWithCode(world, elsNow, off(steps))).to.equal(true);
  });

  it('takes no other text for a code', async () => {
    for (const typed of ['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345'])
      expect(await signInWithCode(world, elsNow, typed), typed).to.equal(false);
    expect(await signInWithCode(world, joris, '123456')).to.equal(false);
  });

  it('takes each recovery code once, however it is typed', async () => {
    expect(new Set(recovery)).to.have.length(10);
    for (const code of recovery) expect(code).to.match(/^(?:[0-9A-HJKMNP-TV-Z]{4}-?){4}$/u);
    const [first = '', second = ''] = recovery;
    expect(
      await signInWithRecoveryCode(world, elsNow, ` ${first.toLowerCase().replaceAll('-', ' ')} `),
    ).to.equal(true);
    expect(await signInWithRecoveryCode(world, elsNow, first)).to.equal(false);
    expect(await signInWithRecoveryCode(world, joris, second)).to.equal(false);
    expect((await seeOwnAccount(world, els)).recoveryCodesLeft).to.equal(9);
    expect(await actions()).to.include.members(['recovery code used', 'second factor refused']);
  });

  it('is locked in the database, for this person alone', async () => {
    const factor = await world.panel.secondFactors.find('els');
    expect(factor?.sealed).not.to.include(secret);
    expect(await unsealSecret(world, 'els', factor?.sealed ?? '')).to.equal(secret);
    const stolen = await unsealSecret(world, 'joris', factor?.sealed ?? '').catch(() => 'refused');
    expect(stolen).to.equal('refused');
  });

  it('says what to do when the key was lost, and recovery codes still work', async () => {
    world.keys.staffKey = async () => Buffer.alloc(32);
    const lost = await signInWithCode(world, elsNow, '123456').catch(String);
    expect(lost).to.include('Gebruik een herstelcode');
    expect(await signInWithRecoveryCode(world, elsNow, recovery[0] ?? '')).to.equal(true);
  });

  it('is not set up by a wrong code, and what was there stays', async () => {
    const sealed = await newEnrolment(world, elsNow);
    expect(await confirmEnrolment(world, elsNow, { sealed, code: '000000', signsIn: false })).to.equal(null);
    world.clock.pass(half);
    expect(await signInWithCode(world, elsNow, codeOf(secret, world.clock.now()))).to.equal(true);
  });

  it('gets another secret and other recovery codes when it is set up anew', async () => {
    const again = await enrol(elsNow);
    world.clock.pass(half);
    expect(await signInWithCode(world, elsNow, codeOf(secret, world.clock.now()))).to.equal(false);
    expect(await signInWithRecoveryCode(world, elsNow, recovery[0] ?? '')).to.equal(false);
    expect(await signInWithCode(world, elsNow, codeOf(again.secret, world.clock.now()))).to.equal(true);
  });

  it('is not replaced by somebody who knows the password alone', async () => {
    const sealed = await newEnrolment(world, elsNow);
    const { secret: other } = await seeEnrolment(world, elsNow, sealed);
    const code = codeOf(other, world.clock.now());
    const refused = await confirmEnrolment(world, elsNow, { sealed, code, signsIn: true }).catch(String);
    expect(refused).to.include('intussen ingesteld');
  });

  it('asks the password for new recovery codes and for doing without', async () => {
    const wrong = await renewRecoveryCodes(world, elsNow, 'niet dit').catch(String);
    expect(wrong).to.include('huidige wachtwoord klopt niet');
    const codes = await renewRecoveryCodes(world, elsNow, password);
    expect(await signInWithRecoveryCode(world, elsNow, recovery[0] ?? '')).to.equal(false);
    expect(await signInWithRecoveryCode(world, elsNow, codes[0] ?? '')).to.equal(true);
    const required = await removeSecondFactor(world, elsNow, { password, required: true }).catch(String);
    expect(required).to.include('verplicht');
    await removeSecondFactor(world, elsNow, { password, required: false });
    expect(await seeOwnAccount(world, els)).to.include({ hasSecondFactor: false, recoveryCodesLeft: 0 });
    expect(await actions()).to.include.members([
      'password refused',
      'recovery codes made',
      'second factor removed',
    ]);
  });

  it('stays when the password is changed, and begins anew with a link of the administrator', async () => {
    const next = 'vier groene fietsen';
    const wrong = await changePassword(world, elsNow, { present: 'niet dit', next }).catch(String);
    expect(wrong).to.include('huidige wachtwoord');
    await changePassword(world, elsNow, { present: password, next });
    expect((await signIn(world, { email: els.email, password: next }, false))?.next).to.equal('code');
    const { token } = await renewLink(world, bart, { id: 'els', byMail: false });
    expect((await signIn(world, { email: els.email, password: next }, false))?.next).to.equal('code');
    await choosePassword(world, token, 'nog een andere lange zin');
    const begun = await signIn(world, { email: els.email, password: 'nog een andere lange zin' }, false);
    expect(begun?.next).to.equal('in');
  });

  it('writes no code, secret or password in the log', async () => {
    const [code = ''] = recovery;
    await signInWithRecoveryCode(world, elsNow, code);
    const log = JSON.stringify(await world.panel.audit.all());
    for (const hidden of [secret, code, code.replaceAll('-', ''), password])
      expect(log).not.to.include(hidden);
  });
});
