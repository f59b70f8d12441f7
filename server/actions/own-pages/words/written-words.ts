/** The words of mails and files for members, by voice. */
import { type Address, type Language, type Voice, voiceOf } from '../../../../surveys/language.ts';
import { englishMail } from './mail-en.ts';
import { frenchMail } from './mail-fr.ts';
import { familiarMail } from './mail-nl-je.ts';
import { formalMail } from './mail-nl-u.ts';
import type { OwnMailWords } from './mail-words.ts';
import { englishRecord } from './record-en.ts';
import { frenchRecord } from './record-fr.ts';
import { dutchRecord } from './record-nl.ts';
import type { RecordWords } from './record-words.ts';

export interface WrittenWords {
  mails: OwnMailWords;
  record: RecordWords;
}

const byVoice: Record<Voice, WrittenWords> = {
  'nl-u': { mails: formalMail, record: dutchRecord },
  'nl-je': { mails: familiarMail, record: dutchRecord },
  fr: { mails: frenchMail, record: frenchRecord },
  en: { mails: englishMail, record: englishRecord },
};

export function writtenWords(language: Language, address: Address): WrittenWords {
  return byVoice[voiceOf(language, address)];
}
