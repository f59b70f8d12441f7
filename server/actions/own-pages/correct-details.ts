/** A member corrects what is kept. A new mail address counts once a mail that was sent to it is answered with a press. */
import { noteEntry } from '../note-entry.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Member } from '../panel-records.ts';
import { noteActivity } from '../retention/note-activity.ts';
import { hashToken, looksLikeToken, newToken } from '../token.ts';
import type { World } from '../world.ts';
import { consentNow } from '../consent-now.ts';
import { giveConsent } from './consents-now.ts';
import { ownLanguage, wordsIn } from './own-language.ts';
import { linkIn, ownLetter } from './own-letter.ts';
import type { Details } from './read-details.ts';
import { themselves } from './take-part.ts';

const waits = 48 * 60 * 60_000;

/**
 * @param agrees to have the education kept; without it, and without having agreed before, no other one is kept than is there
 * @returns whether a mail went to a new address
 */
export async function correctDetails(
  world: World,
  member: Member,
  details: Details,
  agrees: boolean,
): Promise<{ asksNewMail: boolean }> {
  const { email, education, ...rest } = details;
  const { version: textVersion } = await consentNow(world);
  const isMoved = JSON.stringify(details.address) !== JSON.stringify(member.address);
  await world.panel.inOneTransaction(async (panel) => {
    if (agrees) await giveConsent(world, panel, { memberId: member.id, purpose: 'profile', textVersion });
    const mayKeep = (await panel.consents.ofMember(member.id)).some(
      ({ purpose, withdrawnOn }) => purpose === 'profile' && withdrawnOn === null,
    );
    const kept = mayKeep || education === member.education ? education : null;
    await panel.members.change({
      id: member.id,
      ...rest,
      ...(isMoved ? { letterState: 'ok' as const } : {}),
      education: kept,
    });
    await noteActivity(world, panel, member.id);
    await noteEntry(world, panel, { actor: themselves, action: 'member corrected', subject: 'panel' });
  });
  const asksNewMail = email.toLowerCase() !== member.email?.toLowerCase();
  if (asksNewMail) await askNewMail(world, { ...member, ...rest }, email);
  return { asksNewMail };
}

async function askNewMail(world: World, member: Member, email: string): Promise<void> {
  const municipality = await municipalityOf(world);
  const language = ownLanguage(municipality, member);
  const { mails } = wordsIn(municipality, language);
  const { subject, lead, link, limits } = mails.newMail;
  const token = newToken();
  const address = linkIn(world, `/mijn/mailadres/${token}`, language);
  const letter = ownLetter(municipality, {
    to: email,
    language,
    subject,
    lead,
    links: [{ text: link, address }],
    after: [limits, mails.notYou],
  });
  const now = world.clock.now().getTime();
  const tokenHash = hashToken(token);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.memberLinks.add([
      { tokenHash, memberId: member.id, kind: 'new-mail', value: email, expiresAt: now + waits },
    ]);
    await panel.outbox.put([{ id: `new-mail-${tokenHash.slice(0, 32)}`, kind: 'member-link', letter }], now);
  });
}

/** Changes nothing. */
export async function isNewMailLink(world: World, token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  const link = await world.panel.memberLinks.find(hashToken(token), world.clock.now().getTime());
  return link?.kind === 'new-mail';
}

/** From now on this address counts. False when the link is not good (any more). */
export async function confirmNewMail(world: World, token: string): Promise<boolean> {
  if (!(await isNewMailLink(world, token))) return false;
  const now = world.clock.now().getTime();
  return world.panel.inOneTransaction(async (panel) => {
    const link = await panel.memberLinks.take(hashToken(token), now);
    const member = link === null ? null : await panel.members.find(link.memberId);
    if (link === null || member === null) return false;
    const mailState = member.mailState === 'bounced' ? 'ok' : member.mailState;
    await panel.members.change({ id: member.id, email: link.value, mailState });
    await noteActivity(world, panel, member.id);
    await noteEntry(world, panel, { actor: themselves, action: 'member corrected', subject: 'panel' });
    return true;
  });
}
