/**
 * A provider of OpenID Connect on this machine, as a municipality has one: who signs in is who the test says, without a page. What it
 * answers can be bent on the way: `bend` sees every document that the program is given.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { providerMemory } from './provider-memory.ts';

const secret = 'a secret of the client, known to the provider';

const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

export interface Municipality {
  settings: { issuer: string; clientId: string; clientSecret: string; acr: string[] };
  /** Walks from the address where the program sends a browser to the one where it comes back. */
  walk(address: string): Promise<string>;
  /** Who signs in next; null breaks off. */
  visitor: string | null;
  /** Changes the answer of the token endpoint. */
  bend: ((answer: Record<string, unknown>) => Record<string, unknown>) | null;
  close(): Promise<void>;
}

/** @param publicUrl of the program, where browsers come back to */
export async function openMunicipality(publicUrl: string): Promise<Municipality> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const house: Municipality = {
    settings: { issuer, clientId: 'panelpeil', clientSecret: secret, acr: [] },
    walk: (address) => walk(issuer, address),
    visitor: 'els-at-the-town',
    bend: null,
    close: () => closed(server),
  };
  const handle = providerFor(issuer, publicUrl, house).callback();
  server.on('request', (req, res) => void handle(req, res));
  return house;
}

function providerFor(issuer: string, publicUrl: string, house: Municipality): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'panelpeil',
        client_secret: secret,
        redirect_uris: [`${publicUrl}/beheer/aanmelden/oidc/terug`],
        ...(publicUrl.startsWith('http:') ? { application_type: 'native' as const } : {}),
      },
    ],
    adapter: providerMemory(),
    jwks: { keys: [{ ...signingKey, use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    acrValues: ['two-steps'],
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  });
  // It writes to the terminal what the test lets go wrong.
  provider.silent = true;
  provider.use(async (context, next) => {
    if (context.path.startsWith('/interaction/')) return interact(provider, house, context);
    await next();
    if (context.path === '/token' && house.bend !== null)
      context.body = house.bend(context.body as Record<string, unknown>);
  });
  return provider;
}

/** Where a real provider shows its pages. */
async function interact(
  provider: Provider,
  house: Municipality,
  context: Parameters<Parameters<Provider['use']>[0]>[0],
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(context.req, context.res);
  if (house.visitor === null) {
    await provider.interactionFinished(context.req, context.res, { error: 'access_denied' });
  } else if (prompt.name === 'login') {
    const acr = house.settings.acr[0];
    const login = { accountId: house.visitor, ...(acr === undefined ? {} : { acr }) };
    await provider.interactionFinished(context.req, context.res, { login });
  } else {
    const grant = new provider.Grant({
      accountId: session?.accountId ?? '',
      clientId: String(params['client_id']),
    });
    grant.addOIDCScope('openid');
    await provider.interactionFinished(context.req, context.res, {
      consent: { grantId: await grant.save() },
    });
  }
  context.respond = false;
}

/** A browser with cookies of the provider only, that stops where it leaves it. */
async function walk(issuer: string, from: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = from;
  for (let steps = 0; address.startsWith(issuer); steps += 1) {
    if (steps > 10) throw new Error(`the provider goes round at ${address}`);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider shows ${answer.status}: ${await answer.text()}`);
    address = new URL(next, issuer).href;
  }
  return address;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
