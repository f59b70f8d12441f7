/** Every text a panel member can see, in each voice. What is missing in one does not compile. */
import { type Address, type Language, type Voice, voiceOf } from '../../../surveys/language.ts';
import type { AccessibilityWords } from './accessibility/accessibility-words.ts';
import { englishAccessibility } from './accessibility/en.ts';
import { frenchAccessibility } from './accessibility/fr.ts';
import { familiarAccessibility } from './accessibility/nl-je.ts';
import { formalAccessibility } from './accessibility/nl-u.ts';
import { englishForm } from './form/en.ts';
import type { FormWords } from './form/form-words.ts';
import { frenchForm } from './form/fr.ts';
import { familiarForm } from './form/nl-je.ts';
import { formalForm } from './form/nl-u.ts';
import { englishMessages } from './messages/en.ts';
import { frenchMessages } from './messages/fr.ts';
import type { MessageWords } from './messages/message-words.ts';
import { familiarMessages } from './messages/nl-je.ts';
import { formalMessages } from './messages/nl-u.ts';
import { englishPages } from './pages/en.ts';
import { frenchPages } from './pages/fr.ts';
import { familiarPages } from './pages/nl-je.ts';
import { formalPages } from './pages/nl-u.ts';
import type { PageWords } from './pages/page-words.ts';
import { englishRefusals } from './refusals/en.ts';
import { frenchRefusals } from './refusals/fr.ts';
import { familiarRefusals } from './refusals/nl-je.ts';
import { formalRefusals } from './refusals/nl-u.ts';
import type { RefusalWords } from './refusals/refusal-words.ts';
import { englishSurvey } from './surveyjs/en.ts';
import { frenchSurvey } from './surveyjs/fr.ts';
import { familiarSurvey } from './surveyjs/nl-je.ts';
import { formalSurvey } from './surveyjs/nl-u.ts';
import type { SurveyWords } from './surveyjs/survey-words.ts';
import { englishDoor } from './door/en.ts';
import { frenchDoor } from './door/fr.ts';
import { familiarDoor } from './door/nl-je.ts';
import { formalDoor } from './door/nl-u.ts';
import type { DoorWords } from './door/door-words.ts';
import { englishCodes } from './codes/en.ts';
import { frenchCodes } from './codes/fr.ts';
import { familiarCodes } from './codes/nl-je.ts';
import { formalCodes } from './codes/nl-u.ts';
import type { CodeWords } from './codes/code-words.ts';
import { englishSent } from './sent/en.ts';
import { frenchSent } from './sent/fr.ts';
import { familiarSent } from './sent/nl-je.ts';
import { formalSent } from './sent/nl-u.ts';
import type { SentWords } from './sent/sent-words.ts';
import { type WrittenWords, writtenWords } from '../../actions/own-pages/words/written-words.ts';
import { englishOwn } from './own/en.ts';
import { frenchOwn } from './own/fr.ts';
import { familiarOwn } from './own/nl-je.ts';
import { formalOwn } from './own/nl-u.ts';
import type { OwnWords } from './own/own-words.ts';
import { englishWithdraw } from './withdraw/en.ts';
import { frenchWithdraw } from './withdraw/fr.ts';
import { familiarWithdraw } from './withdraw/nl-je.ts';
import { formalWithdraw } from './withdraw/nl-u.ts';
import { englishPrivacy } from './privacy/en.ts';
import { frenchPrivacy } from './privacy/fr.ts';
import { familiarPrivacy } from './privacy/nl-je.ts';
import { formalPrivacy } from './privacy/nl-u.ts';
import type { PrivacyWords } from './privacy/privacy-words.ts';
import type { WithdrawWords } from './withdraw/withdraw-words.ts';

export interface MemberWords {
  voice: Voice;
  page: PageWords;
  messages: MessageWords;
  refusals: RefusalWords;
  form: FormWords;
  survey: SurveyWords;
  door: DoorWords;
  codes: CodeWords;
  sent: SentWords;
  withdraw: WithdrawWords;
  own: OwnWords;
  /** Of mails and files. */
  written: WrittenWords;
  accessibility: AccessibilityWords;
  privacy: PrivacyWords;
}

const catalogue: Record<Voice, Omit<MemberWords, 'voice' | 'written'>> = {
  'nl-u': {
    page: formalPages,
    messages: formalMessages,
    refusals: formalRefusals,
    form: formalForm,
    survey: formalSurvey,
    door: formalDoor,
    codes: formalCodes,
    sent: formalSent,
    withdraw: formalWithdraw,
    own: formalOwn,
    accessibility: formalAccessibility,
    privacy: formalPrivacy,
  },
  'nl-je': {
    page: familiarPages,
    messages: familiarMessages,
    refusals: familiarRefusals,
    form: familiarForm,
    survey: familiarSurvey,
    door: familiarDoor,
    codes: familiarCodes,
    sent: familiarSent,
    withdraw: familiarWithdraw,
    own: familiarOwn,
    accessibility: familiarAccessibility,
    privacy: familiarPrivacy,
  },
  fr: {
    page: frenchPages,
    messages: frenchMessages,
    refusals: frenchRefusals,
    form: frenchForm,
    survey: frenchSurvey,
    door: frenchDoor,
    codes: frenchCodes,
    sent: frenchSent,
    withdraw: frenchWithdraw,
    own: frenchOwn,
    accessibility: frenchAccessibility,
    privacy: frenchPrivacy,
  },
  en: {
    page: englishPages,
    messages: englishMessages,
    refusals: englishRefusals,
    form: englishForm,
    survey: englishSurvey,
    door: englishDoor,
    codes: englishCodes,
    sent: englishSent,
    withdraw: englishWithdraw,
    own: englishOwn,
    accessibility: englishAccessibility,
    privacy: englishPrivacy,
  },
};

export function wordsFor(language: Language, address: Address): MemberWords {
  const voice = voiceOf(language, address);
  return { voice, ...catalogue[voice], written: writtenWords(language, address) };
}
