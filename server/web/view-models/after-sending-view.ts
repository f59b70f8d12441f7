/** What people read after sending: the thank-you, and what stands at a link whose answers are in. */
import { readReceipt, inGroups } from '../../actions/personal-code.ts';
import { mayBeEdited } from '../../actions/edit-answers.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import { frameOf, type MemberPage } from './member-page.ts';
import { dutchDay } from '../../actions/dutch-day.ts';

export interface ThankYouPage extends MemberPage {
  words: typeof thankYouWords;
  /** In four groups; null when this browser has none. */
  receipt: string | null;
  mayEdit: boolean;
  /** What happens next, in order. */
  next: string[];
}

const thankYouWords = {
  title: 'Dank u wel',
  lead: 'Wij hebben uw antwoorden goed ontvangen.',
  receipt: 'Uw bewijscode',
  keep: 'Bewaar deze code.',
  keepMore:
    'Schrijf ze op of neem er een foto van. Alleen met deze code kunt u uw antwoorden later nog wijzigen of intrekken. Wij kunnen ze niet opnieuw geven: wij weten niet welke antwoorden van u zijn.',
  shared: 'U ziet de code nog een half uur op dit toestel.',
  nextTitle: 'Wat gebeurt er nu?',
  running: (lastDay: string): string => `De bevraging loopt tot en met ${lastDay}.`,
  counted:
    'Daarna tellen wij alle antwoorden samen. U ziet alleen cijfers over groepen, nooit over één persoon.',
  published: 'De resultaten komen op onze website.',
  results: 'Naar de resultaten',
  changeTitle: 'Toch iets anders bedacht?',
  editUntil: (lastDay: string): string => `U kunt uw antwoorden wijzigen tot en met ${lastDay}.`,
  edit: 'Antwoorden wijzigen',
  withdraw: 'Antwoorden intrekken',
  close: 'U mag dit venster nu sluiten.',
};

export function thankYouPage(
  municipality: Municipality,
  { wave, receipt, mayEdit }: { wave: Wave | null; receipt: string | null; mayEdit: boolean },
): ThankYouPage & { editUntil: string } {
  const words = thankYouWords;
  const lastDay = wave === null ? '' : dutchDay(wave.closesOn);
  const running = wave?.status === 'open' ? [words.running(lastDay)] : [];
  return {
    ...frameOf(municipality, ['nl']),
    title: words.title,
    words,
    receipt: receipt === null ? null : inGroups(receipt),
    mayEdit,
    editUntil: words.editUntil(lastDay),
    next: [...running, words.counted, words.published],
  };
}

export interface AnsweredPage extends MemberPage {
  words: typeof answeredWords;
  /**
   * begin: a button that goes on to the receipt; ask: a field for it; receipt: this browser has it, with a link to it;
   * nothing: the answers stay as they are.
   */
  next: 'begin' | 'ask' | 'receipt' | 'nothing';
  editUntil: string;
  fault: string | null;
  /** Changes came after closing, and are not kept. */
  tooLate: boolean;
}

const answeredWords = {
  title: 'U hebt al geantwoord. Dank u.',
  lead: 'Wij hebben uw antwoorden goed ontvangen. U hoeft niets meer te doen.',
  tooLate:
    'Deze bevraging is intussen afgesloten. Wat u net wijzigde, is niet bewaard. Uw eerste antwoorden tellen.',
  changeTitle: 'Wilt u uw antwoorden nog wijzigen?',
  editUntil: (lastDay: string): string =>
    `Dat kan tot en met ${lastDay}, met de bewijscode die u kreeg na het verzenden.`,
  begin: 'Antwoorden wijzigen',
  label: 'Uw bewijscode',
  hint: 'Zestien tekens, in vier groepjes. Kleine letters en spaties mogen ook.',
  receipt: 'Toon mijn bewijscode',
  withdraw: 'Antwoorden intrekken',
  fault: 'Let op.',
};

export function answeredPage(
  municipality: Municipality,
  wave: Wave | null,
  wanted: AnsweredPage['next'],
): AnsweredPage {
  const words = answeredWords;
  const mayEdit = wave !== null && mayBeEdited(wave);
  return {
    ...frameOf(municipality, ['nl']),
    title: words.title,
    words,
    next: wanted === 'receipt' || mayEdit ? wanted : 'nothing',
    editUntil: wave === null ? '' : words.editUntil(dutchDay(wave.closesOn)),
    fault: null,
    tooLate: false,
  };
}

/** What is wrong with a receipt that leads to nothing, and what can be done. */
export function unknownReceipt(typed: string): string {
  if (typed.trim() === '') return 'Typ de bewijscode die u kreeg na het verzenden.';
  const read = readReceipt(typed);
  if ('fault' in read) return `Uw code ${read.fault}`;
  return 'Met deze code vinden wij geen antwoorden. Kijk of elk teken klopt. Misschien zijn de antwoorden al ingetrokken.';
}
