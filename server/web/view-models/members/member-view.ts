/** One member, as the administrator sees them. */
import { deedsFor, type MemberDeed } from '../../../actions/members/member-deeds.ts';
import { memberVersion } from '../../../actions/members/member-version.ts';
import type { SeenMember } from '../../../actions/members/see-member.ts';
import type { Member, PostalAddress } from '../../../actions/panel-records.ts';
import { reachOf, wantsNothing } from '../../../actions/reach-of.ts';
import { dayText } from '../belgian.ts';
import {
  channelWords,
  deliveryWords,
  educationWords,
  genderWords,
  languageWord,
  letterWords,
  mailWords,
  purposeWords,
  recruitmentWords,
  sourceWords,
  statusWords,
} from './member-words.ts';

interface Fact {
  label: string;
  value: string;
}

export interface MemberView {
  address: string;
  name: string;
  version: string;
  status: string;
  /** How this member is written to now. */
  reached: string;
  contact: Fact[];
  profile: Fact[];
  deeds: { deed: MemberDeed; word: string }[];
  mayLeave: boolean;
  consents: {
    purpose: string;
    words: string;
    given: string;
    withdrawn: string;
    version: string;
    source: string;
  }[];
  invitations: { wave: string; channel: string; day: string; delivery: string }[];
  error: string | null;
}

const deedWords: Record<MemberDeed, string> = {
  pause: 'Pauzeren',
  resume: 'Hervatten',
  'mail bounced': 'E-mail komt niet aan',
  'mail arrives': 'E-mail komt weer aan',
  'letters returned': 'Brieven komen terug',
  'letters arrive': 'Brieven komen weer aan',
};

const reachWords = {
  mail: 'Wij bereiken dit panellid per e-mail.',
  letter: 'Wij bereiken dit panellid per brief.',
};

export function memberView({ member, consents, invitations }: SeenMember, error: string | null): MemberView {
  const reach = reachOf(member);
  const known = (text: string | null): string => (text === null || text === '' ? 'niet gekend' : text);
  return {
    address: `/beheer/panel/leden/${member.id}`,
    name: [member.salutation ?? '', member.firstName, member.lastName].join(' ').trim(),
    version: memberVersion(member),
    status: `Status: ${statusWords[member.status]} sinds ${dayText(member.statusSince)}`,
    reached: reach === null ? unreachedWords(member) : reachWords[reach],
    contact: [
      { label: 'Adres', value: member.address === null ? 'niet gekend' : postalLine(member.address) },
      ...(member.address === null ? [] : [{ label: 'Brieven', value: letterWords[member.letterState] }]),
      { label: 'E-mailadres', value: known(member.email) },
      ...(member.email === null && member.mailState !== 'stopped'
        ? []
        : [{ label: 'E-mail', value: mailWords[member.mailState] }]),
      { label: 'Telefoon', value: known(member.phone) },
      { label: 'Voorkeur', value: channelWords[member.preferredChannel] },
      { label: 'Taal', value: languageWord(member.language) },
    ],
    profile: [
      { label: 'Geboortejaar', value: String(member.birthYear) },
      { label: 'Geslacht', value: genderWords[member.gender] },
      { label: 'Deelgemeente', value: member.district },
      {
        label: 'Opleiding',
        value: member.education === null ? 'niet gekend' : educationWords[member.education],
      },
      { label: 'Werving', value: recruitmentWords[member.recruitment] },
      { label: 'Lid sinds', value: dayText(member.memberSince) },
      { label: 'Referentie', value: member.reference },
    ],
    deeds: deedsFor(member).map((deed) => ({ deed, word: deedWords[deed] })),
    mayLeave: member.status !== 'left',
    consents: consents.map(({ purpose, text, textVersion, givenOn, withdrawnOn, source }) => ({
      purpose: purposeWords[purpose],
      words: text?.texts.nl?.[purpose] ?? '',
      given: dayText(givenOn),
      withdrawn: withdrawnOn === null ? '' : dayText(withdrawnOn),
      version: String(textVersion),
      source: sourceWords[source],
    })),
    invitations: invitations.map(({ waveId, channel, sentOn, delivery }) => ({
      wave: waveId,
      channel: channelWords[channel],
      day: dayText(sentOn),
      delivery: deliveryWords[delivery],
    })),
    error,
  };
}

function unreachedWords(member: Member): string {
  return member.status === 'active' && wantsNothing(member)
    ? 'Dit panellid wil geen mails meer en koos niet voor brieven. Het krijgt niets van ons. Vraagt het zelf om brieven? Kies dan de voorkeur “brief”.'
    : 'Dit panellid krijgt nu niets van ons.';
}

/** "Kerkstraat 12 bus 3, 9999 Kerkebeek" */
function postalLine({ street, houseNumber, box, postcode, town }: PostalAddress): string {
  const door = [street, houseNumber, box === '' ? '' : `bus ${box}`].filter((part) => part !== '').join(' ');
  return `${door}, ${postcode} ${town}`;
}
