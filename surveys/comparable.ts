/**
 * May the answers to a question of two waves be put on one trend line? Decided from what residents read and were asked:
 * a line that another wording or another base has drawn is no change in what they think.
 */
import { choicesDifference } from './comparing/same-choices.ts';
import type { Difference, PairOf } from './comparing/difference.ts';
import { derivedDifference } from './comparing/same-derived.ts';
import { limitsDifference } from './comparing/same-limits.ts';
import { measureDifference } from './comparing/same-measure.ts';
import { routingDifference } from './comparing/same-routing.ts';
import { kindDifference, rowDifference, wordingDifference } from './comparing/same-wording.ts';
import type { Measured } from './measured.ts';
import type { Questionnaire } from './question.ts';
import type { Variable } from './variable.ts';

/** A question, a row of a matrix, or what is derived from them, as it was put in one wave. */
export interface AskedInWave {
  questionnaire: Questionnaire;
  variable: Variable;
  /** How people could answer ("web", "paper", "phone"); null when that is not known. */
  modes: readonly string[] | null;
}

export type Comparability = { comparable: true } | { comparable: false; reason: Difference };

/**
 * The reason is the first that holds of: kind of question, wording of the question, wording of the matrix row, choices
 * added or removed, order of the choices, wording of a choice, which answers are outside the base, how many answers may
 * be ticked, the net or the scores measured, who was asked, what the questions that decide this were, and mode.
 * Texts count as the same whatever their spaces, capitals and punctuation; other words are another question.
 * The waves must be known to ask a question of this name.
 */
export function comparable(earlier: AskedInWave, later: AskedInWave, measured: Measured): Comparability {
  const pair = { was: earlier, is: later };
  const reason = sourceDifference(pair, measured) ?? modeDifference(pair);
  return reason === null ? { comparable: true } : { comparable: false, reason };
}

function sourceDifference(pair: PairOf<AskedInWave>, measured: Measured): Difference | null {
  const [was, is] = [pair.was.variable.source, pair.is.variable.source];
  const waves = { was: pair.was.questionnaire, is: pair.is.questionnaire };
  if (was.kind === 'derived' && is.kind === 'derived') return derivedDifference({ was, is }, waves);
  if (was.kind === 'derived' || is.kind === 'derived')
    return { kind: 'wording', part: 'question', was: was.title, is: is.title };
  const questions = { was, is };
  return (
    kindDifference(questions) ??
    wordingDifference(questions) ??
    rowDifference({ was: pair.was.variable.itemTitle, is: pair.is.variable.itemTitle }) ??
    choicesDifference(questions) ??
    limitsDifference(questions) ??
    measureDifference({ was: pair.was.variable, is: pair.is.variable }, measured) ??
    routingDifference(questions, waves)
  );
}

function modeDifference({ was, is }: PairOf<AskedInWave>): Difference | null {
  if (was.modes === null || is.modes === null) return null;
  const [before, after] = [[...new Set(was.modes)].toSorted(), [...new Set(is.modes)].toSorted()];
  return before.join(' ') === after.join(' ') ? null : { kind: 'mode', was: before, is: after };
}
