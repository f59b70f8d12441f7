/** What the pages to withdraw answers say: plain words, ready to print. */
import type { Withdrawable } from '../../actions/withdraw-answers.ts';
import { mayBeAnswered } from '../../actions/find-participation.ts';
import { inGroups, readReceipt } from '../../actions/personal-code.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import type { MessagePage } from './answering.ts';
import { frameOf, type MemberPage } from './member-page.ts';
import { dutchDay } from '../../actions/dutch-day.ts';

export interface WithdrawPage extends MemberPage {
  words: typeof withdrawWords;
  typed: string;
  fault: string | null;
}

const withdrawWords = {
  title: 'Uw antwoorden intrekken',
  lead: 'Na het verzenden kreeg u een bewijscode. Met die code halen wij uw antwoorden weg.',
  label: 'Uw bewijscode',
  hint: 'Zestien tekens, in vier groepjes. Kleine letters en spaties mogen ook.',
  button: 'Verder',
  next: 'Er verandert nog niets: u ziet eerst wat wij weghalen.',
  lost: 'Bent u de code kwijt? Dan kunnen wij uw antwoorden niet vinden. Wij weten niet welke antwoorden van u zijn.',
  fault: 'Let op.',
};

export function withdrawPage(
  municipality: Municipality,
  { typed, fault }: { typed: string; fault: string | null },
): WithdrawPage {
  return { ...frameOf(municipality, ['nl']), title: withdrawWords.title, words: withdrawWords, typed, fault };
}

export interface ConfirmPage extends MemberPage {
  words: typeof confirmWords;
  /** What is taken away, one sentence each. */
  sentences: string[];
  receipt: string;
}

const confirmWords = {
  title: 'Wilt u uw antwoorden intrekken?',
  survey: (title: string): string => `Het gaat om de bevraging “${title}”.`,
  answers: 'Wij halen al uw antwoorden op deze bevraging weg.',
  texts: (count: number): string =>
    count === 1
      ? 'Ook de tekst die u schreef, gaat weg.'
      : `Ook de ${count} teksten die u schreef, gaan weg.`,
  again: (lastDay: string): string =>
    `U kunt tot en met ${lastDay} opnieuw antwoorden, met dezelfde link of code uit uw uitnodiging.`,
  published:
    'Resultaten die al gepubliceerd zijn, veranderen niet. Daarin staan alleen cijfers over groepen.',
  final: 'Wat weg is, kunnen wij niet terughalen.',
  yes: 'Ja, trek mijn antwoorden in',
  no: 'Nee, laat alles staan',
};

export function confirmPage(
  municipality: Municipality,
  { wave, texts }: Withdrawable,
  typed: string,
): ConfirmPage {
  const words = confirmWords;
  const read = readReceipt(typed);
  const sentences = [
    words.answers,
    ...(texts > 0 ? [words.texts(texts)] : []),
    ...(mayBeAnswered(wave) ? [words.again(dutchDay(wave.closesOn))] : []),
    words.published,
    words.final,
  ];
  return {
    ...frameOf(municipality, ['nl']),
    title: words.title,
    words,
    sentences: [words.survey(wave.title), ...sentences],
    receipt: 'code' in read ? inGroups(read.code) : '',
  };
}

export function withdrawnPage(municipality: Municipality, wave: Wave): MessagePage {
  const again = `U kunt tot en met ${dutchDay(wave.closesOn)} opnieuw antwoorden, met dezelfde link of code uit uw uitnodiging.`;
  const sentences = [
    'Ze staan niet meer bij ons. De bewijscode werkt niet meer.',
    ...(mayBeAnswered(wave) ? [again] : []),
  ];
  return { municipality, say: () => ({ title: 'Uw antwoorden zijn ingetrokken.', sentences }) };
}

export function tooManyReceiptsPage(municipality: Municipality): MessagePage {
  const sentences = [
    'Probeer het over 10 minuten opnieuw.',
    `Lukt het dan nog niet? Bel ons op ${municipality.phone}, ${municipality.phoneHours}.`,
  ];
  return {
    municipality,
    say: () => ({ title: 'Er werd te vaak een verkeerde bewijscode getypt.', sentences }),
  };
}
