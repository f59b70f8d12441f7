/** What is measured on the answers: a net must join the same codes, a band the same numbers, a mean have the same scores. */
import type { Measured } from '../measured.ts';
import type { Meaning } from '../question.ts';
import type { Variable } from '../variable.ts';
import type { Difference, PairOf } from './difference.ts';

export function measureDifference(pair: PairOf<Variable>, measured: Measured): Difference | null {
  return measured.kind === 'mean' ? scoresDifference(pair) : netDifference(pair, measured.code);
}

/** A code that is an answer in one wave cannot be a net in the other: then its choices differ. */
function netDifference({ was, is }: PairOf<Variable>, code: string): Difference | null {
  return madeOf(was.meaning, code) === madeOf(is.meaning, code) ? null : { kind: 'net', code };
}

function madeOf({ nets, bands }: Meaning, code: string): string {
  const net = nets[code];
  if (net !== undefined) return JSON.stringify([net.not, [...new Set(net.codes)].toSorted()]);
  const band = bands.find(({ name }) => name === code);
  return band === undefined ? '' : JSON.stringify([band.from, band.to]);
}

function scoresDifference({ was, is }: PairOf<Variable>): Difference | null {
  const codes = was.categories.map(({ code }) => code);
  const same = codes.every((code) => was.meaning.scores[code] === is.meaning.scores[code]);
  return same ? null : { kind: 'scores' };
}
