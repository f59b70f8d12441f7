/** The language settings as staff see and fill them in, with what the law says of each profile. */
import type { OtherLanguage } from '../../../surveys/language.ts';
import type { LanguageFault } from '../../actions/check-languages.ts';
import type { Languages, WaveLanguages } from '../../actions/languages.ts';
import type { LanguageProfile, LanguageSettings } from '../../actions/panel-records.ts';
import { countText } from './belgian.ts';

export interface LanguagesView {
  settings: LanguageSettings;
  profiles: { value: LanguageProfile; label: string; law: string[]; chosen: boolean }[];
  others: {
    value: OtherLanguage;
    label: string;
    hoursLabel: string;
    /** When the hours must be filled in. */
    hoursHint: string;
    hours: string;
    /** Said beside the choice; null for nothing. */
    notWhere: string | null;
    chosen: boolean;
  }[];
  waves: WaveView[];
  error: string | null;
  /** Id of the field that the error is about. */
  errorAt: string | null;
}

interface WaveView {
  title: string;
  languages: { name: string; verdict: string; texts: { path: string; text: string }[]; more: string }[];
}

const profiles: { value: LanguageProfile; label: string; law: string[] }[] = [
  {
    value: 'dutch',
    label: 'Nederlandstalige gemeente',
    law: [
      'In het homogeen Nederlandse taalgebied spreekt de gemeente haar inwoners in het Nederlands aan.',
      'Een andere taal mag alleen uitzonderlijk, met een reden die u hier vastlegt.',
    ],
  },
  {
    value: 'periphery',
    label: 'Randgemeente met faciliteiten',
    law: [
      'In de zes randgemeenten staan berichten aan het publiek in het Nederlands en in het Frans, het Nederlands eerst.',
      'Een inwoner die de vragenlijst in het Frans wil, vraagt dat telkens opnieuw; wij leggen de vraag vast, zonder naam.',
    ],
  },
  {
    value: 'own',
    label: 'Eigen regels (taalgrensgemeente of Brussel)',
    law: [
      'In taalgrensgemeenten en in Brussel gelden andere regels per soort bericht.',
      'Laat uw jurist nagaan welke talen u mag aanbieden, en duid alleen die aan.',
    ],
  },
];

const names: Record<OtherLanguage, string> = { fr: 'Frans', en: 'Engels' };

const hoursHints: Record<OtherLanguage, string> = {
  fr: 'Verplicht als u Frans aanbiedt, en altijd in een randgemeente.',
  en: 'Verplicht als u Engels aanbiedt.',
};

const notWhere: Record<OtherLanguage, string | null> = { fr: null, en: 'Niet in een randgemeente.' };

const fieldIds: Record<LanguageFault['at'], string> = {
  fr: 'fr',
  en: 'en',
  'hours fr': 'uren-fr',
  'hours en': 'uren-en',
  motivation: 'reden',
};

/** A whole questionnaire can be missing: nobody reads so long a list. */
const mostTexts = 40;

export function languagesView({ settings, waves }: Languages, fault: LanguageFault | null): LanguagesView {
  return {
    settings,
    profiles: profiles.map((profile) => ({ ...profile, chosen: profile.value === settings.profile })),
    others: (['fr', 'en'] as const).map((value) => ({
      value,
      label: names[value],
      hoursLabel: `Uren van de telefoon, in het ${names[value]}`,
      hoursHint: hoursHints[value],
      hours: settings.phoneHours[value] ?? '',
      notWhere: notWhere[value],
      chosen: settings.offered.includes(value),
    })),
    waves: waves.map(waveView),
    error: fault?.sentence ?? null,
    errorAt: fault === null ? null : fieldIds[fault.at],
  };
}

function waveView({ wave, missing }: WaveLanguages): WaveView {
  const languages = missing.map(({ language, texts }) => ({
    name: names[language],
    verdict: verdictOn(texts.length),
    texts: texts.slice(0, mostTexts),
    more: texts.length > mostTexts ? `En nog ${countText(texts.length - mostTexts)} andere.` : '',
  }));
  const dutch = { name: 'Nederlands', verdict: 'volledig', texts: [], more: '' };
  return { title: `${wave.id} ${wave.title}`, languages: [dutch, ...languages] };
}

function verdictOn(missing: number): string {
  if (missing === 0) return 'volledig';
  return missing === 1
    ? 'wordt niet aangeboden: 1 tekst ontbreekt'
    : `wordt niet aangeboden: ${countText(missing)} teksten ontbreken`;
}
