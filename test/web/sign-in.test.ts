import { expect } from 'chai';
import { hashToken } from '../../server/actions/token.ts';
import { els, password } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  tokenOn,
  trySignIn,
  type TownHall,
} from './town-hall.ts';

const minute = 60_000;

describe('signing in as a colleague', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('brings Els to the waves', async () => {
    const visitor = stranger(hall);
    const answer = await trySignIn(visitor, 'Els@Kerkebeek.example', password);
    expect(answer.status).to.equal(303);
    expect(answer.headers['location']).to.equal('/beheer/golven');
    expect((await visitor.get('/beheer/golven')).status).to.equal(200);
  });

  it('gives one sentence for a wrong password and for an unknown address', async () => {
    const wrong = await trySignIn(stranger(hall), els.email, 'niet het wachtwoord');
    const unknown = await trySignIn(stranger(hall), 'niemand@kerkebeek.example', password);
    expect([wrong.status, unknown.status]).to.deep.equal([401, 401]);
    const sentences = [wrong, unknown].map((answer) => pageOf(answer)('[role=alert]').text().trim());
    expect(sentences[0]).to.include('Het e-mailadres of het wachtwoord klopt niet.');
    expect(sentences[1]).to.equal(sentences[0]);
  });

  it('makes a new session, so that a planted one is worth nothing', async () => {
    const visitor = stranger(hall);
    const planted = cookieOf(await visitor.get('/beheer/aanmelden'));
    const opened = cookieOf(await trySignIn(visitor, els.email, password));
    expect(opened).not.to.equal(planted);
    const withPlanted = await stranger(hall).get('/beheer/golven').set('Cookie', planted);
    expect(withPlanted.headers['location']).to.equal('/beheer/aanmelden');
  });

  it('ignores a session id that a visitor brings along', async () => {
    const answer = await stranger(hall)
      .get('/beheer/aanmelden')
      .set('Cookie', 'panelpeil=s%3Aattacker.signature');
    expect(cookieOf(answer)).not.to.include('attacker');
  });

  it('stores no session id, only its hash', async () => {
    const read: string[] = [];
    const sessions = hall.world.panel.sessions;
    hall.world.panel.sessions = {
      ...sessions,
      write: (id, data, until) => (read.push(id), sessions.write(id, data, until)),
    };
    const cookie = cookieOf(await trySignIn(stranger(hall), els.email, password));
    const id = decodeURIComponent(cookie).split('s:')[1]?.split('.')[0] ?? '';
    expect(id.length).to.equal(43);
    expect(read.length).to.be.above(0);
    expect(read.join(' ')).not.to.include(id);
  });

  it('ends at sign-out, also for who kept the cookie', async () => {
    const visitor = stranger(hall);
    const cookie = cookieOf(await trySignIn(visitor, els.email, password));
    expect((await stranger(hall).get('/beheer/golven').set('Cookie', cookie)).status).to.equal(200);
    const answer = await submit(visitor, '/beheer/afmelden');
    expect(answer.headers['clear-site-data']).to.include('"cookies"');
    const replayed = await stranger(hall).get('/beheer/golven').set('Cookie', cookie);
    expect(replayed.status).to.equal(303);
  });

  it('ends after half an hour without a visit, and goes on with visits', async () => {
    const visitor = await signedIn(hall, els);
    hall.world.clock.pass(29 * minute);
    expect((await visitor.get('/beheer/golven')).status).to.equal(200);
    hall.world.clock.pass(29 * minute);
    expect((await visitor.get('/beheer/golven')).status).to.equal(200);
    hall.world.clock.pass(31 * minute);
    expect((await visitor.get('/beheer/golven')).status).to.equal(303);
  });

  it('tells a page with much to type whether its form may still go, and the token that it needs then', async () => {
    const visitor = await signedIn(hall, els);
    const asks = (): Promise<{ status: number; body: { bewijs?: string } }> =>
      visitor.get('/beheer/aangemeld').set('Accept', 'application/json');
    const before = await asks();
    expect([before.status, before.body.bewijs]).to.deep.equal([200, await tokenOn(visitor)]);
    hall.world.clock.pass(31 * minute);
    const ended = await asks();
    expect([ended.status, ended.body.bewijs]).to.deep.equal([401, undefined]);
    await trySignIn(visitor, els.email, password);
    const after = await asks();
    expect(after.status).to.equal(200);
    expect(after.body.bewijs).to.be.a('string').and.not.to.equal(before.body.bewijs);
  });

  it('ends after eight hours, however busy', async () => {
    const visitor = await signedIn(hall, els);
    for (let passed = 0; passed < 8 * 60; passed += 20) {
      expect((await visitor.get('/beheer/golven')).status, `after ${passed} minutes`).to.equal(200);
      hall.world.clock.pass(20 * minute);
    }
    expect((await visitor.get('/beheer/golven')).status).to.equal(303);
  });

  it('ends at once for a colleague who is no longer active', async () => {
    const visitor = await signedIn(hall, els);
    const staff = { ...hall.world.panel.staff };
    hall.world.panel.staff.find = async (id) => {
      const person = await staff.find(id);
      return person === null ? null : { ...person, active: false };
    };
    expect((await visitor.get('/beheer/golven')).status).to.equal(303);
  });

  it('survives a link in a mail, with which the browser sends no cookie', async () => {
    const address = '/beheer/golven/2021-3?van=mail';
    const answer = await stranger(hall).get(address).set('Sec-Fetch-Site', 'cross-site');
    expect(answer.headers['set-cookie']).to.equal(undefined);
    expect(pageOf(answer)('main a').attr('href')).to.equal(address);
    expect(answer.text).not.to.include('Dienstverlening');
  });

  it('ends everywhere when the password changes', async () => {
    const visitor = await signedIn(hall, els);
    await hall.world.panel.staff.setPassword(els.id, 'another hash');
    expect((await visitor.get('/beheer/golven')).status).to.equal(303);
  });

  it('is refused after ten tries for one account, and open from elsewhere', async () => {
    const proxied = await openTownHall({ trustedProxyHops: 1 });
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) statuses.push((await tryFrom(proxied, '203.0.113.7', 'verkeerd')).status);
    expect(statuses.slice(0, 10)).to.deep.equal(Array(10).fill(401));
    expect(statuses[10]).to.equal(429);
    expect((await tryFrom(proxied, '203.0.113.8', password)).status).to.equal(303);
  });

  it('does not believe addresses that a visitor invents', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1)
      statuses.push((await tryFrom(hall, `198.51.100.${i}`, 'verkeerd')).status);
    expect(statuses[10]).to.equal(429);
  });

  it('tells when to come back', async () => {
    for (let i = 0; i < 10; i += 1) await tryFrom(hall, '', 'verkeerd');
    const answer = await tryFrom(hall, '', 'verkeerd');
    expect(answer.headers['retry-after']).to.equal('900');
    expect(pageOf(answer)('h1').text()).to.equal('Even wachten');
  });

  it('takes exactly the fields of the form', async () => {
    const visitor = stranger(hall);
    const answer = await submit(visitor, '/beheer/aanmelden', {
      email: els.email,
      wachtwoord: password,
      role: 'admin',
    });
    expect(answer.status).to.equal(400);
    expect(answer.text).to.include('velden die wij niet kennen');
  });

  it('refuses a NUL character and two addresses at once', async () => {
    const visitor = stranger(hall);
    expect((await submit(visitor, '/beheer/aanmelden', { email: 'a\0b', wachtwoord: 'x' })).status).to.equal(
      400,
    );
    const bewijs = await tokenOn(visitor);
    const twice = `bewijs=${encodeURIComponent(bewijs)}&wachtwoord=x&email=a&email=b`;
    expect((await visitor.post('/beheer/aanmelden').type('form').send(twice)).status).to.equal(400);
  });
});

describe('the cookie of a colleague', () => {
  it('is for scripts unreachable and stays on our own site', async () => {
    const answer = await stranger(await openTownHall()).get('/beheer/aanmelden');
    expect(answer.headers['set-cookie']?.[0]).to.match(/^panelpeil=.*; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is bound to the host and to https when the public address is https', async () => {
    const answer = await stranger(await openTownHall({ publicUrl: 'https://panel.kerkebeek.example' })).get(
      '/beheer/aanmelden',
    );
    expect(answer.headers['set-cookie']?.[0]).to.match(
      /^__Host-panelpeil=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('is not given on public pages', async () => {
    const answer = await stranger(await openTownHall()).get('/');
    expect(answer.headers['set-cookie']).to.equal(undefined);
  });
});

describe('the one-time link to choose a password', () => {
  const token = 'a'.repeat(43);
  const address = `/beheer/wachtwoord/${token}`;
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
    const until = hall.world.clock.now().getTime() + 60 * minute;
    await hall.world.panel.staff.addSetupLink(hashToken(token), els.id, until);
  });

  it('still works after a mail scanner opened it twenty times', async () => {
    for (let i = 0; i < 20; i += 1) expect((await stranger(hall).get(address)).status).to.equal(200);
    const answer = await submit(stranger(hall), address, {
      wachtwoord: 'een nieuwe lange zin',
      herhaling: 'een nieuwe lange zin',
    });
    expect(answer.headers['location']).to.equal('/beheer/aanmelden');
  });

  it('lets Els sign in with what she chose, once', async () => {
    const visitor = stranger(hall);
    await submit(visitor, address, { wachtwoord: 'een nieuwe lange zin', herhaling: 'een nieuwe lange zin' });
    expect((await visitor.get('/beheer/aanmelden')).text).to.include('Uw wachtwoord is bewaard.');
    expect((await trySignIn(visitor, els.email, 'een nieuwe lange zin')).status).to.equal(303);
    expect((await stranger(hall).get(address)).status).to.equal(410);
  });

  it('asks for twelve characters and the same twice, and keeps the link', async () => {
    const short = await submit(stranger(hall), address, { wachtwoord: 'te kort', herhaling: 'te kort' });
    const different = await submit(stranger(hall), address, {
      wachtwoord: 'een nieuwe lange zin',
      herhaling: 'een andere lange zin',
    });
    expect([short.status, different.status]).to.deep.equal([400, 400]);
    expect(short.text).to.include('minstens 12 tekens');
    expect(different.text).to.include('niet gelijk');
    expect((await stranger(hall).get(address)).status).to.equal(200);
  });

  it('says in the form that the own address is no password, and keeps the link', async () => {
    const own = { wachtwoord: els.email, herhaling: els.email };
    const answer = await submit(stranger(hall), address, own);
    const page = pageOf(answer);
    expect([answer.status, page('#wachtwoord').attr('aria-invalid')]).to.deep.equal([400, 'true']);
    expect(page('[role=alert]').text()).to.include('te gemakkelijk te raden');
    expect((await stranger(hall).get(address)).status).to.equal(200);
  });

  it('says the same of an unknown, an expired and a malformed link', async () => {
    hall.world.clock.pass(61 * minute);
    const addresses = [address, `/beheer/wachtwoord/${'b'.repeat(43)}`, '/beheer/wachtwoord/x'];
    const answers = await Promise.all(addresses.map((each) => stranger(hall).get(each)));
    expect(answers.map(({ status }) => status)).to.deep.equal([410, 410, 410]);
    const leads = answers.map((answer) => pageOf(answer)('.lead').text());
    expect(new Set(leads).size).to.equal(1);
  });

  it('stops who guesses', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1) {
      statuses.push((await stranger(hall).get(`/beheer/wachtwoord/${String(i).padStart(43, 'c')}`)).status);
    }
    expect(statuses.at(-2)).to.equal(410);
    expect(statuses.at(-1)).to.equal(429);
  });

  it('leaves no trace of the token in the log', async () => {
    await stranger(hall).get(address);
    expect(hall.log()).to.include('/beheer/wachtwoord/:token');
    expect(hall.log()).not.to.include(token);
  });
});

function tryFrom(hall: TownHall, address: string, wachtwoord: string): ReturnType<typeof trySignIn> {
  const visitor = stranger(hall);
  if (address !== '') visitor.set('X-Forwarded-For', address);
  return trySignIn(visitor, els.email, wachtwoord);
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  const [cookie] = [answer.headers['set-cookie']].flat();
  return String(cookie).split(';')[0] ?? '';
}
