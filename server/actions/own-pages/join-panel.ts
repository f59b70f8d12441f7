/**
 * Residents who sign up by themselves, where the municipality allows it. What they filled in waits two days for a press on
 * the link in a mail; only then somebody is a member, and only who reads that mail address can press it.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { brusselsDay } from '../brussels-day.ts';
import type { ConsentPurpose } from '../consent-records.ts';
import { noteEntry } from '../note-entry.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Mail } from '../outbox.ts';
import { makeCode } from '../personal-code.ts';
import { panelSettings } from '../panel-settings.ts';
import type { Member } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { hashToken, looksLikeToken, newToken } from '../token.ts';
import type { World } from '../world.ts';
import { ownLanguage, wordsIn } from './own-language.ts';
import { linkIn, ownLetter } from './own-letter.ts';
import type { Details } from './read-details.ts';
import { themselves } from './take-part.ts';

const waits = 48 * 60 * 60_000;
/** A couple may share a mail address; more people are no household but a way to be many. */
const mostAtAddress = 2;

export interface Application {
  details: Details;
  /** What was agreed to, in the words of this version. */
  purposes: ConsentPurpose[];
  textVersion: number;
}

/**
 * Who is a member already gets a mail that says so: whoever asks is not told.
 * @throws Problem when the municipality does not allow it
 */
export async function askToJoin(world: World, application: Application): Promise<void> {
  await mustBeOpen(world);
  const now = world.clock.now().getTime();
  if (isMember(await world.panel.members.findByEmail(application.details.email), application.details)) {
    const mail = await mailFor(world, application.details, null);
    await world.panel.outbox.put([mail], now);
    return;
  }
  const token = newToken();
  const mail = await mailFor(world, application.details, token);
  const content = JSON.stringify(application);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.registrations.add({ tokenHash: hashToken(token), content, expiresAt: now + waits });
    await panel.outbox.put([mail], now);
  });
}

/** Changes nothing. */
export async function isWaitingToJoin(world: World, token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  return (await world.panel.registrations.find(hashToken(token), world.clock.now().getTime())) !== null;
}

/** False when the link is not good (any more). Who pressed two links is a member once. */
export async function joinPanel(world: World, token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  await mustBeOpen(world);
  const now = world.clock.now();
  return world.panel.inOneTransaction(async (panel) => {
    const content = await panel.registrations.take(hashToken(token), now.getTime());
    if (content === null) return false;
    const { details, purposes, textVersion } = JSON.parse(content) as Application;
    if (isMember(await panel.members.findByEmail(details.email), details)) return true;
    const member = memberOf(details, brusselsDay(now), purposes.includes('mail'));
    await panel.members.add([member]);
    await panel.consents.add(
      purposes.map((purpose) => ({
        memberId: member.id,
        purpose,
        textVersion,
        givenOn: member.memberSince,
        withdrawnOn: null,
        source: 'self',
      })),
    );
    await noteEntry(world, panel, { actor: themselves, action: 'member joined', subject: 'panel' });
    return true;
  });
}

async function mustBeOpen(world: World): Promise<void> {
  if (!(await panelSettings(world)).selfRegistration)
    throw new Problem('not-allowed', 'U kunt zich hier niet zelf inschrijven. Er is niets bewaard.');
}

function isMember(atAddress: Member[], { firstName, birthYear }: Details): boolean {
  const same = (one: Member): boolean =>
    one.birthYear === birthYear || one.firstName.toLowerCase() === firstName.toLowerCase();
  return atAddress.length >= mostAtAddress || atAddress.some(same);
}

function memberOf(details: Details, today: string, mayMail: boolean): Member {
  return {
    ...details,
    id: randomUUID(),
    reference: `W-${makeCode(randomBytes)}`,
    salutation: null,
    recruitment: 'volunteer',
    consentedOn: today,
    memberSince: today,
    status: 'active',
    statusSince: today,
    mailState: mayMail ? 'ok' : 'stopped',
    letterState: 'ok',
  };
}

/** @param token null for who is a member already */
async function mailFor(
  world: World,
  { email: to, language: asked }: Details,
  token: string | null,
): Promise<Mail> {
  const municipality = await municipalityOf(world);
  const language = ownLanguage(municipality, { language: asked });
  const { mails } = wordsIn(municipality, language);
  const { subject, lead, link } = token === null ? mails.already : mails.register;
  const address = linkIn(world, token === null ? '/mijn' : `/inschrijven/${token}`, language);
  const letter = ownLetter(municipality, {
    to,
    language,
    subject,
    lead,
    links: [{ text: link, address }],
    after: [...(token === null ? [] : [mails.register.limits]), mails.notYou],
  });
  return { id: `join-${hashToken(token ?? newToken()).slice(0, 32)}`, kind: 'member-link', letter };
}
