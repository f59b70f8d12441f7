/** Signing in with an account of the municipality, at a real provider on this machine. */
import { expect } from 'chai';
import { addStaff } from '../../server/actions/staff/add-staff.ts';
import { municipalProvider } from '../../server/oidc/municipal-provider.ts';
import { els, joris } from '../support/kerkebeek.ts';
import { openMunicipality, type Municipality } from '../support/municipal-sign-in.ts';
import { openTownHall, pageOf, stranger, submit, type TownHall, type Visitor } from './town-hall.ts';

const publicUrl = 'http://127.0.0.1:4321';
const door = '/beheer/aanmelden/oidc';
const unproven = 'Wij konden niet nagaan wie u bent.';

describe('signing in with an account of the municipality', () => {
  let town: Municipality;
  let hall: TownHall;
  let noted: string[];

  beforeEach(async () => {
    town = await openMunicipality(publicUrl);
    noted = [];
    hall = await hallOf(town);
    const identity = { issuer: town.settings.issuer, subject: 'els-at-the-town' };
    await hall.world.panel.staffIdentities.connect(els.id, identity);
  });
  afterEach(() => town.close());

  function hallOf({ settings }: Pick<Municipality, 'settings'>): Promise<TownHall> {
    const municipalSignIn = municipalProvider(settings, publicUrl, (code) => noted.push(code));
    return openTownHall({ publicUrl, municipalSignIn });
  }

  async function away(visitor: Visitor, from = door): Promise<string> {
    const answer = await submit(visitor, from);
    expect(answer.status, answer.text).to.equal(200);
    return String(pageOf(answer)('main a.button').attr('href'));
  }

  /** @returns the address to come back to, without its origin */
  async function walked(visitor: Visitor, from = door): Promise<string> {
    return (await town.walk(await away(visitor, from))).slice(publicUrl.length);
  }

  async function entries(): Promise<string[]> {
    return (await hall.world.panel.audit.all()).map(({ actor, action }) => `${actor}: ${action}`);
  }

  async function refused(back: string, visitor: Visitor): Promise<{ status: number; sentence: string }> {
    const answer = await visitor.get(back);
    expect((await visitor.get('/beheer/golven')).headers['location']).to.equal('/beheer/aanmelden');
    return { status: answer.status, sentence: pageOf(answer)('main').text() };
  }

  it('brings Els to the waves, with a new session and an entry in the log book', async () => {
    const visitor = stranger(hall);
    const back = await walked(visitor);
    const answer = await visitor.get(back);
    expect([answer.status, answer.headers['refresh']]).to.deep.equal([200, '0; url=/beheer/golven']);
    expect((await visitor.get('/beheer/golven')).status).to.equal(200);
    expect(await entries()).to.deep.equal(['els: municipal sign in']);
  });

  it('asks for nothing but who it is, with PKCE, state and nonce', async () => {
    const asked = new URL(await away(stranger(hall))).searchParams;
    expect([asked.get('scope'), asked.get('code_challenge_method')]).to.deep.equal(['openid', 'S256']);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length, name).to.equal(43);
    expect(asked.get('redirect_uri')).to.equal(`${publicUrl}${door}/terug`);
  });

  it('keeps a cookie for coming back only, ten minutes, that no script reads', async () => {
    const cookies = String((await submit(stranger(hall), door)).headers['set-cookie']);
    expect(cookies).to.match(
      /gemeente=[\w-]{43}; Max-Age=600; Path=\/beheer\/aanmelden\/oidc; .*HttpOnly; SameSite=Lax/u,
    );
  });

  it('connects a new colleague through the one-time link, once', async () => {
    const token = await addStaff(hall.world, 'mila@kerkebeek.example', 'policy');
    const [visitor, other] = [stranger(hall), stranger(hall)];
    town.visitor = 'mila-at-the-town';
    const page = pageOf(await visitor.get(`/beheer/wachtwoord/${token}`));
    const form = page(`form[action="/beheer/wachtwoord/${token}/oidc"]`);
    expect(form.text()).to.include('Aanmelden met uw gemeentelijk account');
    const backOfOther = await walked(other, `/beheer/wachtwoord/${token}/oidc`);
    await visitor.get(await walked(visitor, `/beheer/wachtwoord/${token}/oidc`)).expect(200);
    expect(pageOf(await visitor.get('/beheer/golven'))('.sign-out-name').text()).to.equal('mila');
    expect((await refused(backOfOther, other)).status).to.equal(410);
    expect((await submit(stranger(hall), `/beheer/wachtwoord/${token}/oidc`)).status).to.equal(410);
  });

  it('has one kind sentence and no account for somebody it does not know', async () => {
    town.visitor = 'a-stranger-at-the-town';
    const visitor = stranger(hall);
    const { status, sentence } = await refused(await walked(visitor), visitor);
    expect([status, sentence]).to.satisfy(
      ([code, text]: [number, string]) => code === 403 && text.includes('is hier nog niet gekoppeld'),
    );
    expect(await entries()).to.deep.equal([]);
    expect(await hall.world.panel.audit.counts()).to.deep.equal([
      { day: '2025-03-10', actor: 'nobody', action: 'municipal sign in refused', subject: 'staff', times: 1 },
    ]);
  });

  it('does not know Els by the same name at another provider', async () => {
    const other = await openMunicipality(publicUrl);
    const before = hall.world.panel.staffIdentities;
    hall = await hallOf(other);
    hall.world.panel.staffIdentities = before;
    const visitor = stranger(hall);
    const back = (await other.walk(await away(visitor))).slice(publicUrl.length);
    expect((await refused(back, visitor)).status).to.equal(403);
    await other.close();
  });

  it('refuses who is not active any more', async () => {
    hall.world.panel.staff.find = async (id) => (id === els.id ? { ...els, active: false } : null);
    const visitor = stranger(hall);
    expect((await refused(await walked(visitor), visitor)).sentence).to.include('geen toegang meer');
  });

  it('takes one coming back, and only in the browser that left', async () => {
    const [visitor, thief] = [stranger(hall), stranger(hall)];
    const back = await walked(visitor);
    expect((await refused(back, thief)).status).to.equal(410);
    await visitor.get(back).expect(200);
    expect((await visitor.get(back)).status).to.equal(410);
  });

  it('refuses a code that was used before, in a flow of its own', async () => {
    const [visitor, thief] = [stranger(hall), stranger(hall)];
    const code = new URLSearchParams((await walked(visitor)).split('?')[1]).get('code') ?? '';
    const own = new URL(await walked(thief), publicUrl);
    own.searchParams.set('code', code);
    expect((await refused(own.pathname + own.search, thief)).sentence).to.include(unproven);
  });

  it('refuses after ten minutes', async () => {
    const visitor = stranger(hall);
    const back = await walked(visitor);
    hall.world.clock.pass(10 * 60_000);
    expect((await refused(back, visitor)).status).to.equal(410);
  });

  for (const [what, name, value] of [
    ['another state', 'state', 'x'.repeat(43)],
    ['another issuer', 'iss', 'https://elsewhere.example'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const visitor = stranger(hall);
      const back = new URL(await walked(visitor), publicUrl);
      back.searchParams.set(name, value);
      expect((await refused(back.pathname + back.search, visitor)).sentence).to.include(unproven);
      expect(noted).to.deep.equal(['OAUTH_INVALID_RESPONSE']);
    });
  }

  const claims = (token: unknown, changes: object): string[] => {
    const [head = '', body = '', signature = ''] = String(token).split('.');
    const read = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    return [head, Buffer.from(JSON.stringify({ ...read, ...changes })).toString('base64url'), signature];
  };
  const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const [what, code, bent] of [
    [
      'another subject under the same signature',
      'OAUTH_INVALID_RESPONSE',
      (token) => claims(token, { sub: 'a-stranger' }).join('.'),
    ],
    [
      'another nonce',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      (token) => claims(token, { nonce: 'n'.repeat(43) }).join('.'),
    ],
    [
      'a token for another program',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      (token) => claims(token, { aud: 'another' }).join('.'),
    ],
    [
      'a token of another issuer',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      (token) => claims(token, { iss: 'https://elsewhere.example' }).join('.'),
    ],
    [
      'a token that is over',
      'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
      (token) => claims(token, { exp: 1_000_000_000 }).join('.'),
    ],
    [
      'a token that nobody signed',
      'OAUTH_INVALID_RESPONSE',
      (token) => `${unsigned}.${claims(token, {})[1] ?? ''}.`,
    ],
    ['no token', 'OAUTH_INVALID_RESPONSE', () => undefined],
  ] as [string, string, (token: unknown) => string | undefined][]) {
    it(`refuses ${what}`, async () => {
      town.bend = ({ id_token: token, ...rest }) => {
        const other = bent(token);
        return other === undefined ? rest : { ...rest, id_token: other };
      };
      const visitor = stranger(hall);
      expect((await refused(await walked(visitor), visitor)).sentence).to.include(unproven);
      expect(noted).to.deep.equal([code]);
    });
  }

  it('says so when somebody breaks off', async () => {
    town.visitor = null;
    const visitor = stranger(hall);
    expect((await refused(await walked(visitor), visitor)).sentence).to.include('afgebroken');
  });

  it('says so while the provider is away, and works when it is back', async () => {
    const { settings } = town;
    const gone = await hallOf({ settings: { ...settings, issuer: 'http://127.0.0.1:9' } });
    const answer = await submit(stranger(gone), door);
    expect([answer.status, answer.headers['retry-after']]).to.deep.equal([503, '30']);
    expect(answer.text).to.include('antwoordt niet');
    const visitor = stranger(hall);
    const back = await walked(visitor);
    town.bend = () => {
      throw new Error('the provider fails');
    };
    expect((await visitor.get(back)).status).to.equal(503);
    town.bend = null;
    await visitor.get(await walked(visitor)).expect(200);
  });

  it('asks for a stronger way where the settings say so, and refuses a weaker one', async () => {
    const weak = await hallOf({ settings: { ...town.settings, acr: ['two-steps'] } });
    weak.world.panel.staffIdentities = hall.world.panel.staffIdentities;
    hall = weak;
    const visitor = stranger(weak);
    expect(new URL(await away(visitor)).searchParams.get('acr_values')).to.equal('two-steps');
    expect((await refused(await walked(visitor), visitor)).sentence).to.include('tweede stap');
    town.settings.acr = ['two-steps'];
    await visitor.get(await walked(visitor)).expect(200);
  });

  it('is not offered, and its addresses do not exist, where none is set', async () => {
    const without = await openTownHall();
    expect((await stranger(without).get('/beheer/aanmelden')).text).not.to.include('gemeentelijk account');
    expect((await submit(stranger(without), door)).status).to.equal(404);
    expect((await stranger(without).get(`${door}/terug`)).status).to.equal(404);
  });

  it('writes no code, state, token or secret into the log', async () => {
    const visitor = stranger(hall);
    await visitor.get(await walked(visitor));
    expect(hall.log()).to.include(`"route":"${door}/terug"`);
    expect(hall.log()).not.to.match(/code=|state=|els-at-the-town/u);
    expect(noted).to.deep.equal([]);
  });

  it('gives the account to nobody else', async () => {
    const taken = { issuer: town.settings.issuer, subject: 'els-at-the-town' };
    const connecting = hall.world.panel.staffIdentities.connect(joris.id, taken);
    expect(await connecting.catch((error: Error) => error.message)).to.include('al bij iemand anders');
  });
});
