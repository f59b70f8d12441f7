/**
 * The sign-in of the municipality (OpenID Connect): code flow with PKCE, state and nonce; the issuer is the one of the settings, and
 * its signature on who somebody is, is checked. Asks for "openid" alone: neither name nor address comes along.
 */
import * as client from 'openid-client';
import type { IdentityProvider } from '../actions/oidc/identity-provider.ts';
import { checkStrength } from './check-strength.ts';
import { discovered } from './discovered.ts';
import type { OidcSettings } from './oidc-settings.ts';
import { backProblem, isAway, providerAway } from './what-went-wrong.ts';

const backAddress = '/beheer/aanmelden/oidc/terug';

/** @param note what went wrong, as a code for the log: nothing of what was sent */
export function municipalProvider(
  settings: OidcSettings,
  publicUrl: string,
  note: (code: string) => void,
): IdentityProvider {
  const configuration = discovered(settings);
  const asked = async (): Promise<client.Configuration> => {
    try {
      return await configuration();
    } catch (error) {
      note(codeOf(error));
      throw providerAway();
    }
  };
  return {
    async begin() {
      const config = await asked();
      const secrets = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: `${publicUrl}${backAddress}`,
        scope: 'openid',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ...(settings.acr.length > 0 ? { acr_values: settings.acr.join(' ') } : {}),
      });
      return { address: address.href, secrets };
    },
    async finish({ state, nonce, verifier }, query) {
      const config = await asked();
      const claims = await claimsOf(config, new URL(`${publicUrl}${backAddress}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }).catch((error: unknown) => {
        note(codeOf(error));
        throw isAway(error) ? providerAway() : backProblem(error);
      });
      checkStrength(claims, settings.acr);
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}

async function claimsOf(
  config: client.Configuration,
  cameBackTo: URL,
  checks: client.AuthorizationCodeGrantChecks,
): Promise<client.IDToken> {
  const claims = (await client.authorizationCodeGrant(config, cameBackTo, checks)).claims();
  if (claims === undefined) throw new Error('no claims');
  return claims;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
