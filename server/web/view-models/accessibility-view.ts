/** The accessibility statement of this municipality, from its settings. */
import type { Language } from '../../../surveys/language.ts';
import { spokenLanguages } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import type { AccessibilityWords } from '../words/accessibility/accessibility-words.ts';
import { reviewedOn } from '../words/accessibility/reviewed-on.ts';
import { type LanguageChoice, languageChoices } from './language-choices.ts';
import { deskOf, frameOf, type MemberPage, memberWords, together } from './member-page.ts';

export interface AccessibilityPage extends MemberPage {
  statements: Statement[];
  choices: LanguageChoice[];
  ombudsman: typeof ombudsman;
}

interface Statement {
  id: Language;
  tag: string;
  words: AccessibilityWords;
  lead: string;
  scope: string;
  /** Written by the municipality itself, in Dutch. */
  ownLimits: string[];
  reviewed: string;
  drawnUp: string;
  phoneHours: string;
}

/** Where people complain about the municipality. */
const ombudsman = {
  address: 'Leuvenseweg 86, 1000 Brussel',
  phone: '1700',
  email: 'klachten@vlaamseombudsdienst.be',
  site: 'www.vlaamseombudsdienst.be',
};

export function accessibilityPage(
  municipality: Municipality,
  languages: Language[],
  publicUrl: string,
): AccessibilityPage {
  const { name, accessibility = {} } = municipality;
  const statements = languages.map((language): Statement => {
    const { accessibility: words, page } = memberWords(municipality, language);
    return {
      id: language,
      tag: page.tag,
      words,
      lead: words.lead(name),
      scope: words.scope.text(name, new URL(publicUrl).host),
      ownLimits: accessibility.limits ?? [],
      reviewed: words.limits.reviewed(reviewedOn),
      drawnUp: words.made.drawnUp(accessibility.statedOn ?? reviewedOn),
      phoneHours: deskOf(municipality, language).hours,
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(statements.map(({ words }) => words.title)),
    statements,
    choices: languageChoices(municipality, spokenLanguages(municipality), languages),
    ombudsman,
  };
}
