/** Open answers as a moderator reads them: each with what may point to a person marked, and the form to decide. */
import { flagMark } from '../../actions/decide-on-answer.ts';
import type { AnswerToRead } from '../../actions/open-answers.ts';
import type { Flag, FlagKind } from '../../../reports/open-answers/flag.ts';
import { countText } from './belgian.ts';
import { addressOf, type ReadingPlace } from './open-questions-view.ts';

/** Answers on one page. */
const onPage = 25;

const words: Record<FlagKind, string> = {
  name: 'naam',
  'e-mail': 'e-mailadres',
  phone: 'telefoonnummer',
  'register number': 'rijksregisternummer',
  'bank account': 'rekeningnummer',
  'number plate': 'nummerplaat',
  address: 'adres',
  'birth date': 'geboortedatum',
  'web address': 'webadres',
};

export interface AnswerCard {
  number: number;
  key: string;
  /** The text in pieces; a piece that may point to a person says what it looks like. */
  pieces: { text: string; kind: string | null }[];
  flags: { mark: string; text: string; kind: string; harmless: boolean }[];
  /** What stands in the box for a text with parts left out. */
  shown: string;
  choice: 'whole' | 'parts' | 'withheld' | null;
  /** What was decided before, in words. */
  decided: { word: string; released: string | null } | null;
  error: string | null;
}

export interface OpenAnswersView {
  back: string;
  address: string;
  question: string;
  title: string;
  which: 'open' | 'beslist';
  part: number;
  tabs: { word: string; address: string; here: boolean }[];
  cards: AnswerCard[];
  /** "Antwoord 26 tot 50 van 120", with the pages before and after. */
  place: string;
  before: string | null;
  after: string | null;
}

/** What somebody sent that was refused, to be shown again. */
export interface Typed {
  key: string;
  choice: 'whole' | 'parts' | 'withheld';
  shown: string;
  harmless: string[];
  error: string;
}

export function openAnswersView(
  answers: AnswerToRead[],
  title: string,
  at: ReadingPlace,
  typed: Typed | null,
): OpenAnswersView {
  const parted = {
    open: answers.filter(({ decision }) => decision === null),
    beslist: answers.filter(({ decision }) => decision !== null),
  };
  const all = parted[at.which];
  const parts = Math.max(1, Math.ceil(all.length / onPage));
  const part = Math.min(at.part, parts);
  const first = (part - 1) * onPage;
  const here = all.slice(first, first + onPage);
  const tab = (which: 'open' | 'beslist', word: string): OpenAnswersView['tabs'][number] => ({
    word: `${word} (${countText(parted[which].length)})`,
    address: addressOf({ ...at, which, part: 1 }),
    here: which === at.which,
  });
  return {
    back: `/beheer/golven/${at.wave}`,
    address: `/beheer/golven/${at.wave}/open-antwoorden`,
    question: at.question,
    title,
    which: at.which,
    part,
    tabs: [tab('open', 'Nog te beslissen'), tab('beslist', 'Beslist')],
    cards: here.map((answer, i) =>
      answerCard(answer, first + i + 1, typed?.key === answer.key ? typed : null),
    ),
    place: parts === 1 ? '' : `Antwoord ${first + 1} tot ${first + here.length} van ${countText(all.length)}`,
    before: part > 1 ? addressOf({ ...at, part: part - 1 }) : null,
    after: part < parts ? addressOf({ ...at, part: part + 1 }) : null,
  };
}

function answerCard(answer: AnswerToRead, number: number, typed: Typed | null): AnswerCard {
  const { key, text, flags, proposal, decision } = answer;
  return {
    number,
    key,
    pieces: piecesOf(text, flags),
    flags: flags.map((flag) => ({
      mark: flagMark(flag),
      text: text.slice(flag.start, flag.end),
      kind: words[flag.kind],
      harmless: typed?.harmless.includes(flagMark(flag)) ?? false,
    })),
    shown: typed?.shown ?? shownBefore(decision?.released ?? null, text) ?? proposal,
    choice: typed?.choice ?? null,
    decided: decision === null ? null : decidedText(decision.released, text),
    error: typed?.error ?? null,
  };
}

function shownBefore(released: string | null, text: string): string | null {
  return released === text ? null : released;
}

function decidedText(released: string | null, text: string): { word: string; released: string | null } {
  if (released === null) return { word: 'Niet vrijgegeven', released };
  return released === text
    ? { word: 'Vrijgegeven zoals het er staat', released: null }
    : { word: 'Vrijgegeven met delen weggelaten', released };
}

function piecesOf(text: string, flags: Flag[]): AnswerCard['pieces'] {
  const pieces = flags.flatMap(({ kind, start, end }, i) => [
    { text: text.slice(flags[i - 1]?.end ?? 0, start), kind: null },
    { text: text.slice(start, end), kind: words[kind] },
  ]);
  return [...pieces, { text: text.slice(flags.at(-1)?.end ?? 0), kind: null }].filter(
    (piece) => piece.text !== '',
  );
}
