/**
 * Reads text that staff wrote themselves (aim, conclusions, what happens next) against what was published.
 *
 * It can say that a percentage stands in no table, that the figure beside a word of size ("een meerderheid") does not
 * bear it, that no test bears a word that compares ("gestegen", "hoe ouder, hoe meer", "significant"), and that such a
 * word has no figure. What it cannot say:
 * - which table a figure is taken from. A whole percent often stands in several; the totals are read first, and a claim
 *   that holds of some only is "not found". `why` names the places, so that the writer can see whether they are meant.
 * - whether the words around a figure describe the right answer or group, and who is compared with whom.
 * - anything of numbers in words ("drie vierde"), counts of people, means, or claims in other words than those listed.
 * A sentence ends at a point before a space, so an abbreviation can part a word from its figure.
 */
import type { Claim, ClaimEvidence, ClaimKind, ClaimLanguage, ComparisonKind } from './claim.ts';
import { claimsDutch } from './claims-dutch.ts';
import { claimsEnglish } from './claims-english.ts';
import { claimsFrench } from './claims-french.ts';
import { judgeNumber, type Judged } from './claim-numbers.ts';
import {
  numbersIn,
  plainSigns,
  sentenceAround,
  wordsIn,
  type Printed,
  type SaidNumber,
  type SaidWord,
} from './claim-text.ts';
import { judgeComparison } from './claim-tests.ts';
import { judgeSize } from './claim-words.ts';
import { quantityWords } from './quantity-words.ts';
import { tongueOf, type Tongue } from './tongue.ts';

const languages: Record<Tongue, ClaimLanguage> = { nl: claimsDutch, en: claimsEnglish, fr: claimsFrench };

const comparisons = ['risen', 'fallen', 'older more', 'older fewer', 'demonstrable', 'alike'] as const;

/** Every claim of the text in its order; the same text and evidence give the same answer. */
export function claimCheck(text: string, language: string, evidence: ClaimEvidence): Claim[] {
  const tongue = tongueOf(language);
  const words = languages[tongue];
  const plain = plainSigns(text);
  const said = wordsIn(plain, words, quantityWords[tongue]);
  const marks = said.filter(({ mark }) => mark !== null);
  const numbers = numbersIn(plain, words).filter((number) => !marks.some((mark) => overlap(mark, number)));
  const claims = [
    ...numbers.map((number) => {
      const around = { before: plain.slice(0, number.position), after: plain.slice(number.end) };
      return { ...number, ...judgeNumber(number, around, evidence, words) };
    }),
    ...said.map((word) => ({
      ...word,
      ...judgeWord(word, figuresBeside(plain, word, numbers), evidence, words),
    })),
  ];
  return claims
    .toSorted((a, b) => a.position - b.position)
    .map(({ position, end, verdict, why }) => ({ quote: text.slice(position, end), position, verdict, why }));
}

function judgeWord(
  { kind, mark }: SaidWord,
  beside: Printed[],
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  if (compares(kind)) return judgeComparison(kind, beside, evidence, language);
  return judgeSize({ kind, mark }, beside[0] ?? null, evidence, language);
}

function compares(kind: ClaimKind): kind is ComparisonKind {
  return comparisons.some((one) => one === kind);
}

function overlap(a: SaidWord, b: SaidNumber): boolean {
  return a.position < b.end && b.position < a.end;
}

/** The percentages of the word's own sentence, nearest first. */
function figuresBeside(text: string, word: SaidWord, numbers: SaidNumber[]): Printed[] {
  const sentence = sentenceAround(text, word);
  const distance = ({ position, end }: SaidNumber): number =>
    position >= word.end ? position - word.end : word.position - end;
  return numbers
    .filter(({ unit }) => unit === 'percent')
    .filter(({ position, end }) => position >= sentence.position && end <= sentence.end)
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap(({ values }) => values.toReversed());
}
