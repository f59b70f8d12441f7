/**
 * Which group first: the one of which demonstrably fewer know the counter, and else the one in which most residents are
 * estimated not to know it.
 */
import { percentText, wholePercent } from '../findings/numbers.ts';
import { nameOf, type Candidate } from './candidates.ts';
import { estimateText } from './residents.ts';
import { language } from './tracking.ts';

export interface First {
  candidate: Candidate;
  why: 'tested' | 'residents';
  /** The estimate lies above those of all others beyond the margins. */
  isSure: boolean;
}

/** Null where nothing tells them apart. */
export function firstOf(candidates: Candidate[]): First | null {
  const least = (list: Candidate[]): Candidate | undefined => list.toSorted((a, b) => b.share - a.share)[0];
  const tested = least(candidates.filter(({ known }) => known === 'lower'));
  if (tested !== undefined) return { candidate: tested, why: 'tested', isSure: true };
  const estimated = candidates.flatMap((one) => (one.residents === null ? [] : [{ one, ...one.residents }]));
  if (estimated.length < candidates.length) return null;
  const [most, next] = estimated.toSorted((a, b) => b.people - a.people || b.one.share - a.one.share);
  if (most === undefined) return null;
  return { candidate: most.one, why: 'residents', isSure: next === undefined || most.low > next.high };
}

export function adviceOf(first: First | null): string {
  return first === null || !first.isSure
    ? 'Een duidelijke eerste keuze is er niet.'
    : `Begin met ${nameOf(first.candidate.line)}.`;
}

/** The evidence of the advice. */
export function reasonOf(first: First | null, kind: string): string {
  const none = `Geen ${kind} kent het loket aantoonbaar minder dan de andere samen.`;
  if (first === null) return `${none} Richt u dus tot iedereen.`;
  const { line, share, low, high, residents } = first.candidate;
  const margin =
    low === null || high === null ? '' : ` (tussen ${wholePercent(low)} en ${percentText(high, language)})`;
  const people = residents === null ? '' : `, ${estimateText(residents)}`;
  const figures = `${percentText(share, language)} van ${nameOf(line)} kent het loket niet${margin}${people}`;
  if (first.why === 'tested')
    return `${figures}. Zij kennen het loket aantoonbaar minder dan de andere groepen samen.`;
  return first.isSure
    ? `${none} Het hoogste geschatte aantal inwoners: ${figures}. Dat zijn er ook met de marges mee meer dan in elke andere groep.`
    : `${none} Het hoogste geschatte aantal inwoners: ${figures}. De marges overlappen met die van een andere groep.`;
}
