/** Words for what a member's record says. */
import type { Consent, ConsentPurpose } from '../../../actions/consent-records.ts';
import type { Invitation, Member } from '../../../actions/panel-records.ts';

export const statusWords: Record<Member['status'], string> = {
  active: 'actief',
  paused: 'gepauzeerd',
  left: 'uit het panel',
};

export const channelWords: Record<Member['preferredChannel'], string> = {
  mail: 'e-mail',
  letter: 'brief',
  phone: 'telefoon',
};

export const genderWords: Record<Member['gender'], string> = { v: 'vrouw', m: 'man', x: 'x' };

export const recruitmentWords: Record<Member['recruitment'], string> = {
  random: 'geloot uit het register',
  volunteer: 'zelf aangemeld',
  open: 'via een open oproep',
};

export const educationWords: Record<NonNullable<Member['education']>, string> = {
  low: 'kort geschoold',
  mid: 'middengeschoold',
  high: 'lang geschoold',
};

export const mailWords: Record<Member['mailState'], string> = {
  ok: 'komt aan',
  bounced: 'komt niet aan',
  stopped: 'wil geen e-mail',
};

export const letterWords: Record<Member['letterState'], string> = {
  ok: 'komen aan',
  returned: 'komen terug',
};

export const purposeWords: Record<ConsentPurpose, string> = {
  membership: 'Lid zijn van het panel',
  mail: 'E-mail krijgen',
  profile: 'Opleiding bewaren',
};

export const sourceWords: Record<Consent['source'], string> = {
  import: 'uit een bestand',
  staff: 'ingevoerd door een medewerker',
  self: 'door het panellid zelf',
};

export const deliveryWords: Record<Invitation['delivery'], string> = {
  waiting: 'moet nog vertrekken',
  sent: 'verstuurd',
  failed: 'niet aangekomen',
};

const languageWords: Record<string, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels', de: 'Duits' };

export function languageWord(code: string): string {
  return languageWords[code] ?? code;
}
