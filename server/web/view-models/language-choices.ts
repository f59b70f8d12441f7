/** The choice of a language on a page for members: which there are, and where each is to be read. */
import type { Language } from '../../../surveys/language.ts';
import { languageSettings } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import { memberWords } from './member-page.ts';

export interface LanguageChoice {
  /** For the attribute lang. */
  tag: string;
  /** The language's name in itself. */
  name: string;
  address: string;
  isThis: boolean;
}

/**
 * None where there is only Dutch.
 * @param shown the languages of the page: where it speaks several, the choice leads to those further down
 */
export function languageChoices(
  municipality: Municipality,
  offered: Language[],
  shown: Language[],
): LanguageChoice[] {
  if (offered.length === 1) return [];
  const isBoth = shown.length > 1;
  return offered
    .filter((language) => !isBoth || language !== shown[0])
    .map((language) => {
      const { tag, name } = memberWords(municipality, language).page;
      const address = isBoth ? `#${language}` : `?taal=${language}`;
      return { tag, name, address, isThis: !isBoth && language === shown[0] };
    });
}

/** The address of a page or form in this language. Where there is only Dutch, no address says so. */
export function addressIn(path: string, municipality: Municipality, language: Language): string {
  return languageSettings(municipality).offered.length === 0 ? path : `${path}?taal=${language}`;
}
