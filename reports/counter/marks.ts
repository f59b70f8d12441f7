/** What stands beside the lines of the tracker: campaigns, and the target with whether it has been reached. */
import type { Chart } from '../chart.ts';
import { dayNumber } from '../figures/day-number.ts';
import { percentText } from '../findings/numbers.ts';
import { isPlain, type FigureLine } from './figure-line.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { language, type Tracking } from './tracking.ts';

/** Campaigns, oldest first; what they cost is not told. */
export function happeningsIn({ figures }: Tracking): NonNullable<Chart['happenings']> {
  return figures.campaigns
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, to, title, channel }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      text: channel === '' ? title : `${title} (${channel})`,
    }));
}

export interface Target {
  mark: NonNullable<Chart['target']>;
  sentence: string;
}

/** Null for a figure without a target. Reached, or not, only where the whole interval lies on that side of it. */
export function targetOf({ figures }: Tracking, { id }: FollowedFigure, total: FigureLine): Target | null {
  const { target } = figures.settings;
  const followed = { awareness: 'bekendheid', use: 'gebruik' };
  if (target === null || followed[target.indicator] !== id) return null;
  const aim = `${percentText(target.share, language)} tegen ${target.year}`;
  return {
    mark: { value: target.share, text: `streefcijfer ${percentText(target.share, language)}` },
    sentence: `Het streefcijfer is ${aim}. ${standing(total, target.share)}`,
  };
}

function standing({ points }: FigureLine, aim: number): string {
  const now = points.at(-1);
  if (!isPlain(now) || now.low === null || now.high === null)
    return 'Er zijn te weinig antwoorden om te zeggen of het bereikt is.';
  const share = percentText(now.share, language);
  if (now.low >= aim)
    return `Dat is bereikt: het cijfer is ${share}, en ook de ondergrens van het interval ligt niet onder het streefcijfer.`;
  if (now.high < aim)
    return `Dat is nog niet bereikt: het cijfer is ${share}, en ook de bovengrens van het interval ligt onder het streefcijfer.`;
  return now.share >= aim
    ? `Het cijfer (${share}) ligt niet lager, maar door de marge is niet zeker dat het bereikt is.`
    : `Het cijfer (${share}) ligt lager, maar door de marge is niet zeker dat het niet bereikt is.`;
}
