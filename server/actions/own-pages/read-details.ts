/** What somebody fills in of themselves, on their own page or to become a member: read, and what is wrong with it by field. */
import type { Member, PostalAddress } from '../panel-records.ts';

export type Details = Pick<
  Member,
  | 'firstName'
  | 'lastName'
  | 'address'
  | 'phone'
  | 'birthYear'
  | 'gender'
  | 'district'
  | 'education'
  | 'language'
  | 'preferredChannel'
> & { email: string };

/** Names of the fields of the form. */
export const detailFields = [
  'voornaam',
  'familienaam',
  'email',
  'telefoon',
  'straat',
  'nummer',
  'bus',
  'postcode',
  'plaats',
  'geboortejaar',
  'geslacht',
  'wijk',
  'opleiding',
  'taal',
  'kanaal',
] as const;

export type DetailField = (typeof detailFields)[number];
export type Typed = Partial<Record<string, string>>;

export interface DetailRules {
  /** The year it is. */
  year: number;
  minimumAge: number;
  districts: string[];
  languages: string[];
  /** Whether a text shows a national number, mail address or telephone number. */
  namesPerson: (text: string) => boolean;
}

const genders = ['v', 'm', 'x'] as const;
const educations = ['low', 'mid', 'high'] as const;
const channels = ['mail', 'letter', 'phone'] as const;
const addressFields = ['straat', 'nummer', 'postcode', 'plaats'] as const;

/** @returns the fields that are wrong, or what was filled in */
export function readDetails(
  typed: Typed,
  rules: DetailRules,
): { faults: DetailField[] } | { details: Details } {
  const text = (field: DetailField): string => (typed[field] ?? '').trim();
  const birthYear = Number(text('geboortejaar'));
  const gender = genders.find((one) => one === text('geslacht'));
  const district = rules.districts.find((one) => one === text('wijk'));
  const language = rules.languages.find((one) => one === text('taal'));
  const preferredChannel = channels.find((one) => one === text('kanaal'));
  const address = addressOf(text);
  const isName = (name: string): boolean => name !== '' && name.length <= 80 && !rules.namesPerson(name);
  const right: Record<DetailField, boolean> = {
    voornaam: isName(text('voornaam')),
    familienaam: isName(text('familienaam')),
    email: isMailAddress(text('email')),
    telefoon: isPhone(text('telefoon'), preferredChannel === 'phone'),
    ...rightAddress(text, preferredChannel === 'letter'),
    geboortejaar:
      /^\d{4}$/u.test(text('geboortejaar')) &&
      birthYear >= rules.year - 120 &&
      birthYear <= rules.year - rules.minimumAge,
    geslacht: gender !== undefined,
    wijk: district !== undefined,
    opleiding: text('opleiding') === '' || educations.some((one) => one === text('opleiding')),
    taal: language !== undefined,
    kanaal: preferredChannel !== undefined,
  };
  const faults = detailFields.filter((field) => !right[field]);
  if (
    faults.length > 0 ||
    gender === undefined ||
    district === undefined ||
    language === undefined ||
    preferredChannel === undefined
  )
    return { faults };
  return {
    details: {
      firstName: text('voornaam'),
      lastName: text('familienaam'),
      address,
      email: text('email'),
      phone: text('telefoon') === '' ? null : text('telefoon'),
      birthYear,
      gender,
      district,
      education: educations.find((one) => one === text('opleiding')) ?? null,
      language,
      preferredChannel,
    },
  };
}

/** All of an address, or nothing of it. */
function rightAddress(
  text: (field: DetailField) => string,
  isNeeded: boolean,
): Record<(typeof addressFields)[number] | 'bus', boolean> {
  const isGiven = isNeeded || [...addressFields, 'bus' as const].some((field) => text(field) !== '');
  const fits = (field: DetailField, most: number): boolean =>
    !isGiven || (text(field) !== '' && text(field).length <= most);
  return {
    straat: fits('straat', 100),
    nummer: fits('nummer', 10),
    bus: text('bus').length <= 10,
    postcode: !isGiven || /^[1-9]\d{3}$/u.test(text('postcode')),
    plaats: fits('plaats', 60),
  };
}

function addressOf(text: (field: DetailField) => string): PostalAddress | null {
  if (text('straat') === '') return null;
  return {
    street: text('straat'),
    houseNumber: text('nummer'),
    box: text('bus'),
    postcode: text('postcode'),
    town: text('plaats'),
  };
}

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/u.test(text);
}

function isPhone(text: string, isNeeded: boolean): boolean {
  if (text === '') return !isNeeded;
  const digits = text.replaceAll(/\D/gu, '').length;
  return /^\+?[\d\s./()-]+$/u.test(text) && digits >= 8 && digits <= 15;
}
