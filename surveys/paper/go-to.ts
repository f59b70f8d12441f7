import type { Json, JsonObject, Question } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import type { Numbered } from './number-questions.ts';
import { settle } from './settle.ts';

/**
 * Where somebody goes on who crosses a choice: over all questions that are then certainly not for them. Code of the
 * choice -> number of the question, or the end; only where that is not the question that follows.
 */
export function goToOf(asked: Numbered, all: Numbered[]): Map<string, number | 'end'> {
  const { question } = asked;
  const targets = new Map<string, number | 'end'>();
  const following = all.slice(all.indexOf(asked) + 1).filter(({ number }) => number !== null);
  const next = following[0]?.number ?? 'end';
  for (const { code, value, exclusive } of readChoices(question.element, 'en')) {
    const answer = answerOf(question, { value, exclusive });
    if (answer === null) continue;
    const target = firstOpen(following, { [question.name]: answer });
    if (target !== next) targets.set(code, target);
  }
  return targets;
}

/** The whole answer of somebody who crosses this choice; null while others may be crossed too. */
function answerOf(
  { kind }: Question,
  { value, exclusive }: Pick<ReadChoice, 'value' | 'exclusive'>,
): Json | null {
  if (kind === 'single' || kind === 'scale') return value;
  return kind === 'multiple' && exclusive ? [value] : null;
}

function firstOpen(following: Numbered[], answers: JsonObject): number | 'end' {
  const blank = new Set<string>();
  for (const { number, question, condition } of following) {
    const left = settle(condition, { answers, blank, answered: new Set() });
    if (left.kind !== 'fixed' || left.holds) return number ?? 'end';
    blank.add(question.name.toLowerCase());
  }
  return 'end';
}
