import type { Language } from '../../../surveys/language.ts';
import { languageSettings } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';

/** The address of a page or form in this language. Where there is only Dutch, no address says so. */
export function addressIn(path: string, municipality: Municipality, language: Language): string {
  return languageSettings(municipality).offered.length === 0 ? path : `${path}?taal=${language}`;
}
