/** What a new mailing says until staff write something else: in each voice, for each kind and channel. */
import type { Voice } from '../../../../surveys/language.ts';
import { englishTexts } from './en.ts';
import { frenchTexts } from './fr.ts';
import type { MailingWords } from './mailing-words.ts';
import { familiarTexts } from './nl-je.ts';
import { formalTexts } from './nl-u.ts';

export const defaultTexts: Record<Voice, MailingWords> = {
  'nl-u': formalTexts,
  'nl-je': familiarTexts,
  fr: frenchTexts,
  en: englishTexts,
};
