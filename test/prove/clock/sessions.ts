/** Sessions of staff and members under a clock that moves: an hour back signs nobody out, and none lives on for ever. */
import { signInMember } from '../../../server/actions/own-pages/sign-in-member.ts';
import { hashToken, newToken } from '../../../server/actions/token.ts';
import type { World } from '../../../server/actions/world.ts';
import { bart, password } from '../../support/kerkebeek.ts';
import { resident } from '../../support/mailed-wave.ts';
import { fixedClock } from '../../support/world.ts';
import { Browser } from '../support/browser.ts';

const minute = 60_000;

export const hour = 60 * minute;
export const year = 365 * 24 * hour;

/** Who looks at a page of a session. */
export interface Sitting {
  who: 'staff' | 'member';
  browser: Browser;
}

/** By name and password. @throws when that is refused */
export async function staffSitting(url: string): Promise<Sitting> {
  const browser = new Browser(url);
  const door = await browser.go('/beheer/aanmelden');
  const bewijs = /name="bewijs" value="([^"]+)"/u.exec(door.text)?.[1] ?? '';
  const body = new URLSearchParams({ email: bart.email, wachtwoord: password, bewijs }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { status } = await browser.go('/beheer/aanmelden', { method: 'POST', headers, body });
  if (status !== 303) throw new Error(`signing in gave ${status}`);
  return { who: 'staff', browser };
}

/** By a link, as if it was in a mail. @param at ms since 1970 @returns the secret of the session */
export async function memberSession(installed: World, at: number): Promise<string> {
  const world = { ...installed, clock: fixedClock(new Date(at).toISOString()) };
  const [token, browser] = [newToken(), newToken()];
  const link = { tokenHash: hashToken(token), memberId: resident(0).id, kind: 'sign-in', value: hashToken(browser) } as const;
  await world.panel.memberLinks.add([{ ...link, expiresAt: at + minute }]);
  const session = await signInMember(world, token, browser);
  if (session === null) throw new Error('a member cannot sign in');
  return session;
} // prettier-ignore

export function memberSitting(url: string, session: string): Sitting {
  const browser = new Browser(url);
  browser.cookies.set('mijn', session);
  return { who: 'member', browser };
}

/** Whether the session is good at this moment; looking prolongs it. */
export async function isIn({ who, browser }: Sitting): Promise<boolean> {
  const { status } = await browser.go(who === 'staff' ? '/beheer/account' : '/mijn/gegevens');
  if (status !== 200 && status !== 303) throw new Error(`a page of ${who} gave ${status}`);
  return status === 200;
}
