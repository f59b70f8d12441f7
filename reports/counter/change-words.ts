/** What is said of a change between waves: the sentences of the reports, and short words for a table. */
import type { SaidOfWaves } from '../findings/conclusion-phrases.ts';
import { worthSaying } from '../findings/group-difference.ts';
import { percentText } from '../findings/numbers.ts';
import type { Phrases } from '../findings/phrases.ts';
import { waveWords } from '../findings/wave-words.ts';
import { isPlain, type FigureLine, type FigurePoint, type Verdict } from './figure-line.ts';
import { language } from './tracking.ts';

/** Against the first wave, and against the one before the newest where that is another; '' where nothing was tested. */
export interface ChangesSaid {
  sinceFirst: string;
  sincePrevious: string;
}

export function changesSaid(
  { points, sincePrevious, sinceFirst }: FigureLine,
  phrases: Phrases,
): ChangesSaid {
  const previous = said(points, { verdict: sincePrevious, from: points.length - 2 }, phrases);
  const isOnly = points.length === 2;
  return {
    sinceFirst: isOnly ? previous : said(points, { verdict: sinceFirst, from: 0 }, phrases),
    sincePrevious: isOnly ? '' : previous,
  };
}

function said(
  points: FigurePoint[],
  { verdict, from }: { verdict: Verdict; from: number },
  phrases: Phrases,
): string {
  const words = phrases.conclusions;
  const [before, now] = [points[from], points.at(-1)];
  if (verdict === null || before === undefined || now === undefined) return '';
  const named = points.map(({ wave, base, share }) => ({ wave, base: base ?? 0, share: share ?? 0 }));
  const when = waveWords({ table: '', row: '', column: 0, points: named, changes: [], breaks: [] }, from, {
    phrases,
  });
  if (verdict.kind === 'not comparable') return words.notComparable(when, words.incomparable[verdict.reason]);
  if (!isPlain(before) || !isPlain(now)) return '';
  const figures: SaidOfWaves = {
    when,
    was: percentText(before.share, language),
    now: percentText(now.share, language),
  };
  if (verdict.kind === 'no demonstrable change') {
    const isPrevious = from === points.length - 2;
    return words.noChange(isPrevious ? { ...figures, when: words.previousWave } : figures);
  }
  const slight = Math.abs(verdict.difference) < worthSaying;
  return words.change(figures, verdict.kind === 'risen', slight);
}

/** Under the head "Aantoonbaar verschil met 2021-3". */
export function verdictText(verdict: Verdict, phrases: Phrases): string {
  if (verdict === null) return '–';
  if (verdict.kind === 'not comparable') return 'niet te vergelijken';
  return phrases.waves.verdict[verdict.kind];
}
