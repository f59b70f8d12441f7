/**
 * Signing in without a password: a mail with a link that works once, for a quarter of an hour, and only in the browser that
 * asked for it. Whoever reads the mail elsewhere, or a scanner that opens links, gets nowhere.
 */
import type { Mail } from '../outbox.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Member } from '../panel-records.ts';
import { noteActivity } from '../retention/note-activity.ts';
import { idle } from '../session-end.ts';
import { hashToken, looksLikeToken, newToken } from '../token.ts';
import type { World } from '../world.ts';
import { ownLanguage, wordsIn } from './own-language.ts';
import { linkIn, ownLetter } from './own-letter.ts';

const minute = 60_000;
export const linkMinutes = 15;

/**
 * Does nothing for an address that is unknown, and never says which it was. Two who share an address have a link each.
 * @param browser the secret of the browser that asks
 */
export async function askSignIn(world: World, email: string, browser: string): Promise<void> {
  const members = await world.panel.members.findByEmail(email.trim());
  const [first] = members;
  if (first === undefined || first.email === null) return;
  const now = world.clock.now().getTime();
  const made = members.map((member) => ({ member, token: newToken() }));
  const mail = await signInMail(world, first.email, made);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.memberLinks.add(
      made.map(({ member, token }) => ({
        tokenHash: hashToken(token),
        memberId: member.id,
        kind: 'sign-in',
        value: hashToken(browser),
        expiresAt: now + linkMinutes * minute,
      })),
    );
    await panel.outbox.put([mail], now);
  });
}

async function signInMail(
  world: World,
  to: string,
  made: { member: Member; token: string }[],
): Promise<Mail> {
  const municipality = await municipalityOf(world);
  const [first] = made;
  const language = ownLanguage(municipality, first?.member ?? { language: 'nl' });
  const { mails } = wordsIn(municipality, language);
  const { subject, lead, link, limits } = mails.signIn;
  const letter = ownLetter(municipality, {
    to,
    language,
    subject,
    lead,
    links: made.map(({ member, token }) => ({
      text: link(member.firstName),
      address: linkIn(world, `/mijn/aanmelden/${token}`, language),
    })),
    after: [limits, mails.notYou],
  });
  return { id: `sign-in-${hashToken(first?.token ?? '').slice(0, 32)}`, kind: 'member-link', letter };
}

export type SignInLink = 'good' | 'other-browser' | 'unknown';

/** Changes nothing: mail programs open links by themselves. @param browser '' when it has no secret */
export async function seeSignInLink(world: World, token: string, browser: string): Promise<SignInLink> {
  if (!looksLikeToken(token)) return 'unknown';
  const link = await world.panel.memberLinks.find(hashToken(token), world.clock.now().getTime());
  if (link === null || link.kind !== 'sign-in') return 'unknown';
  return link.value === hashToken(browser) ? 'good' : 'other-browser';
}

/** Uses the link up. @returns the secret of the session; null when the link is not good for this browser (any more) */
export async function signInMember(world: World, token: string, browser: string): Promise<string | null> {
  if ((await seeSignInLink(world, token, browser)) !== 'good') return null;
  const now = world.clock.now().getTime();
  const session = newToken();
  return world.panel.inOneTransaction(async (panel) => {
    const link = await panel.memberLinks.take(hashToken(token), now);
    if (link === null) return null;
    await panel.memberSessions.open(hashToken(session), link.memberId, now + idle);
    await noteActivity(world, panel, link.memberId);
    return session;
  });
}

/** Null when the session is over, or the member is gone. */
export async function memberOfSession(world: World, session: string): Promise<Member | null> {
  if (!looksLikeToken(session)) return null;
  const now = world.clock.now().getTime();
  const id = await world.panel.memberSessions.use(hashToken(session), now, now + idle);
  return id === null ? null : world.panel.members.find(id);
}

export async function endMemberSession(world: World, session: string): Promise<void> {
  await world.panel.memberSessions.end(hashToken(session));
}
