/** A member as a form of staff has it: texts. */
import { birthYearFault } from '../birth-year.ts';
import type { Member, PostalAddress } from '../panel-records.ts';
import { isEmailAddress, isPostcode, longestText } from './plain-contact.ts';

export const memberFields = [
  'reference',
  'salutation',
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'box',
  'postcode',
  'town',
  'district',
  'email',
  'phone',
  'birthYear',
  'gender',
  'language',
  'preferredChannel',
  'recruitment',
] as const;

export type MemberField = (typeof memberFields)[number];
export type MemberForm = Record<MemberField, string>;

/** What staff may change of a member; the rest has deeds of its own. */
export type MemberDetails = Omit<
  Member,
  'id' | 'education' | 'consentedOn' | 'memberSince' | 'status' | 'statusSince' | 'mailState' | 'letterState'
>;

export interface MemberFault {
  at: MemberField;
  sentence: string;
}

export interface FormRules {
  districts: string[];
  languages: string[];
  minimumAge: number;
  /** In which they take part. */
  year: number;
}

export function formOfMember(member: Member): MemberForm {
  const { street = '', houseNumber = '', box = '', postcode = '', town = '' } = member.address ?? {};
  return {
    reference: member.reference,
    salutation: member.salutation ?? '',
    firstName: member.firstName,
    lastName: member.lastName,
    street,
    houseNumber,
    box,
    postcode,
    town,
    district: member.district,
    email: member.email ?? '',
    phone: member.phone ?? '',
    birthYear: String(member.birthYear),
    gender: member.gender,
    language: member.language,
    preferredChannel: member.preferredChannel,
    recruitment: member.recruitment,
  };
}

/** Trimmed texts; details only mean something when there are no faults. */
export function detailsOfForm(
  typed: MemberForm,
  rules: FormRules,
): { details: MemberDetails; faults: MemberFault[] } {
  const form = Object.fromEntries(memberFields.map((name) => [name, typed[name].trim()])) as MemberForm;
  const address = addressOf(form);
  const details: MemberDetails = {
    reference: form.reference,
    salutation: form.salutation === '' ? null : form.salutation,
    firstName: form.firstName,
    lastName: form.lastName,
    address,
    email: form.email === '' ? null : form.email,
    phone: form.phone === '' ? null : form.phone,
    birthYear: Number(form.birthYear),
    district: form.district,
    language: form.language,
    gender: form.gender as Member['gender'],
    preferredChannel: form.preferredChannel as Member['preferredChannel'],
    recruitment: form.recruitment as Member['recruitment'],
  };
  return { details, faults: faultsOf(form, address, rules) };
}

function addressOf({ street, houseNumber, box, postcode, town }: MemberForm): PostalAddress | null {
  const address = { street, houseNumber, box, postcode, town };
  return Object.values(address).every((text) => text === '') ? null : address;
}

const needed: [MemberField, string][] = [
  ['reference', 'Vul een referentie in.'],
  ['firstName', 'Vul een voornaam in.'],
  ['lastName', 'Vul een naam in.'],
];
const neededInAddress: [MemberField, string][] = [
  ['street', 'Vul de straat in, of laat het hele adres leeg.'],
  ['town', 'Vul de gemeente in, of laat het hele adres leeg.'],
];
const choices: [MemberField, string[], string][] = [
  ['gender', ['v', 'm', 'x'], 'Kies een geslacht.'],
  ['preferredChannel', ['mail', 'letter', 'phone'], 'Kies hoe wij dit panellid bereiken.'],
  ['recruitment', ['random', 'volunteer', 'open'], 'Kies hoe dit panellid erbij kwam.'],
];

function faultsOf(form: MemberForm, address: PostalAddress | null, rules: FormRules): MemberFault[] {
  const faults: MemberFault[] = [];
  const say = (isWrong: boolean, at: MemberField, sentence: string): void => {
    if (isWrong) faults.push({ at, sentence });
  };
  for (const [at, sentence] of needed) say(form[at] === '', at, sentence);
  for (const at of memberFields)
    say(at !== 'email' && form[at].length > longestText, at, `Dit is langer dan ${longestText} tekens.`);
  if (address !== null) {
    for (const [at, sentence] of neededInAddress) say(form[at] === '', at, sentence);
    say(!isPostcode(form.postcode), 'postcode', 'Vul een postcode in van vier cijfers, zoals 9999.');
  }
  const isKnown = rules.districts.length === 0 || rules.districts.includes(form.district);
  say(!isKnown || form.district === '', 'district', 'Kies een deelgemeente.');
  const isMailWrong = form.email !== '' && !isEmailAddress(form.email);
  say(isMailWrong, 'email', 'Dit is geen e-mailadres. Wij verwachten iets als naam@voorbeeld.be.');
  const isYear = /^\d{4}$/u.test(form.birthYear);
  const age = isYear ? birthYearFault(Number(form.birthYear), rules.year, rules.minimumAge) : null;
  say(!isYear, 'birthYear', 'Vul een geboortejaar in, zoals 1948.');
  if (age !== null) say(true, 'birthYear', age.charAt(0).toUpperCase() + age.slice(1));
  for (const [at, known, sentence] of choices) say(!known.includes(form[at]), at, sentence);
  say(!rules.languages.includes(form.language), 'language', 'Kies een taal.');
  return faults;
}
