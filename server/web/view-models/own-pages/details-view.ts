/** The form on which people fill in who they are: on their own page, and to become a member. */
import type { Language } from '../../../../surveys/language.ts';
import type { ConsentPurpose } from '../../../actions/consent-records.ts';
import type { DetailField, DetailRules, Details, Typed } from '../../../actions/own-pages/read-details.ts';
import type { RecordWords } from '../../../actions/own-pages/words/record-words.ts';
import type { Municipality } from '../../../actions/panel-records.ts';
import { frameOf, type MemberPage, memberWords } from '../member-page.ts';
import type { LanguageChoice } from '../language-choices.ts';
import type { MemberWords } from '../../words/member-words.ts';
import type { OwnWords } from '../../words/own/own-words.ts';

export interface FormField {
  name: DetailField;
  label: string;
  kind: 'text' | 'email' | 'tel' | 'select';
  value: string;
  hint: string | null;
  fault: string | null;
  isOptional: boolean;
  /** Empty: none. */
  autocomplete: string;
  isShort: boolean;
  options: { value: string; label: string }[];
}

export interface ConsentBox {
  name: ConsentField;
  title: string;
  words: string;
  isTicked: boolean;
  fault: string | null;
}

export const consentFields = { membership: 'lid', mail: 'mailen', profile: 'profiel' } as const;
export type ConsentField = (typeof consentFields)[ConsentPurpose];

export interface DetailsPage extends MemberPage {
  words: OwnWords;
  lead: string[];
  groups: { title: string | null; hint: string | null; fields: FormField[] }[];
  consentsTitle: string;
  consents: ConsentBox[];
  button: string;
  /** Where the form goes. */
  address: string;
  /** Where one goes without sending it; null: nowhere. */
  back: string | null;
  proof: string | null;
  choices: LanguageChoice[];
  /** Those that are wrong, each with the way to it. */
  faults: { label: string; field: string; fault: string }[];
}

export interface DetailsForm {
  municipality: Municipality;
  language: Language;
  rules: DetailRules;
  typed: Typed;
  faults: (DetailField | ConsentField)[];
  consents: Partial<Record<ConsentPurpose, string>>;
  title: (words: MemberWords) => { title: string; lead: string[]; button: string };
  /** Of a member: a new address is confirmed first. */
  hasMail: boolean;
  /** An education is kept that this member did not agree to: it may stay, and can be taken away. */
  hasEducation: boolean;
  address: string;
  back: string | null;
  proof: string | null;
  choices: LanguageChoice[];
}

export function detailsPage(form: DetailsForm): DetailsPage {
  const { municipality, language, typed, faults } = form;
  const words = memberWords(municipality, language);
  const { own, written } = words;
  const groups = groupsOf(form, words);
  const consents = Object.entries(form.consents).map(([purpose, text]): ConsentBox => {
    const name = consentFields[purpose as ConsentPurpose];
    return {
      name,
      title: written.record.purposes[purpose as ConsentPurpose],
      words: text,
      isTicked: typed[name] === 'ja',
      fault: faults.includes(name) ? own.faults[purpose as ConsentPurpose] : null,
    };
  });
  const wrong = [
    ...groups
      .flatMap(({ fields }) => fields)
      .map(({ name, label, fault }) => ({ field: name, label, fault })),
    ...consents.map(({ name, title, fault }) => ({ field: name, label: title, fault })),
  ];
  return {
    ...frameOf(municipality, [language]),
    ...form.title(words),
    words: own,
    groups,
    consentsTitle: own.join.consentsTitle,
    consents,
    address: form.address,
    back: form.back,
    proof: form.proof,
    choices: form.choices,
    faults: wrong.flatMap(({ fault, ...one }) => (fault === null ? [] : [{ ...one, fault }])),
  };
}

/** What is kept, as it stands in the form. */
export function typedOf(kept: Omit<Details, 'email'> & { email: string | null }): Typed {
  return {
    voornaam: kept.firstName,
    familienaam: kept.lastName,
    email: kept.email ?? '',
    telefoon: kept.phone ?? '',
    straat: kept.address?.street ?? '',
    nummer: kept.address?.houseNumber ?? '',
    bus: kept.address?.box ?? '',
    postcode: kept.address?.postcode ?? '',
    plaats: kept.address?.town ?? '',
    geboortejaar: String(kept.birthYear),
    geslacht: kept.gender,
    wijk: kept.district,
    opleiding: kept.education ?? '',
    taal: kept.language,
    kanaal: kept.preferredChannel,
  };
}

function groupsOf(
  { typed, faults, rules, hasMail, hasEducation }: DetailsForm,
  { own, written }: MemberWords,
): DetailsPage['groups'] {
  const { record } = written;
  const { edit } = own;
  const field = (name: DetailField, label: string, about: Partial<FormField> = {}): FormField => ({
    name,
    label,
    kind: 'text',
    value: (typed[name] ?? '').slice(0, 254),
    hint: null,
    fault: faults.includes(name) ? faultOf(name, own.faults, rules.minimumAge) : null,
    isOptional: false,
    autocomplete: '',
    isShort: false,
    options: [],
    ...about,
  });
  const choice = (name: DetailField, label: string, options: Record<string, string>): FormField =>
    field(name, label, { kind: 'select', options: optionsOf(options) });
  const isOptional = true;
  return [
    {
      title: null,
      hint: null,
      fields: [
        field('voornaam', record.fields.firstName, { autocomplete: 'given-name' }),
        field('familienaam', record.fields.lastName, { autocomplete: 'family-name' }),
        field('email', record.fields.email, {
          kind: 'email',
          autocomplete: 'email',
          hint: hasMail ? edit.newMail : null,
        }),
        field('telefoon', record.fields.phone, { kind: 'tel', autocomplete: 'tel', isOptional }),
      ],
    },
    {
      title: edit.howTitle,
      hint: null,
      fields: [
        choice('taal', record.fields.language, spoken(rules, record)),
        choice('kanaal', record.fields.channel, record.channel),
      ],
    },
    {
      title: edit.addressTitle,
      hint: edit.addressHint,
      fields: [
        field('straat', record.fields.street, { isOptional }),
        field('nummer', record.fields.houseNumber, { isOptional, isShort: true }),
        field('bus', record.fields.box, { isOptional, isShort: true }),
        field('postcode', record.fields.postcode, { isOptional, isShort: true, autocomplete: 'postal-code' }),
        field('plaats', record.fields.town, { isOptional, autocomplete: 'address-level2' }),
      ],
    },
    {
      title: edit.aboutTitle,
      hint: null,
      fields: [
        field('geboortejaar', record.fields.birthYear, { isShort: true, autocomplete: 'bday-year' }),
        choice('geslacht', record.fields.gender, record.gender),
        choice('wijk', record.fields.district, Object.fromEntries(rules.districts.map((one) => [one, one]))),
        {
          ...choice('opleiding', record.fields.education, record.education),
          isOptional,
          hint: hasEducation ? edit.educationKept : edit.educationHint,
        },
      ],
    },
  ];
}

function spoken({ languages }: DetailRules, { language }: RecordWords): Record<string, string> {
  return Object.fromEntries(Object.entries(language).filter(([code]) => languages.includes(code)));
}

function optionsOf(options: Record<string, string>): FormField['options'] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

function faultOf(name: DetailField, words: OwnWords['faults'], minimumAge: number): string {
  switch (name) {
    case 'voornaam':
    case 'familienaam':
      return words.name;
    case 'email':
      return words.email;
    case 'telefoon':
      return words.phone;
    case 'straat':
    case 'nummer':
    case 'bus':
    case 'plaats':
      return words.address;
    case 'postcode':
      return words.postcode;
    case 'geboortejaar':
      return words.birthYear(minimumAge);
    case 'geslacht':
    case 'wijk':
    case 'opleiding':
    case 'taal':
    case 'kanaal':
      return words.choose;
  }
}
