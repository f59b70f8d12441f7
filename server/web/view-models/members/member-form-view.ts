/** The form of one member: to change them, or to add somebody. */
import type {
  FormRules,
  MemberFault,
  MemberField,
  MemberForm,
} from '../../../actions/members/member-form.ts';
import { channelWords, genderWords, languageWord, recruitmentWords } from './member-words.ts';

export interface FormField {
  /** Also the id of the field. */
  name: MemberField;
  label: string;
  hint: string | null;
  value: string;
  /** Null: typed. */
  options: { value: string; word: string; chosen: boolean }[] | null;
  isNeeded: boolean;
  /** Of the field, for a browser that helps to fill it in. */
  kind: 'text' | 'email' | 'tel';
  fault: string | null;
}

export interface MemberFormView {
  groups: { title: string; fields: FormField[] }[];
  faults: { field: string; sentence: string }[];
  error: string | null;
}

const labels: Record<MemberField, string> = {
  reference: 'Referentie',
  salutation: 'Aanspreking',
  firstName: 'Voornaam',
  lastName: 'Naam',
  street: 'Straat',
  houseNumber: 'Huisnummer',
  box: 'Bus',
  postcode: 'Postcode',
  town: 'Gemeente',
  district: 'Deelgemeente',
  email: 'E-mailadres',
  phone: 'Telefoon',
  birthYear: 'Geboortejaar',
  gender: 'Geslacht',
  language: 'Taal',
  preferredChannel: 'Wij schrijven bij voorkeur per',
  recruitment: 'Werving',
};

const hints: Partial<Record<MemberField, string>> = {
  reference: 'Eigen aan dit panellid. Een volgend bestand vindt het panellid hiermee terug.',
  salutation: 'Zoals in een brief: Mevrouw, De heer.',
  birthYear: 'Vier cijfers, zoals 1948.',
};

const needed = new Set<MemberField>([
  'reference',
  'firstName',
  'lastName',
  'district',
  'birthYear',
  'gender',
  'language',
  'preferredChannel',
  'recruitment',
]);

const groups: { title: string; fields: MemberField[] }[] = [
  { title: 'Wie', fields: ['salutation', 'firstName', 'lastName', 'reference'] },
  {
    title: 'Waar wij schrijven',
    fields: [
      'street',
      'houseNumber',
      'box',
      'postcode',
      'town',
      'email',
      'phone',
      'preferredChannel',
      'language',
    ],
  },
  { title: 'Profiel', fields: ['birthYear', 'gender', 'district', 'recruitment'] },
];

export const emptyMemberForm: MemberForm = {
  reference: '',
  salutation: '',
  firstName: '',
  lastName: '',
  street: '',
  houseNumber: '',
  box: '',
  postcode: '',
  town: '',
  district: '',
  email: '',
  phone: '',
  birthYear: '',
  gender: '',
  language: 'nl',
  preferredChannel: '',
  recruitment: '',
};

export function memberFormView(
  form: MemberForm,
  rules: FormRules,
  { faults, error }: { faults: MemberFault[]; error: string | null },
): MemberFormView {
  const choices: Partial<Record<MemberField, Record<string, string>>> = {
    gender: genderWords,
    preferredChannel: channelWords,
    recruitment: recruitmentWords,
    language: Object.fromEntries(rules.languages.map((code) => [code, languageWord(code)])),
    ...(rules.districts.length === 0
      ? {}
      : { district: Object.fromEntries(rules.districts.map((one) => [one, one])) }),
  };
  const field = (name: MemberField): FormField => ({
    name,
    label: labels[name],
    hint: hints[name] ?? null,
    value: form[name],
    options: optionsOf(choices[name], form[name]),
    isNeeded: needed.has(name),
    kind: name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text',
    fault: faults.find(({ at }) => at === name)?.sentence ?? null,
  });
  return {
    groups: groups.map(({ title, fields }) => ({ title, fields: fields.map(field) })),
    faults: faults.map(({ at, sentence }) => ({ field: at, sentence })),
    error,
  };
}

function optionsOf(words: Record<string, string> | undefined, chosen: string): FormField['options'] {
  if (words === undefined) return null;
  const known: [string, string][] = [['', 'Kies…'], ...Object.entries(words)];
  return known.map(([value, word]) => ({ value, word, chosen: value === chosen }));
}
