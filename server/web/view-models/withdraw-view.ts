/** What the pages to withdraw answers say: plain words, ready to print. */
import { type Language, languageOf } from '../../../surveys/language.ts';
import type { Withdrawable } from '../../actions/withdraw-answers.ts';
import { mayBeAnswered } from '../../actions/find-participation.ts';
import { spokenLanguages } from '../../actions/offered-languages.ts';
import { inGroups, readReceipt } from '../../actions/personal-code.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import type { CodeWords } from '../words/codes/code-words.ts';
import type { MemberWords } from '../words/member-words.ts';
import type { WithdrawWords } from '../words/withdraw/withdraw-words.ts';
import type { MessagePage } from './answering.ts';
import { addressIn } from './address-in.ts';
import { type LanguageChoice, languageChoices } from './language-choices.ts';
import { frameOf, type MemberPage, memberWords, together } from './member-page.ts';
import { waveTexts } from '../../actions/wave-texts.ts';

export interface WithdrawPage extends MemberPage {
  forms: { id: Language; words: MemberWords; address: string; typed: string; fault: string | null }[];
  choices: LanguageChoice[];
}

/** @param wrong null when nothing was typed yet */
export function withdrawPage(
  municipality: Municipality,
  languages: Language[],
  wrong: { typed: string; fault: (words: CodeWords) => string } | null,
): WithdrawPage {
  const forms = languages.map((language) => {
    const words = memberWords(municipality, language);
    return {
      id: language,
      words,
      address: addressIn('/intrekken', municipality, language),
      typed: wrong?.typed ?? '',
      fault: wrong === null ? null : wrong.fault(words.codes),
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(forms.map(({ words }) => words.withdraw.title)),
    forms,
    choices: languageChoices(municipality, spokenLanguages(municipality), languages),
  };
}

export interface ConfirmPage extends MemberPage {
  words: WithdrawWords['confirm'];
  /** What is taken away, one sentence each. */
  sentences: string[];
  receipt: string;
  address: string;
  /** Where one came from. */
  back: string;
}

export function confirmPage(
  municipality: Municipality,
  language: Language,
  { wave, questionnaire, texts }: Withdrawable,
  { typed, fromThanks }: { typed: string; fromThanks: boolean },
): ConfirmPage {
  const { withdraw } = memberWords(municipality, language);
  const { confirm } = withdraw;
  const read = readReceipt(typed);
  return {
    ...frameOf(municipality, [language]),
    title: confirm.title,
    words: confirm,
    sentences: [
      confirm.survey(waveTexts(wave, questionnaire, language).title),
      confirm.answers,
      ...(texts > 0 ? [confirm.texts(texts)] : []),
      ...(mayBeAnswered(wave) ? [withdraw.againUntil(wave.closesOn)] : []),
      confirm.published,
      confirm.final,
    ],
    receipt: 'code' in read ? inGroups(read.code) : '',
    address: addressIn('/intrekken', municipality, language),
    back: fromThanks ? '/vragenlijst/bedankt' : addressIn('/intrekken', municipality, language),
  };
}

export function withdrawnPage(municipality: Municipality, wave: Wave): MessagePage {
  return {
    municipality,
    say: ({ withdraw, voice }) => {
      const { doneTitle: title, done, againUntil, again } = withdraw;
      if (!mayBeAnswered(wave)) return { title, sentences: [done] };
      const address = addressIn('/deelnemen', municipality, languageOf(voice));
      return { title, sentences: [done, againUntil(wave.closesOn)], link: { text: again, address } };
    },
  };
}

export function tooManyReceiptsPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ codes }, desk) => codes.tooManyReceipts(desk) };
}
