/** The one-time link with which somebody chooses a password: valid for 72 hours, and only the last one of a person. */
import type { PanelStore } from '../stores.ts';
import { hashToken, newToken } from '../token.ts';
import type { World } from '../world.ts';

export const setupLinkHours = 72;

/** @returns the token of the link, which is kept nowhere */
export async function newSetupLink(
  { clock }: Pick<World, 'clock'>,
  panel: PanelStore,
  staffId: string,
): Promise<string> {
  const token = newToken();
  await panel.staff.dropSetupLinks(staffId);
  const until = clock.now().getTime() + setupLinkHours * 60 * 60_000;
  await panel.staff.addSetupLink(hashToken(token), staffId, until);
  return token;
}

export function setupAddress({ publicUrl }: Pick<World, 'publicUrl'>, token: string): string {
  return `${publicUrl}/beheer/wachtwoord/${token}`;
}
