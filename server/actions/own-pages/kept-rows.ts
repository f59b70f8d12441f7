/** What the register has of a member, as names and values to read: on the member's page and in print. */
import type { Member, PostalAddress } from '../panel-records.ts';
import type { MemberDocument } from './member-document.ts';
import type { RecordWords } from './words/record-words.ts';

export interface KeptRow {
  name: string;
  value: string;
}

export interface KeptRows {
  contact: KeptRow[];
  profile: KeptRow[];
  membership: KeptRow[];
  waves: KeptRow[];
}

export function keptRows(
  { member, activity, invitations, samples }: MemberDocument,
  words: RecordWords,
): KeptRows {
  const { fields, notKnown } = words;
  const invited = new Set(invitations.map(({ waveId }) => waveId));
  const or = (value: string | null): string => (value === null || value === '' ? notKnown : value);
  return {
    contact: [
      { name: fields.name, value: nameOf(member) },
      { name: fields.address, value: or(addressLine(member.address, fields.box)) },
      { name: fields.email, value: or(member.email) },
      { name: fields.phone, value: or(member.phone) },
      { name: fields.language, value: languageName(member.language, words) },
      { name: fields.channel, value: words.channel[member.preferredChannel] },
      ...(member.email === null
        ? []
        : [{ name: fields.mailState, value: words.mailState[member.mailState] }]),
      ...(member.address === null
        ? []
        : [{ name: fields.letterState, value: words.letterState[member.letterState] }]),
    ],
    profile: [
      { name: fields.birthYear, value: String(member.birthYear) },
      { name: fields.gender, value: words.gender[member.gender] },
      { name: fields.district, value: or(member.district) },
      {
        name: fields.education,
        value: member.education === null ? notKnown : words.education[member.education],
      },
    ],
    membership: [
      { name: fields.reference, value: member.reference },
      { name: fields.recruitment, value: words.recruitment[member.recruitment] },
      { name: fields.memberSince, value: words.dayOn(member.memberSince) },
      { name: fields.consentedOn, value: words.dayOn(member.consentedOn) },
      { name: fields.status, value: words.sinceOn(words.status[member.status], member.statusSince) },
      ...(activity === null ? [] : [{ name: fields.lastSeen, value: monthText(activity.month) }]),
    ],
    waves: [
      ...invitations.map(({ waveId, title, channel, sentOn, delivery }) => ({
        name: `${waveId} ${title}`,
        value: [
          words.invitedOn(sentOn),
          words.by[channel],
          ...(delivery === 'failed' ? [words.notDelivered] : []),
        ].join(', '),
      })),
      ...samples
        .filter((waveId) => !invited.has(waveId))
        .map((waveId) => ({ name: waveId, value: words.drawn })),
    ],
  };
}

/** One line on one consent: when, and which words. */
export function consentLine(
  { givenOn, withdrawnOn, textVersion, source }: MemberDocument['consents'][number],
  words: RecordWords,
): string {
  return [
    words.givenOn(givenOn),
    ...(withdrawnOn === null ? [] : [words.withdrawnOn(withdrawnOn)]),
    words.version(textVersion),
    words.source[source],
  ].join(', ');
}

/** 2026-11 -> 11/2026 */
function monthText(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

function nameOf({
  salutation,
  firstName,
  lastName,
}: Pick<Member, 'salutation' | 'firstName' | 'lastName'>): string {
  return [salutation ?? '', firstName, lastName].filter((part) => part !== '').join(' ');
}

function addressLine(address: PostalAddress | null, boxName: string): string | null {
  if (address === null) return null;
  const { street, houseNumber, box, postcode, town } = address;
  return `${street} ${houseNumber}${box === '' ? '' : ` ${boxName.toLowerCase()} ${box}`}, ${postcode} ${town}`;
}

function languageName(language: string, words: RecordWords): string {
  return (
    (Object.entries(words.language) as [string, string][]).find(([code]) => code === language)?.[1] ??
    language
  );
}
