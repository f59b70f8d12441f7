/** Kind and wording of a question: what it asks for, its title, the explanation around it, the row of a matrix. */
import type { Question, QuestionKind } from '../question.ts';
import { textIn } from '../reading/text.ts';
import type { Difference, PairOf } from './difference.ts';
import { sameText } from './same-text.ts';

export function kindDifference({ was, is }: PairOf<Question>): Difference | null {
  const kinds = { was: askedAs(was), is: askedAs(is) };
  const several = { was: was.element['cellType'] === 'checkbox', is: is.element['cellType'] === 'checkbox' };
  return kinds.was === kinds.is && several.was === several.is ? null : { kind: 'kind', ...kinds };
}

/** A choice that also carries a score is put to residents as any other choice; only a rating looks like a scale. */
function askedAs({ kind, type }: Question): QuestionKind {
  return kind === 'scale' && type !== 'rating' ? 'single' : kind;
}

export function wordingDifference({ was, is }: PairOf<Question>): Difference | null {
  if (!sameText(was.title, is.title))
    return { kind: 'wording', part: 'question', was: was.title, is: is.title };
  const around = { was: explanationOf(was), is: explanationOf(is) };
  return sameText(around.was, around.is) ? null : { kind: 'wording', part: 'explanation', ...around };
}

/** The text under the question, and the words at the two ends of a rating. */
function explanationOf({ description, element }: Question): string {
  const ends = ['minRateDescription', 'maxRateDescription'].map((name) => textIn(element[name], 'nl'));
  return [description, ...ends].filter((text) => text !== null).join(' · ');
}

export function rowDifference({ was, is }: PairOf<string | null>): Difference | null {
  const rows = { was: was ?? '', is: is ?? '' };
  return sameText(rows.was, rows.is) ? null : { kind: 'wording', part: 'row', ...rows };
}
