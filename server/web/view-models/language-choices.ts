/** The choice of a language on a page for members: which there are, and where each is to be read. */
import type { Language } from '../../../surveys/language.ts';
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
