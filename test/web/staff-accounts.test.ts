import { expect } from 'chai';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { codeOf } from '../support/authenticator.ts';
import { bart, els, joris, nadia, password } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  trySignIn,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const minute = 60_000;
const half = 30_000;
const newPassword = 'vier groene fietsen';

describe('the accounts of colleagues', () => {
  let hall: TownHall;
  let admin: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    admin = await signedIn(hall, bart);
  });

  it('are a list for the administrator, with a place in the menu, and for nobody else', async () => {
    const page = pageOf(await admin.get('/beheer/medewerkers'));
    expect(page('[data-test=colleague]')).to.have.length(4);
    expect(page('.staff-nav a[aria-current=page]').text()).to.equal('Medewerkers');
    expect(page('[data-test=colleague]').first().text()).to.include('10 maart 2025');
    for (const person of [els, joris, nadia]) {
      const visitor = await signedIn(hall, person);
      const answers = [
        await visitor.get('/beheer/medewerkers'),
        await visitor.get('/beheer/medewerkers/bart'),
        await submit(visitor, '/beheer/medewerkers/joris/rol', { rol: 'admin' }),
      ];
      expect(answers.map(({ status }) => status)).to.deep.equal([403, 403, 403]);
      expect((await visitor.get('/beheer/golven')).text).not.to.include('/beheer/medewerkers');
    }
  });

  it('begin with a link that is shown once, and lets the colleague choose a password', async () => {
    const invited = await submit(admin, '/beheer/medewerkers', {
      naam: 'Lies Maes',
      email: 'lies@kerkebeek.example',
      rol: 'policy',
    });
    const link = pageOf(invited)('[data-test=setup-link]').text();
    expect(link).to.match(/^http:\/\/panel\.kerkebeek\.example\/beheer\/wachtwoord\/[\w-]{43}$/u);
    expect((await admin.get('/beheer/medewerkers')).text).not.to.include('/beheer/wachtwoord/');
    expect((await hall.world.panel.outbox.counts()).waiting).to.equal(0);
    const place = link.replace('http://panel.kerkebeek.example', '');
    const lies = stranger(hall);
    await submit(lies, place, { wachtwoord: newPassword, herhaling: newPassword });
    expect((await trySignIn(lies, 'lies@kerkebeek.example', newPassword)).status).to.equal(303);
    expect((await lies.get('/beheer/golven')).status).to.equal(200);
  });

  it('send the link by mail too where there is a mail server', async () => {
    const posted = await openTownHall({ sendsMail: true });
    const fields = { naam: 'Lies', email: 'lies@kerkebeek.example', rol: 'policy' };
    const answer = await submit(await signedIn(posted, bart), '/beheer/medewerkers', fields);
    expect(answer.text).to.include('Hij gaat ook per e-mail');
    expect((await posted.world.panel.outbox.counts()).waiting).to.equal(1);
  });

  it('say on the page what was typed wrong, and keep what was typed', async () => {
    const fields = { naam: 'Nog een Els', email: els.email, rol: 'steward' };
    const answer = await submit(admin, '/beheer/medewerkers', fields);
    expect(answer.status).to.equal(409);
    const page = pageOf(answer);
    expect(page('[role=alert]').text()).to.include('Er is al een medewerker');
    expect([page('#naam').val(), page('#rol-steward').is(':checked')]).to.deep.equal(['Nog een Els', true]);
    const { rol: _none, ...withoutRole } = fields;
    for (const sent of [{ ...fields, rol: 'root' }, withoutRole]) {
      const unknown = await submit(admin, '/beheer/medewerkers', sent);
      expect([unknown.status, pageOf(unknown)('#naam').val()]).to.deep.equal([400, 'Nog een Els']);
      expect(pageOf(unknown)('[role=alert]').text()).to.include('Kies een rol');
    }
  });

  it('say no within the menu of who asks, without a link to sign in', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get('/beheer/medewerkers'));
    expect(page('h1').text()).to.equal('Dit mag niet');
    expect(page('.staff-nav a').length).to.be.above(3);
    expect(page('a[href="/beheer/aanmelden"]')).to.have.length(0);
    expect(page('.sign-out input[name=bewijs]').val()).to.match(/./u);
  });

  it('take no field that the form does not have', async () => {
    const fields = { rol: 'policy', active: 'true', passwordHash: 'x' };
    expect((await submit(admin, '/beheer/medewerkers/joris/rol', fields)).status).to.equal(400);
    const own = await submit(await signedIn(hall, els), '/beheer/account/naam', {
      naam: 'Els',
      rol: 'admin',
    });
    expect(own.status).to.equal(400);
    expect((await hall.world.panel.staff.find('els'))?.role).to.equal('policy');
  });

  const endings: [string, string, Record<string, string>][] = [
    ['another role', 'rol', { rol: 'communications' }],
    ['an account that is put off', 'toestand', { toestand: 'uit' }],
    ['a new link', 'link', {}],
    ['the word of the administrator', 'sessies', {}],
  ];
  for (const [what, place, fields] of endings) {
    it(`end every session of a colleague by ${what}, at the next request`, async () => {
      const [desk, phone, other] = [
        await signedIn(hall, els),
        await signedIn(hall, els),
        await signedIn(hall, joris),
      ];
      expect(pageOf(await admin.get('/beheer/medewerkers/els'))('[data-test=sessions]').text()).to.include(
        '2',
      );
      const answer = await submit(admin, `/beheer/medewerkers/els/${place}`, fields);
      expect(answer.status).to.be.oneOf([200, 303]);
      const after = [await desk.get('/beheer/golven'), await phone.get('/beheer/account')];
      expect(after.map(({ headers }) => headers['location'])).to.deep.equal(
        Array(2).fill('/beheer/aanmelden'),
      );
      expect((await other.get('/beheer/golven')).status).to.equal(200);
    });
  }

  it('do not let the administrator change the own one here', async () => {
    const answer = await submit(admin, '/beheer/medewerkers/bart/rol', { rol: 'policy' });
    expect(answer.status).to.equal(409);
    expect(pageOf(answer)('[role=alert]').text()).to.include('uw eigen account');
    expect((await admin.get('/beheer/medewerkers/niemand')).status).to.equal(404);
  });
});

describe('the own account', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  it('lists the own sessions with browser and quarter of an hour, and marks this one', async () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const other = stranger(hall).set('User-Agent', agent);
    await trySignIn(other, els.email, password);
    hall.world.clock.pass(22 * minute);
    const page = pageOf(await other.get('/beheer/account'));
    const rows = page('[data-test=session]')
      .toArray()
      .map((row) => page(row).text());
    expect(rows).to.have.length(2);
    const [mine = ''] = rows.filter((row) => row.includes('deze sessie'));
    expect(mine).to.include('Firefox op Windows').and.include('10:00');
    await other.get('/beheer/golven');
    expect((await other.get('/beheer/account')).text)
      .to.include('10:15')
      .and.not.include('10:22');
    const kept = JSON.stringify(await hall.world.panel.sessions.ofPerson('els', 0));
    expect(kept).not.to.match(/Gecko|140|127\.0/u);
  });

  it('was never used before it began', async () => {
    hall.world.clock.pass(7 * minute);
    const late = await signedIn(hall, els);
    const page = pageOf(await late.get('/beheer/account'));
    const row = page('[data-test=session]:contains("deze sessie")');
    expect(row.find('.period').text()).to.include('10:07');
    expect(row.find('td').first().text()).to.include('10:07');
  });

  it('ends one session, and all but this one, and never one of somebody else', async () => {
    const [one, two, joriss] = [
      await signedIn(hall, els),
      await signedIn(hall, els),
      await signedIn(hall, joris),
    ];
    const idOn = async (of: Visitor): Promise<string> => {
      const page = pageOf(await of.get('/beheer/account'));
      return String(page('[data-test=session]:contains("deze sessie") input[name=sessie]').val());
    };
    await submit(visitor, '/beheer/account/sessie', { sessie: await idOn(joriss) });
    expect((await joriss.get('/beheer/golven')).status).to.equal(200);
    await submit(visitor, '/beheer/account/sessie', { sessie: await idOn(one) });
    expect([
      (await one.get('/beheer/golven')).status,
      (await two.get('/beheer/golven')).status,
    ]).to.deep.equal([303, 200]);
    await submit(visitor, '/beheer/account/andere-sessies');
    expect([
      (await two.get('/beheer/golven')).status,
      (await visitor.get('/beheer/golven')).status,
    ]).to.deep.equal([303, 200]);
  });

  it('changes the password when the present one is known, goes on under a new id and ends the others', async () => {
    const other = await signedIn(hall, els);
    const fields = { huidig: 'niet dit', nieuw: newPassword, herhaling: newPassword };
    const wrong = await submit(visitor, '/beheer/account/wachtwoord', fields);
    expect([wrong.status, pageOf(wrong)('#huidig').attr('aria-invalid')]).to.deep.equal([400, 'true']);
    expect((await other.get('/beheer/golven')).status).to.equal(200);
    const right = await submit(visitor, '/beheer/account/wachtwoord', { ...fields, huidig: password });
    expect([right.status, right.headers['set-cookie']?.length]).to.deep.equal([303, 1]);
    expect((await visitor.get('/beheer/account')).text).to.include('Uw wachtwoord is veranderd');
    expect((await other.get('/beheer/golven')).status).to.equal(303);
    expect((await trySignIn(stranger(hall), els.email, password)).status).to.equal(401);
    expect((await trySignIn(stranger(hall), els.email, newPassword)).status).to.equal(303);
  });

  it('refuses weak and different new passwords, and stops who guesses the present one', async () => {
    const send = (nieuw: string, herhaling: string, huidig = password): ReturnType<typeof submit> =>
      submit(visitor, '/beheer/account/wachtwoord', { huidig, nieuw, herhaling });
    expect((await send('Els.Peeters2026', 'Els.Peeters2026')).text).to.include('te gemakkelijk');
    expect((await send(newPassword, `${newPassword} `)).text).to.include('niet gelijk');
    const statuses: number[] = [];
    for (let i = 0; i < 9; i += 1) statuses.push((await send(newPassword, newPassword, 'gok')).status);
    expect([statuses[0], statuses.at(-1)]).to.deep.equal([400, 429]);
  });

  it('changes the own name', async () => {
    await submit(visitor, '/beheer/account/naam', { naam: '  Els   Peeters-Maes ' });
    expect((await visitor.get('/beheer/golven')).text).to.include('Els Peeters-Maes');
  });
});

describe('the second step on the pages', () => {
  let hall: TownHall;
  const open = async (production: boolean): Promise<void> => {
    hall = await openTownHall({ production });
  };
  const locationOf = (answer: { headers: Record<string, unknown> }): unknown => answer.headers['location'];
  const codeNow = (secret: string): string => codeOf(secret, hall.world.clock.now());

  async function enrolled(
    person: StaffMember,
  ): Promise<{ visitor: Visitor; secret: string; codes: string[] }> {
    const visitor = await signedIn(hall, person);
    await submit(visitor, '/beheer/account/tweede-stap/beginnen', { wachtwoord: password });
    const secret = pageOf(await visitor.get('/beheer/account/tweede-stap'))('[data-test=secret]').text();
    const page = pageOf(await submit(visitor, '/beheer/account/tweede-stap', { code: codeNow(secret) }));
    const codes = page('[data-test=recovery-code]')
      .toArray()
      .map((code) => page(code).text());
    hall.world.clock.pass(half);
    return { visitor, secret, codes };
  }

  it('can be set up, shows ten recovery codes once, and is asked from then on', async () => {
    await open(false);
    const { visitor, secret, codes } = await enrolled(els);
    expect(codes).to.have.length(10);
    const account = await visitor.get('/beheer/account');
    expect(pageOf(account)('[data-test=second-step]').text()).to.include('nog 10 herstelcodes');
    expect(account.text).not.to.include(codes[0]).and.not.include(secret);
    const again = stranger(hall);
    expect(locationOf(await trySignIn(again, els.email, password))).to.equal('/beheer/aanmelden/code');
    const inside = await submit(again, '/beheer/aanmelden/code', { code: codeNow(secret) });
    expect([inside.status, locationOf(inside)]).to.deep.equal([303, '/beheer/golven']);
    expect((await again.get('/beheer/golven')).status).to.equal(200);
  });

  it('is not set up with a password that was typed a quarter of an hour ago', async () => {
    await open(false);
    const visitor = await signedIn(hall, els);
    await submit(visitor, '/beheer/account/tweede-stap/beginnen', { wachtwoord: password });
    const secret = pageOf(await visitor.get('/beheer/account/tweede-stap'))('[data-test=secret]').text();
    hall.world.clock.pass(15 * minute);
    const late = await submit(visitor, '/beheer/account/tweede-stap', { code: codeNow(secret) });
    const shown = await visitor.get('/beheer/account/tweede-stap');
    expect([late, shown].map(locationOf)).to.deep.equal(['/beheer/account', '/beheer/account']);
    expect(await hall.world.panel.secondFactors.find(els.id)).to.equal(null);
  });

  it('opens nothing before it is passed', async () => {
    await open(false);
    await enrolled(bart);
    const visitor = stranger(hall);
    await trySignIn(visitor, bart.email, password);
    for (const address of [
      '/beheer',
      '/beheer/golven',
      '/beheer/medewerkers',
      '/beheer/account',
      '/beheer/aangemeld',
      '/beheer/golven/2021-3/rapport.pdf',
      '/beheer/panel/leden',
      '/beheer/account/tweede-stap',
      '/beheer/aanmelden/instellen',
    ]) {
      const answer = await visitor.get(address);
      expect([answer.status, locationOf(answer)], address).to.deep.equal([303, '/beheer/aanmelden']);
    }
    const deed = await submit(visitor, '/beheer/medewerkers/els/rol', { rol: 'admin' });
    expect(deed.status).to.equal(401);
  });

  it('takes a code once, says so, and stops who guesses without shutting out the next day', async () => {
    await open(false);
    const { secret } = await enrolled(els);
    const first = stranger(hall);
    const second = stranger(hall);
    for (const visitor of [first, second]) await trySignIn(visitor, els.email, password);
    const code = codeNow(secret);
    expect((await submit(first, '/beheer/aanmelden/code', { code })).status).to.equal(303);
    const replayed = await submit(second, '/beheer/aanmelden/code', { code });
    expect(replayed.status).to.equal(401);
    expect(pageOf(replayed)('[role=alert]').text()).to.include('al gebruikt');
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1)
      statuses.push((await submit(second, '/beheer/aanmelden/code', { code: '000000' })).status);
    expect([statuses[0], statuses.at(-1)]).to.deep.equal([401, 429]);
    hall.world.clock.pass(16 * minute);
    const third = stranger(hall);
    await trySignIn(third, els.email, password);
    expect((await submit(third, '/beheer/aanmelden/code', { code: codeNow(secret) })).status).to.equal(303);
  });

  it('can be passed with a recovery code, once', async () => {
    await open(false);
    const { codes } = await enrolled(els);
    for (const status of [303, 401]) {
      const visitor = stranger(hall);
      await trySignIn(visitor, els.email, password);
      const answer = await submit(visitor, '/beheer/aanmelden/herstelcode', { herstelcode: codes[3] ?? '' });
      expect(answer.status).to.equal(status);
      if (status === 303)
        expect((await visitor.get('/beheer/account')).text).to.include('U hebt nog 9 herstelcodes over');
    }
  });

  it('says where a recovery code goes that is typed as a code of the app, whole or cut off', async () => {
    await open(false);
    const { codes } = await enrolled(els);
    const visitor = stranger(hall);
    await trySignIn(visitor, els.email, password);
    for (const code of [codes[0] ?? '', (codes[0] ?? '').slice(0, 10)]) {
      const answer = await submit(visitor, '/beheer/aanmelden/code', { code });
      const page = pageOf(answer);
      expect([answer.status, page('details[open] #herstelcode').length]).to.deep.equal([401, 1]);
      expect(page('[role=alert]').text()).to.include('Ik heb mijn telefoon niet bij mij');
    }
  });

  it('shows the form of the recovery codes when the key of the codes is lost', async () => {
    await open(false);
    const { secret, codes } = await enrolled(els);
    const visitor = stranger(hall);
    await trySignIn(visitor, els.email, password);
    hall.world.keys.staffKey = () => Promise.resolve(Buffer.alloc(32, 9));
    const answer = await submit(visitor, '/beheer/aanmelden/code', { code: codeNow(secret) });
    const page = pageOf(answer);
    expect([answer.status, page('details[open] #herstelcode').length]).to.deep.equal([409, 1]);
    expect(page('[role=alert] a').attr('href')).to.equal('#herstelcode');
    const herstelcode = codes[0] ?? '';
    expect((await submit(visitor, '/beheer/aanmelden/herstelcode', { herstelcode })).status).to.equal(303);
  });

  it('must come soon after the password, by an account that is still the same', async () => {
    await open(false);
    const { secret } = await enrolled(els);
    const [slow, changed] = [stranger(hall), stranger(hall)];
    await trySignIn(slow, els.email, password);
    hall.world.clock.pass(11 * minute);
    expect((await submit(slow, '/beheer/aanmelden/code', { code: codeNow(secret) })).status).to.equal(401);
    await trySignIn(changed, els.email, password);
    await hall.world.panel.staff.changeRole('els', 'policy', 'communications');
    expect((await submit(changed, '/beheer/aanmelden/code', { code: codeNow(secret) })).status).to.equal(401);
  });

  it('gives a new session id after the password, and again after the code', async () => {
    await open(false);
    const { secret } = await enrolled(els);
    const visitor = stranger(hall);
    const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
      String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    const planted = cookieOf(await visitor.get('/beheer/aanmelden'));
    const halfway = cookieOf(await trySignIn(visitor, els.email, password));
    const inside = cookieOf(await submit(visitor, '/beheer/aanmelden/code', { code: codeNow(secret) }));
    expect(new Set([planted, halfway, inside])).to.have.length(3);
    for (const old of [planted, halfway])
      expect((await stranger(hall).get('/beheer/golven').set('Cookie', old)).status).to.equal(303);
  });

  it('is set up before anything else is open in production, and cannot be put off there', async () => {
    await open(true);
    const visitor = stranger(hall);
    expect(locationOf(await trySignIn(visitor, els.email, password))).to.equal('/beheer/aanmelden/instellen');
    expect((await visitor.get('/beheer/golven')).status).to.equal(303);
    const secretOn = async (): Promise<string> =>
      pageOf(await visitor.get('/beheer/aanmelden/instellen'))('[data-test=secret]').text();
    const secret = await secretOn();
    expect(await secretOn()).to.equal(secret);
    expect((await submit(visitor, '/beheer/aanmelden/instellen', { code: '000000' })).status).to.equal(400);
    const codes = await submit(visitor, '/beheer/aanmelden/instellen', { code: codeNow(secret) });
    expect(pageOf(codes)('[data-test=recovery-code]')).to.have.length(10);
    expect((await visitor.get('/beheer/golven')).status).to.equal(200);
    const refused = await submit(visitor, '/beheer/account/tweede-stap/uitzetten', { wachtwoord: password });
    expect(refused.status).to.equal(403);
    expect((await visitor.get('/beheer/account')).text).not.to.include('tweede-stap/uitzetten');
  });

  it('asks the password before it is changed, ends other sessions, and can be put off elsewhere', async () => {
    await open(false);
    const { visitor } = await enrolled(els);
    const steps = ['tweede-stap/beginnen', 'tweede-stap/uitzetten', 'herstelcodes'];
    for (const step of steps) {
      const answer = await submit(visitor, `/beheer/account/${step}`, { wachtwoord: 'gok' });
      expect([answer.status, pageOf(answer)('[aria-invalid=true]').length], step).to.deep.equal([400, 1]);
    }
    const renewed = await submit(visitor, '/beheer/account/herstelcodes', { wachtwoord: password });
    expect(pageOf(renewed)('[data-test=recovery-code]')).to.have.length(10);
    await submit(visitor, '/beheer/account/tweede-stap/uitzetten', { wachtwoord: password });
    expect((await visitor.get('/beheer/account')).text).to.include('Er is geen tweede stap ingesteld');
    expect(locationOf(await trySignIn(stranger(hall), els.email, password))).to.equal('/beheer/golven');
  });

  it('leaves neither secret nor code in the log', async () => {
    await open(false);
    const { secret, codes } = await enrolled(els);
    const visitor = stranger(hall);
    await trySignIn(visitor, els.email, password);
    await submit(visitor, '/beheer/aanmelden/code', { code: codeNow(secret) });
    for (const hidden of [secret, secret.replaceAll(' ', ''), codes[0] ?? 'x', password])
      expect(hall.log()).not.to.include(hidden);
  });
});
