/** What the method chapter says, in the words of one language (method-dutch.ts, -english.ts, -french.ts). */
import type { WeightingSummary } from '../weighting/summary.ts';
import type { MethodFacts, WeightingSteps } from './method.ts';

type Minimums = MethodFacts['policy'];

export interface MethodWords {
  unweighted: string;
  /** Behind it, where weighting was tried. */
  refused: string;
  weighted: Record<WeightingSummary['method'], string>;
  unsettled: string;
  /** Whom the sentences speak of. */
  residents: string;
  members: string;
  range: (least: string, most: string) => string;
  hardlyAny: string;
  /** @param answers as many unweighted answers as all are worth */
  cost: (effect: string, answers: string) => string;
  caution: string;
  pair: (merged: WeightingSteps['merged'][number]) => string;
  merged: (pairs: string[]) => string;
  cap: (most: string) => string;
  dropped: (name: string) => string;
  unknown: (name: string) => string;
  bases: (policy: Minimums) => string[];
  /** In the margin's sentence, where answers were weighted. */
  among: string;
  margin: Record<'random' | 'mixed' | 'open' | 'unknown', (among: string) => string>;
  untested: string;
  tests: (policy: Minimums) => string[];
}
