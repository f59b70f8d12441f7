/** The privacy notice of this municipality, from its settings. */
import type { Language } from '../../../../surveys/language.ts';
import { spokenLanguages } from '../../../actions/offered-languages.ts';
import type { Municipality } from '../../../actions/panel-records.ts';
import { factsOf } from '../../../actions/privacy-documents/facts-of.ts';
import type { NoticePart } from '../../words/privacy/privacy-words.ts';
import { type LanguageChoice, languageChoices } from '../language-choices.ts';
import { frameOf, type MemberPage, memberWords, together } from '../member-page.ts';

export interface PrivacyPage extends MemberPage {
  notices: Notice[];
  choices: LanguageChoice[];
}

interface Notice {
  id: Language;
  tag: string;
  heading: string;
  lead: string;
  parts: NoticePart[];
  /** Null: nobody looked it over yet. */
  drawnUp: string | null;
}

export function privacyPage(
  municipality: Municipality,
  languages: Language[],
  publicUrl: string,
): PrivacyPage {
  const facts = factsOf(municipality, publicUrl);
  const checkedOn = municipality.privacy?.checkedOn ?? null;
  const notices = languages.map((language): Notice => {
    const { privacy: words, page } = memberWords(municipality, language);
    return {
      id: language,
      tag: page.tag,
      heading: words.heading,
      lead: words.lead(facts.name),
      parts: words.parts(facts),
      drawnUp: checkedOn === null ? null : words.drawnUp(checkedOn),
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(languages.map((language) => memberWords(municipality, language).privacy.title)),
    notices,
    choices: languageChoices(municipality, spokenLanguages(municipality), languages),
  };
}
