/** How the figures were made: each sentence only where it is true of this release. */
import type { WeightingSummary } from '../weighting/summary.ts';
import { isWeighted, weightingSteps, type MethodFacts } from './method.ts';
import type { MethodWords } from './method-words.ts';
import { speakForResidents } from './nouns.ts';
import { countText, decimalText } from './numbers.ts';

/** Below the first, weighting costs nothing worth telling; above the second it costs much. */
const [hardlyAny, much] = [1.05, 2];

export function methodChapter(words: MethodWords, language: string): (facts: MethodFacts) => string[] {
  return (facts) => [
    ...weighting(facts, words, language),
    ...words.bases(facts.policy),
    words.margin[facts.recruitment ?? 'unknown'](isWeighted(facts) ? words.among : ''),
    ...(facts.tested === false ? [words.untested] : words.tests(facts.policy)),
  ];
}

function weighting(facts: MethodFacts, words: MethodWords, language: string): string[] {
  const summary = facts.weighting;
  if (summary === null) return [words.unweighted];
  if (summary.refused !== null) return [words.unweighted + words.refused];
  const settled = summary.method !== 'raking' || summary.converged ? '' : words.unsettled;
  const whom = speakForResidents(facts) ? words.residents : words.members;
  return [
    `${words.weighted[summary.method]}${settled} ${whom}`,
    precision(summary, words, language),
    ...stepsTaken(facts, words, language),
  ];
}

function precision(summary: WeightingSummary, words: MethodWords, language: string): string {
  const { min, max, designEffect, effectiveBase } = summary;
  const range = words.range(decimalText(min, language, 2), decimalText(max, language, 2));
  if (designEffect < hardlyAny) return `${range} ${words.hardlyAny}`;
  const cost = words.cost(decimalText(designEffect, language, 2), countText(effectiveBase, language));
  return `${range} ${cost}${designEffect > much ? words.caution : ''}`;
}

function stepsTaken(facts: MethodFacts, words: MethodWords, language: string): string[] {
  const { merged, dropped, cap, unknown } = weightingSteps(facts);
  return [
    ...(merged.length === 0 ? [] : [words.merged(merged.map(words.pair))]),
    ...(cap === null ? [] : [words.cap(decimalText(cap, language, 0))]),
    ...dropped.map(words.dropped),
    ...unknown.map(words.unknown),
  ];
}
