/** Confidence intervals of 95 %, in shares 0-1. Which to use where: docs/methods.md, "Intervals". */
import { betaQuantile, tQuantile975, z975 } from '../weighting/distributions.ts';

export interface Interval {
  low: number;
  high: number;
}

/** What is known of a share in one column. */
export interface ShareEstimate {
  share: number;
  variance: number;
  /** People in the column base, and Kish's effective number of them. */
  base: number;
  effectiveBase: number;
}

/** How many equally weighted answers a share is worth, p(1-p)/V; null where the margins fix it. */
function effectiveAnswers({ share, variance }: ShareEstimate): number | null {
  return variance === 0 ? null : (share * (1 - share)) / variance;
}

/**
 * Wilson with n* = min(n, p(1-p)/V), Kish's effective base at 0 and 100 %. Null where the weighting fixes the share, and
 * for fewer than two people. Wilson (1927); Kott (2017); Franco, Little, Louis & Slud (2019).
 * @param correction 1 - n/N where the population counts (raises the cap to n/(1-n/N)), else 1
 */
function defaultInterval(estimate: ShareEstimate, correction: number): Interval | null {
  const { share, base, effectiveBase } = estimate;
  if (base < 2) return null;
  if (share <= 0 || share >= 1) return wilson(share, effectiveBase);
  const answers = effectiveAnswers(estimate);
  return answers === null ? null : wilson(share, Math.min(base / correction, answers));
}

/** Wilson's score interval; n need not be whole and is never rounded. Wilson (1927), Newcombe (1998). */
export function wilson(share: number, n: number): Interval {
  const [z, p] = [z975, Math.min(1, Math.max(0, share))];
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { low: p === 0 ? 0 : Math.max(0, centre - half), high: p === 1 ? 1 : Math.min(1, centre + half) };
}

/** The intervals an analyst can ask for; `wilson` is the default above. */
export const intervalMethods = [
  'wilson',
  'wilson-n',
  'wilson-kish',
  'wilson-design',
  'clopper-pearson',
  'logit',
  'beta',
] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/** What the finer methods need besides: finite-population correction, and degrees of freedom of the file and of the column. */
export interface IntervalTerms {
  correction: number;
  df: number;
  columnDf: number;
}

/** Null where the method is not defined: a share of 0 or 100 %, or one fixed by the weighting, for those built on V. */
export function intervalOf(
  method: IntervalMethod,
  estimate: ShareEstimate,
  terms: IntervalTerms,
): Interval | null {
  if (method === 'wilson') return defaultInterval(estimate, terms.correction);
  const { share, variance, base, effectiveBase } = estimate;
  if (base < 2) return null;
  if (method === 'wilson-n') return wilson(share, base);
  if (method === 'wilson-kish') return wilson(share, effectiveBase);
  if (method === 'clopper-pearson') return clopperPearson(share, effectiveBase);
  const answers = effectiveAnswers(estimate);
  if (answers === null || share <= 0 || share >= 1) return null;
  if (method === 'wilson-design') return wilson(share, answers);
  if (method === 'logit') return logitInterval(share, variance, terms.columnDf);
  return clopperPearson(share, answers * (tQuantile975(terms.df) / tQuantile975(terms.columnDf)) ** 2);
}

/** Clopper-Pearson with a number of answers that need not be whole. Korn & Graubard (1998). */
function clopperPearson(share: number, n: number): Interval {
  const x = share * n;
  return {
    low: share <= 0 ? 0 : betaQuantile(0.025, x, n - x + 1),
    high: share >= 1 ? 1 : betaQuantile(0.975, x + 1, n - x),
  };
}

function logitInterval(share: number, variance: number, df: number): Interval {
  const [centre, spread] = [Math.log(share / (1 - share)), Math.sqrt(variance) / (share * (1 - share))];
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  const reach = tQuantile975(df) * spread;
  return { low: back(centre - reach), high: back(centre + reach) };
}
