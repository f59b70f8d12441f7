/** What changed since earlier waves: risen or fallen only where a test of two comparable waves says so. */
import { isMissing } from '../tables/crosstab.ts';
import type { SaidOfWaves } from './conclusion-phrases.ts';
import type { Conclusion, ConclusionNeeds, Figure } from './conclusion.ts';
import { worthSaying } from './group-difference.ts';
import { percentText, wholePercent } from './numbers.ts';
import type { WaveBreak, WaveChange, WaveLine } from '../disclosure/wave-line.ts';
import { waveWords } from './wave-words.ts';

type WaveNeeds = Pick<ConclusionNeeds, 'phrases' | 'language' | 'policy'>;

/** The newest wave against the one before it and against the first. Silent where a wave has too few answers. */
export function waveConclusions(line: WaveLine, needs: WaveNeeds): Conclusion[] {
  const now = line.points.length - 1;
  const earlier = now < 1 ? [] : now === 1 ? [0] : [now - 1, 0];
  return earlier.flatMap((then) => {
    const isPair = ({ from, to }: { from: number; to: number }): boolean => from === then && to === now;
    const broken = line.breaks.find(isPair);
    if (broken !== undefined) return [notComparable(line, broken, needs)];
    const change = line.changes.find(isPair);
    return change === undefined ? [] : changeSaid(line, change, needs);
  });
}

function changeSaid(line: WaveLine, change: WaveChange, needs: WaveNeeds): Conclusion[] {
  const { phrases, language, policy } = needs;
  const [before, after] = [figureAt(line, change.from, policy), figureAt(line, change.to, policy)];
  if (before === null || after === null || change.verdict === null) return [];
  const figures = [before, after];
  const said: SaidOfWaves = {
    when: waveWords(line, change.from, needs),
    was: percentText(before.value, language),
    now: percentText(after.value, language),
  };
  const words = phrases.conclusions;
  const few = [change.from, change.to].some((place) => isFew(line, place, policy));
  const withCare = (text: string): string => (few ? `${text} ${words.indicative}` : text);
  if (change.verdict === 'no demonstrable change') {
    const when = change.from === change.to - 1 ? words.previousWave : said.when;
    return [{ kind: 'no change', text: withCare(words.noChange({ ...said, when })), figures }];
  }
  const slight = Math.abs(change.difference) < worthSaying;
  const text = words.change(said, change.verdict === 'risen', slight);
  return [{ kind: 'change', text: withCare(text), figures }, ...inPoints(line, change, figures, needs)];
}

/**
 * A change between shares is in points, never in percent of a percentage. Left out where rounding would contradict the
 * two figures before it: 22.4 to 10.6 is 12 points, but prints as 22 to 11.
 */
function inPoints(
  { table, row, column }: WaveLine,
  { difference }: WaveChange,
  figures: Figure[],
  { phrases }: WaveNeeds,
): Conclusion[] {
  const points = wholePercent(Math.abs(difference));
  const [before = 0, after = 0] = figures.map(({ value }) => wholePercent(value));
  if (points !== Math.abs(after - before)) return [];
  const figure: Figure = { table, row, column, measure: 'difference', value: difference, wave: null };
  const text = phrases.conclusions.points(String(points));
  return [{ kind: 'change in points', text, figures: [figure] }];
}

/** Null where the wave has too few answers for a sentence. */
function figureAt(
  { table, row, column, points }: WaveLine,
  place: number,
  { testMinimum }: WaveNeeds['policy'],
): Figure | null {
  const point = points[place];
  if (point === undefined || isMissing(point.base) || isMissing(point.share)) return null;
  if (point.base < testMinimum) return null;
  const wave = place === points.length - 1 ? null : point.wave;
  return { table, row, column, measure: 'share', value: point.share, wave };
}

function isFew({ points }: WaveLine, place: number, { indicativeBelow }: WaveNeeds['policy']): boolean {
  const base = points[place]?.base;
  return base === undefined || isMissing(base) || base < indicativeBelow;
}

function notComparable(line: WaveLine, { from, reason }: WaveBreak, needs: WaveNeeds): Conclusion {
  const words = needs.phrases.conclusions;
  const text = words.notComparable(waveWords(line, from, needs), words.incomparable[reason]);
  return { kind: 'not comparable', text, figures: [] };
}
