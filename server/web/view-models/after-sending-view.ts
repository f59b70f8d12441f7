/** What people read after sending: the thank-you, and what stands at a link whose answers are in. */
import type { Language } from '../../../surveys/language.ts';
import { readReceipt, inGroups } from '../../actions/personal-code.ts';
import { mayBeEdited } from '../../actions/edit-answers.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import type { CodeWords } from '../words/codes/code-words.ts';
import type { MemberWords } from '../words/member-words.ts';
import { addressIn } from './address-in.ts';
import { type LanguageChoice, languageChoices } from './language-choices.ts';
import { frameOf, type MemberPage, memberWords, together } from './member-page.ts';

export interface ThankYouPage extends MemberPage {
  words: MemberWords;
  lead: string;
  /** What was typed in this tab after another had sent; null when nothing was. */
  late: string | null;
  /** In four groups; null when this browser has none. */
  receipt: string | null;
  mayEdit: boolean;
  editUntil: string;
  /** Where the link to withdrawing leads. */
  withdraw: string;
  /** What happens next, in order. */
  next: string[];
}

export function thankYouPage(
  municipality: Municipality,
  language: Language,
  said: { wave: Wave | null; receipt: string | null; mayEdit: boolean; isChanged: boolean; isLate: boolean },
): ThankYouPage {
  const words = memberWords(municipality, language);
  const { wave, receipt, mayEdit, isChanged, isLate } = said;
  const { sent } = words;
  return {
    ...frameOf(municipality, [language]),
    title: sent.title,
    words,
    lead: isChanged ? sent.changed : sent.lead,
    late: isLate ? sent.elsewhere : null,
    receipt: receipt === null ? null : inGroups(receipt),
    mayEdit,
    editUntil: wave === null ? '' : sent.editUntil(wave.closesOn),
    withdraw: addressIn('/intrekken', municipality, language),
    next: [...(wave?.status === 'open' ? [sent.runs(wave.closesOn)] : []), sent.counted, sent.published],
  };
}

export interface AnsweredPage extends MemberPage {
  answers: AnsweredIn[];
  /**
   * begin: a button that goes on to the receipt; ask: a field for it; receipt: this browser has it, with a link to it;
   * nothing: the answers stay as they are.
   */
  next: 'begin' | 'ask' | 'receipt' | 'nothing';
  /** Changes came after closing, and are not kept. */
  tooLate: boolean;
  /** The receipt as it was typed. */
  typed: string;
  /** The way to the other language further down; empty where there is one. */
  choices: LanguageChoice[];
}

interface AnsweredIn {
  id: Language;
  words: MemberWords;
  editUntil: string;
  fault: string | null;
  /** Where its button and its link to withdrawing lead. */
  begin: string;
  edit: string;
  withdraw: string;
}

export function answeredPage(
  municipality: Municipality,
  languages: Language[],
  said: {
    wave: Wave | null;
    next: AnsweredPage['next'];
    fault?: ((words: CodeWords) => string) | undefined;
    tooLate?: boolean;
    typed?: string;
  },
): AnsweredPage {
  const { wave, next, fault, tooLate = false, typed = '' } = said;
  const mayEdit = wave !== null && mayBeEdited(wave);
  const answers = languages.map((language): AnsweredIn => {
    const words = memberWords(municipality, language);
    return {
      id: language,
      words,
      editUntil: wave === null ? '' : words.sent.answered.editUntil(wave.closesOn),
      fault: fault?.(words.codes) ?? null,
      begin: addressIn('', municipality, language),
      edit: addressIn('/vragenlijst/wijzigen', municipality, language),
      withdraw: addressIn('/intrekken', municipality, language),
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(answers.map(({ words }) => words.sent.answered.title)),
    answers,
    next: next === 'receipt' || mayEdit ? next : 'nothing',
    tooLate,
    typed,
    choices: languages.length > 1 ? languageChoices(municipality, languages, languages) : [],
  };
}

/** What is wrong with a receipt that leads to nothing, and what can be done. */
export function unknownReceipt(typed: string): (words: CodeWords) => string {
  return (words) => {
    if (typed.trim() === '') return words.noReceipt;
    const read = readReceipt(typed);
    return 'fault' in read ? words.wrong(read.fault) : words.unknownReceipt;
  };
}
