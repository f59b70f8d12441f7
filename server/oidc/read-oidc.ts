/** The settings of the municipality's sign-in from the environment: all three, or none. */
import { read, readSecret, type Environment } from '../read-setting.ts';
import { Refused } from '../refused.ts';
import type { OidcSettings } from './oidc-settings.ts';

const example = 'https://aanmelden.kerkebeek.example';

/** @throws Refused never quotes the secret */
export function readOidc(
  env: Environment,
  production: boolean,
  readText: (path: string) => string,
): OidcSettings | null {
  const issuer = read(env, 'OIDC_ISSUER_URL');
  const clientId = read(env, 'OIDC_CLIENT_ID');
  const clientSecret = readSecret(env, 'OIDC_CLIENT_SECRET', readText);
  const acr = read(env, 'OIDC_ACR');
  const named = { OIDC_ISSUER_URL: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(named).filter(([, value]) => value === null);
  if (missing.length === 3 && acr === null) return null;
  if (issuer === null || clientId === null || clientSecret === null)
    throw new Refused(
      `${missing.map(([name]) => name).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: set OIDC_ISSUER_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of the OIDC settings.`,
    );
  return { issuer: checked(issuer, production), clientId, clientSecret, acr: acr?.split(/\s+/u) ?? [] };
}

function checked(issuer: string, production: boolean): string {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const isHere = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere && !production);
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (isSafe && isPlain) return issuer;
  throw new Refused(`OIDC_ISSUER_URL is not understood: an https address was expected, as in ${example}.`);
}
