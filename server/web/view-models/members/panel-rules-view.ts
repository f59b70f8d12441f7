/** The settings of the panel and the words of the consents, as a form shows them. */
import type { ConsentPurpose } from '../../../actions/consent-records.ts';
import {
  consentPurposes,
  panelLimits,
  panelNumbers,
  type PanelRules,
} from '../../../actions/members/change-panel.ts';
import type { Language } from '../../../../surveys/language.ts';
import { dayText } from '../belgian.ts';
import { purposeWords } from './member-words.ts';

export interface PanelRulesView {
  selfRegistration: boolean;
  /** What is typed: a number, or what was to be one. */
  numbers: { name: string; label: string; hint: string; value: string; min: number; max: number }[];
  version: string;
  since: string;
  languages: { code: Language; title: string; texts: { name: string; label: string; value: string }[] }[];
  error: string | null;
  errorAt: string | null;
}

/** Names of the fields. */
export const numberFields = {
  minimumAge: 'leeftijd',
  contactCap: 'contacten',
  mailsPerMinute: 'mails',
} as const;

const numberWords: Record<keyof typeof numberFields, { label: string; hint: string }> = {
  minimumAge: { label: 'Minimumleeftijd in jaren', hint: 'Om lid te worden. Van 16 tot 25.' },
  contactCap: {
    label: 'Uitnodigingen per jaar',
    hint: 'Tot hoeveel golven een panellid hoogstens wordt uitgenodigd in twaalf maanden. Van 1 tot 52.',
  },
  mailsPerMinute: {
    label: 'E-mails per minuut',
    hint: 'Hoeveel e-mails wij hoogstens versturen, zodat uw mailserver ons niet weigert. Van 1 tot 6.000.',
  },
};

const titles: Record<Language, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

/** @param typed what somebody typed, by the name of its field: it is not lost */
export function panelRulesView(
  { settings, languages, text }: PanelRules,
  typed: Map<string, string>,
  wrong: { error: string; errorAt: string | null } | null,
): PanelRulesView {
  const isTyped = typed.has(numberFields.minimumAge);
  return {
    selfRegistration: isTyped ? typed.get('zelf') === 'ja' : settings.selfRegistration,
    numbers: panelNumbers.map((setting) => ({
      name: numberFields[setting],
      ...numberWords[setting],
      value: typed.get(numberFields[setting]) ?? String(settings[setting]),
      min: panelLimits[setting].least,
      max: panelLimits[setting].most,
    })),
    version: String(text.version),
    since: dayText(text.fromDay),
    languages: languages.map((code) => ({
      code,
      title: titles[code],
      texts: consentPurposes.map((purpose) => ({
        name: textField(code, purpose),
        label: purposeWords[purpose],
        value: typed.get(textField(code, purpose)) ?? text.texts[code]?.[purpose] ?? '',
      })),
    })),
    error: wrong?.error ?? null,
    errorAt: wrong?.errorAt ?? null,
  };
}

export function textField(language: Language, purpose: ConsentPurpose): string {
  return `${language}.${purpose}`;
}
