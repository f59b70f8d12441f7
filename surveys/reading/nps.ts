/** The Net Promoter Score of "how likely are you to recommend us?", 0-10: promoters minus detractors. Reichheld (2003). */
import type { Net } from '../question.ts';

const groups = [
  { name: 'detractors', codes: ['0', '1', '2', '3', '4', '5', '6'], score: -100 },
  { name: 'passives', codes: ['7', '8'], score: 0 },
  { name: 'promoters', codes: ['9', '10'], score: 100 },
];

export const npsCodes: readonly string[] = groups.flatMap(({ codes }) => codes);

/** Scores of which the mean is the share of promoters minus that of detractors, from -100 to 100. */
export function npsScores(): Record<string, number> {
  return Object.fromEntries(groups.flatMap(({ codes, score }) => codes.map((code) => [code, score])));
}

export function npsNets(): Record<string, Net> {
  return Object.fromEntries(groups.map(({ name, codes }) => [name, { codes, not: false }]));
}
