/** What the method chapter must tell of a release: how it was weighted, what may be shown and how people were found. */
import type { Policy } from '../disclosure/policy.ts';
import type { ReleaseAbout } from '../disclosure/release.ts';
import type { PublishedAction } from '../disclosure/published-weighting.ts';
import type { WeightingSummary } from '../weighting/summary.ts';

/** Null when it is not known. */
export type Recruitment = ReleaseAbout['recruitment'];

export interface MethodFacts {
  policy: Pick<Policy, 'baseMinimum' | 'testMinimum' | 'indicativeBelow'>;
  weighting: WeightingSummary | null;
  recruitment: Recruitment;
  /** What was done to make the population's figures fit; absent: nothing. */
  actions?: PublishedAction[];
  /** A variable of the weighting in words; absent: as it is called in the data. */
  nameOf?: (variable: string) => string;
  /** A category of it in words; absent: its code. */
  labelOf?: (variable: string, code: string) => string;
  /** False when no groups were compared; absent: they were. */
  tested?: boolean;
}

/** To the population; weights made elsewhere are not known to be. */
export function isWeighted({ weighting }: Pick<MethodFacts, 'weighting'>): boolean {
  return weighting !== null && weighting.refused === null && weighting.method !== 'given';
}

/** Whether the figures carry weights at all: weights that came with the answers stay where a population did not fit. */
export function carriesWeights({ weighting }: Pick<MethodFacts, 'weighting'>): boolean {
  return weighting !== null && (weighting.refused === null || weighting.designEffect > 1);
}

/** What the weighting did, gathered for a sentence each. */
export interface WeightingSteps {
  /** Categories with too few answers, and those they were counted with. */
  merged: { variable: string; from: string; into: string }[];
  /** Margins given up because a few answers would have counted too heavily. */
  dropped: string[];
  /** Largest weight allowed, in mean weights; null when no weight came above it. */
  cap: number | null;
  /** Variables of which some answers are unknown. */
  unknown: string[];
}

export function weightingSteps({
  actions = [],
  nameOf = plainName,
  labelOf = (_, code) => code,
}: MethodFacts): WeightingSteps {
  const named = (variables: string[]): string => variables.map(nameOf).join(' × ');
  const steps: WeightingSteps = { merged: [], dropped: [], cap: null, unknown: [] };
  for (const action of actions) {
    switch (action.kind) {
      case 'empty':
      case 'thin':
      case 'beyond cap': {
        const inWords = (codes: string[]): string =>
          codes.map((code, v) => labelOf(action.variables[v] ?? '', code)).join(' ');
        const [from, into] = [inWords(action.from), inWords(action.into)];
        steps.merged.push({ variable: named(action.variables), from, into });
        break;
      }
      case 'unknown':
        steps.unknown.push(named(action.variables));
        break;
      case 'dropped':
        steps.dropped.push(named(action.variables));
        break;
      case 'trimmed':
        steps.cap = action.cap;
        break;
      case 'rescaled':
        break;
    }
  }
  return steps;
}

function plainName(variable: string): string {
  return variable.replaceAll('_', ' ');
}
