/** Sends somebody to the sign-in of the municipality, and remembers for ten minutes what must come back. */
import { setupLinkIsValid, linkGone } from '../staff/choose-password.ts';
import { hashToken, newToken } from '../token.ts';
import type { World } from '../world.ts';
import type { FlowSecrets, IdentityProvider } from './identity-provider.ts';

export const flowMinutes = 10;

export interface FlowContent {
  secrets: FlowSecrets;
  /** Hash of the one-time link from which an account is connected; null when somebody signs in. */
  setupLink: string | null;
}

/**
 * @param setupToken of the one-time link of a new colleague; null to sign in
 * @returns where to go, and what the browser must keep to come back: 43 characters
 * @throws Problem when the link is not valid, or the provider does not answer
 */
export async function beginMunicipalSignIn(
  world: World,
  provider: IdentityProvider,
  setupToken: string | null,
): Promise<{ address: string; kept: string }> {
  if (setupToken !== null && !(await setupLinkIsValid(world, setupToken))) throw linkGone();
  const { address, secrets } = await provider.begin();
  const kept = newToken();
  const now = world.clock.now().getTime();
  const content: FlowContent = { secrets, setupLink: setupToken === null ? null : hashToken(setupToken) };
  await world.panel.signInFlows.dropExpired(now);
  await world.panel.signInFlows.add({
    idHash: hashToken(kept),
    content: JSON.stringify(content),
    expiresAt: now + flowMinutes * 60_000,
  });
  return { address, kept };
}
