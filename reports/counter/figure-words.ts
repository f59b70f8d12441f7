/** What is said of a followed figure. */
import { nounFor } from '../findings/nouns.ts';
import { percentText, rangeText } from '../findings/numbers.ts';
import { changesSaid } from './change-words.ts';
import { isPlain, type FigureLine } from './figure-line.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { language, type Tracking } from './tracking.ts';

/** "89 % van de inwoners kent het thuisloket. In 2021 was dat 78 %, nu 89 %: aantoonbaar gestegen." '' with too few answers. */
export function headlineOf(tracking: Tracking, figure: FollowedFigure, line: FigureLine): string {
  const { sinceFirst } = changesSaid(line, tracking.newest.phrases);
  return joined([shareSentence(tracking, figure, line), sinceFirst]);
}

/** '' where too few people answered for a sentence. */
export function shareSentence(tracking: Tracking, figure: FollowedFigure, line: FigureLine): string {
  const now = line.points.at(-1);
  return isPlain(now) ? `${percentText(now.share, language)} ${withoutFigure(tracking, figure, line)}.` : '';
}

/** "van de inwoners kent het thuisloket" */
export function withoutFigure(
  tracking: Tracking,
  figure: FollowedFigure,
  { group, head }: FigureLine,
): string {
  const { ofGroup } = tracking.newest.phrases.conclusions;
  const of = group === null ? `van de ${whoOf(tracking, figure)}` : ofGroup(group.variable, group.code, head);
  return `${of} ${figure.says}`;
}

export function joined(sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Between which bounds it lies, and what changed since the wave before. */
export function precisionOf(tracking: Tracking, total: FigureLine): string {
  const now = total.points.at(-1);
  if (!isPlain(now) || now.low === null || now.high === null) return '';
  const random = tracking.newest.release.about.recruitment === 'random';
  const words = tracking.newest.phrases.conclusions;
  const range = rangeText(now.low, now.high, language);
  const margin = words.margin[random ? 'error' : 'indicative'](percentText(now.share, language), range);
  return joined([margin, changesSaid(total, tracking.newest.phrases).sincePrevious]);
}

function whoOf({ municipality, newest }: Tracking, { of }: FollowedFigure): string {
  const base = of === 'everybody' ? null : `panelleden die het ${municipality.counterName} kennen`;
  return nounFor({ weighted: newest.weighted, base, language });
}
