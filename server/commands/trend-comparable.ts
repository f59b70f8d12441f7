/** May the waves of `trend` be compared? What is followed, and a question as banner, must have been asked alike. */
import { comparable } from '../../surveys/comparable.ts';
import type { Measured } from '../../surveys/measured.ts';
import type { Variable } from '../../surveys/variable.ts';
import { differenceSentence } from './difference-sentence.ts';
import type { TrendIndicator } from './trend-indicator.ts';
import type { TrendWave } from './trend-waves.ts';

/** The first reason, between the first two waves that differ; null when there is none. */
export function whyNotComparable(
  waves: TrendWave[],
  { variables, measured }: TrendIndicator,
  modes: Map<string, string[]>,
): string | null {
  const banners = (waves[0]?.sample.banner.variables ?? []).map(({ name }) => name);
  for (const [t, later] of waves.entries()) {
    const earlier = waves[t - 1];
    if (earlier === undefined) continue;
    const pair: Pair = { earlier, later, modes };
    const own = reasonBetween(pair, [variables[t - 1], variables[t]], measured);
    if (own !== null) return `between ${earlier.label} and ${later.label}: ${own}`;
    for (const name of banners) {
      const asked = [earlier, later].map((wave) => questionOf(wave, name));
      const reason = reasonBetween(pair, [asked[0], asked[1]], { kind: 'share', code: '' });
      if (reason !== null) return `between ${earlier.label} and ${later.label}, ${name}: ${reason}`;
    }
  }
  return null;
}

interface Pair {
  earlier: TrendWave;
  later: TrendWave;
  modes: Map<string, string[]>;
}

function reasonBetween(
  { earlier, later, modes }: Pair,
  [before, after]: [Variable | undefined, Variable | undefined],
  measured: Measured,
): string | null {
  if (before === undefined || after === undefined) return null;
  const asked = (wave: TrendWave, variable: Variable) => ({
    questionnaire: wave.study.questionnaire,
    variable,
    modes: modes.get(wave.label) ?? null,
  });
  const found = comparable(asked(earlier, before), asked(later, after), measured);
  return found.comparable ? null : differenceSentence(found.reason);
}

/** Undefined for a profile variable, which was not asked. */
function questionOf({ sample: { dataset } }: TrendWave, name: string): Variable | undefined {
  return dataset.profile.has(name)
    ? undefined
    : dataset.variables.find(({ question, item }) => question === name && item === null);
}
