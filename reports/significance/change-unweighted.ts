/** The change of a share on people instead of weights: a check of the weighted test that can be made by hand. */
import { normalTwoSided } from '../weighting/distributions.ts';
import { mcnemar, type Matched, type Turnover } from './mcnemar.ts';
import { pooledZ } from './two-shares.ts';
import type { WaveEstimate } from './waves.ts';

export interface UnweightedChange {
  earlier: number;
  later: number;
  /** As if nobody had answered both. Null when both shares are 0, or both 100 %. */
  independent: { statistic: number; p: number } | null;
  /** z with the correlation phi of those who answered both; null when that cannot be computed. */
  overlapping: { phi: number; statistic: number; p: number } | null;
  /** Only those who answered both. */
  matched: Matched | null;
}

/** z of partially overlapping samples: Derrick, Dobson-McKittrick, Toher & White (2015). */
export function unweightedChange(earlier: WaveEstimate, later: WaveEstimate): UnweightedChange {
  const sides = { earlier: sideOf(earlier), later: sideOf(later) };
  const turnover = turnoverOf(earlier, later);
  const independent = pooledZ(sides.later, sides.earlier);
  const withP = independent && { statistic: independent.statistic, p: normalTwoSided(independent.statistic) };
  return {
    earlier: sides.earlier.share,
    later: sides.later.share,
    independent: withP,
    overlapping: overlappingZ(sides, turnover),
    matched: mcnemar(turnover),
  };
}

interface Side {
  share: number;
  n: number;
}

function sideOf({ values, inBase, base }: WaveEstimate): Side {
  let gave = 0;
  for (let i = 0; i < inBase.length; i += 1) if (inBase[i] === 1) gave += values[i] ?? 0;
  return { share: gave / base, n: base };
}

function overlappingZ(
  { earlier, later }: { earlier: Side; later: Side },
  turnover: Turnover,
): UnweightedChange['overlapping'] {
  const phi = phiOf(turnover);
  if (phi === null) return null;
  const both = turnover.stayedYes + turnover.yesToNo + turnover.noToYes + turnover.stayedNo;
  const [n1, n2] = [earlier.n, later.n];
  const pooled = (n1 * earlier.share + n2 * later.share) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2 - (2 * phi * both) / (n1 * n2));
  if (variance <= 1e-24) return null;
  const statistic = (later.share - earlier.share) / Math.sqrt(variance);
  return { phi, statistic, p: normalTwoSided(statistic) };
}

/** Correlation of the two answers; null when everybody gave the same one in a wave. */
function phiOf({ stayedYes, yesToNo, noToYes, stayedNo }: Turnover): number | null {
  const before = (stayedYes + yesToNo) * (noToYes + stayedNo);
  const after = (stayedYes + noToYes) * (yesToNo + stayedNo);
  if (before === 0 || after === 0) return null;
  return (stayedYes * stayedNo - yesToNo * noToYes) / Math.sqrt(before * after);
}

function turnoverOf(earlier: WaveEstimate, later: WaveEstimate): Turnover {
  const before = new Map<number, number>();
  earlier.persons.forEach((person, i) => {
    if (earlier.inBase[i] === 1) before.set(person, earlier.values[i] ?? 0);
  });
  const turnover: Turnover = { stayedYes: 0, yesToNo: 0, noToYes: 0, stayedNo: 0 };
  later.persons.forEach((person, i) => {
    const was = before.get(person);
    if (later.inBase[i] === 1 && was !== undefined) turnover[turnOf(was, later.values[i] ?? 0)] += 1;
  });
  return turnover;
}

function turnOf(was: number, is: number): keyof Turnover {
  if (was === 1) return is === 1 ? 'stayedYes' : 'yesToNo';
  return is === 1 ? 'noToYes' : 'stayedNo';
}
