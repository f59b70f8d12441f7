/** A followed figure as a chart: a lane for everybody and for each age group, a point a wave, with target and campaigns. */
import type { Chart, ChartSeries } from '../chart.ts';
import { groupColourOf, inkOn } from '../compose/palette.ts';
import { highest } from '../compose/wave-chart.ts';
import { dayNumber } from '../figures/day-number.ts';
import { carriesWeights } from '../findings/method.ts';
import { countText, percentText } from '../findings/numbers.ts';
import type { FigureLine, FigurePoint } from './figure-line.ts';
import { headlineOf } from './figure-words.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { happeningsIn, targetOf } from './marks.ts';
import { language, type Tracking } from './tracking.ts';

export function figureChart(tracking: Tracking, figure: FollowedFigure): Chart {
  const { lines, waves } = figure;
  const [total] = lines;
  const title = total === undefined ? '' : headlineOf(tracking, figure, total);
  const points = total?.points ?? [];
  const said = points.flatMap(({ wave, share }) =>
    share === null ? [] : [`${wave} ${percentText(share, language)}`],
  );
  const series = lines.slice(0, mostLanes).map((line, i) => seriesOf(tracking, line, i === 0));
  const target = total === undefined ? null : targetOf(tracking, figure, total);
  return {
    id: `grafiek-${figure.id}`,
    shape: 'lines',
    unit: 'share',
    max: highest(series),
    title,
    question: figure.question,
    baseLine: baseLineOf(tracking, figure, points),
    alt: `${title} Per bevraging: ${said.join(', ')}.`,
    hiddenText: tracking.newest.phrases.notShown,
    rows: points.map(({ wave }, i) => ({
      label: wave,
      state: 'plain',
      setApart: false,
      ...dayOf(waves[i]?.composing.release.about.fieldwork ?? null),
    })),
    series,
    breaks: breaksOf(tracking, total),
    happenings: happeningsIn(tracking),
    ...(target === null ? {} : { target: target.mark }),
    language,
  };
}

/** More lanes than this are too narrow for a line. */
const mostLanes = 7;

function dayOf(days: [string, string] | null): { day?: number } {
  return days === null ? {} : { day: (dayNumber(days[0]) + dayNumber(days[1])) / 2 };
}

function seriesOf({ newest }: Tracking, { head, points }: FigureLine, isTotal: boolean): ChartSeries {
  const { colour: house } = newest.release.about;
  const colour = isTotal ? house : groupColourOf(house);
  const now = points.at(-1);
  return {
    label: head,
    colour,
    ink: inkOn(colour),
    state: now === undefined || now.state === 'absent' ? 'hidden' : now.state,
    values: points.map(({ share }) => share),
    intervals: points.map(({ low, high, state }) =>
      low === null || high === null || state !== 'plain' ? null : { low, high },
    ),
  };
}

function breaksOf({ newest }: Tracking, total: FigureLine | undefined): NonNullable<Chart['breaks']> {
  const { waves, conclusions } = newest.phrases;
  const last = (total?.points.length ?? 0) - 1;
  const found = [
    { row: 1, verdict: total?.sinceFirst ?? null },
    { row: last, verdict: total?.sincePrevious ?? null },
  ];
  return found.flatMap(({ row, verdict }) =>
    verdict?.kind === 'not comparable'
      ? [{ row, text: waves.broken(conclusions.incomparable[verdict.reason]) }]
      : [],
  );
}

function baseLineOf({ newest }: Tracking, { of, waves }: FollowedFigure, points: FigurePoint[]): string {
  const bases = points.flatMap(({ wave, base }) =>
    base === null
      ? []
      : [`n = ${of === 'everybody' ? '' : 'ongeveer '}${countText(base, language)} in ${wave}`],
  );
  const who = of === 'everybody' ? newest.phrases.everyone.one : 'panelleden die het kennen';
  const weighted = waves.some(({ composing }) => carriesWeights(composing.release));
  return `Basis: ${who}; ${bases.join(', ')}${weighted ? ' (percentages gewogen)' : ''}.`;
}
