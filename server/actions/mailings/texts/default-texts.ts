/** What a new mailing says until staff write something else: in each voice, for each kind and channel. */
import type { Voice } from '../../../../surveys/language.ts';
import type { Mailing, MailingText } from '../../mailing-records.ts';
import { englishTexts } from './en.ts';
import { frenchTexts } from './fr.ts';
import { familiarTexts } from './nl-je.ts';
import { formalTexts } from './nl-u.ts';

export type DefaultTexts = Record<Mailing['kind'], Record<Mailing['channel'], MailingText>>;

export const defaultTexts: Record<Voice, DefaultTexts> = {
  'nl-u': formalTexts,
  'nl-je': familiarTexts,
  fr: frenchTexts,
  en: englishTexts,
};
