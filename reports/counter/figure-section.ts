/** A followed figure as a section: its finding, the line over the waves, a table by age group, and what to know of it. */
import type { Chart, ChartSeries } from '../chart.ts';
import { inkOn, groupColourOf } from '../compose/palette.ts';
import { dayNumber } from '../figures/day-number.ts';
import { chartBlocks } from '../compose/fitting-chart.ts';
import { carriesWeights } from '../findings/method.ts';
import { nounFor } from '../findings/nouns.ts';
import { countText, percentText, wholePercent } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection, ReportTable } from '../report.ts';
import { changeSentences, verdictText } from './change-words.ts';
import { isPlain, type FigureLine, type FigurePoint } from './figure-line.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { happeningsIn, targetOf } from './marks.ts';
import { estimateOf, estimateText, residentsIn, sourceText } from './residents.ts';
import { language, type Tracking } from './tracking.ts';

export function figureSection(tracking: Tracking, figure: FollowedFigure): ReportSection {
  const [total] = figure.lines;
  const behind = total === undefined ? '' : residentsSentence(tracking, figure, total);
  const target = total === undefined ? '' : (targetOf(tracking, figure, total)?.sentence ?? '');
  return {
    id: figure.id,
    level: 2,
    title: figure.title,
    blocks: [
      ...chartBlocks(figureChart(tracking, figure)),
      ...paragraphs([behind, target]),
      { kind: 'table', table: figureTable(tracking, figure) },
    ],
  };
}

function paragraphs(texts: string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}

/** "89 % van de inwoners kent het thuisloket (tussen 85 en 92 %). In 2021 was dat 78 %, nu 89 %: aantoonbaar gestegen." */
export function findingOf(tracking: Tracking, figure: FollowedFigure, line: FigureLine): string {
  const { phrases } = tracking.newest;
  return [shareSentence(tracking, figure, line), ...changeSentences(line, phrases)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** '' where too few people answered for a sentence. */
export function shareSentence(tracking: Tracking, figure: FollowedFigure, line: FigureLine): string {
  const now = line.points.at(-1);
  if (!isPlain(now)) return '';
  const { phrases } = tracking.newest;
  const group =
    line.group === null
      ? `van de ${whoOf(tracking, figure)}`
      : phrases.conclusions.ofGroup(line.group.variable, line.group.code, line.head);
  return `${percentText(now.share, language)} ${group} ${figure.says}${marginText(now)}.`;
}

function whoOf({ municipality, newest }: Tracking, { of }: FollowedFigure): string {
  const base = of === 'everybody' ? null : `panelleden die het ${municipality.counterName} kennen`;
  return nounFor({ weighted: newest.weighted, base, language });
}

function marginText({ low, high }: FigurePoint): string {
  if (low === null || high === null) return '';
  return ` (tussen ${wholePercent(low)} en ${percentText(high, language)})`;
}

function residentsSentence(tracking: Tracking, figure: FollowedFigure, total: FigureLine): string {
  const now = total.points.at(-1);
  const whole = residentsIn(tracking, null);
  if (figure.of !== 'everybody' || now === undefined || whole === null) return '';
  const estimate = estimateOf(tracking, now, null);
  return estimate === null ? '' : `Dat zijn ${estimateText(estimate)}. ${sourceText(whole)}`;
}

function figureChart(tracking: Tracking, figure: FollowedFigure): Chart {
  const { lines, waves } = figure;
  const [total] = lines;
  const title = total === undefined ? '' : findingOf(tracking, figure, total);
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
    max: 1,
    title,
    question: waves.at(-1)?.table.title ?? '',
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

/** A row a wave and a column a group, and under them what changed. */
function figureTable(tracking: Tracking, { id, title, lines, of }: FollowedFigure): ReportTable {
  const { phrases } = tracking.newest;
  const points = lines[0]?.points ?? [];
  const verdictRow = (label: string, of: (line: FigureLine) => FigureLine['sinceFirst']) => ({
    label,
    role: 'net' as const,
    cells: lines.map((line): ReportCell => ({ text: verdictText(of(line), phrases), tone: 'plain' })),
  });
  const [first, previous] = [points[0]?.wave ?? '', points.at(-2)?.wave ?? ''];
  return {
    id: `tabel-${id}`,
    caption: `${title} per bevraging en leeftijdsgroep, met het interval van 95\u00a0%`,
    corner: phrases.waves.corner,
    columns: lines.map(({ head }) => head),
    rows: [
      ...points.flatMap(({ wave }, i) => [
        { label: wave, role: 'answer' as const, cells: lines.map(({ points: all }) => shareCell(all[i])) },
        {
          label: `${wave}, n`,
          role: 'base' as const,
          cells: lines.map(({ points: all }) => baseCell(all[i])),
        },
      ]),
      ...(points.length < 2 ? [] : [verdictRow(`Sinds ${previous}`, (line) => line.sincePrevious)]),
      ...(points.length < 3 ? [] : [verdictRow(`Sinds ${first}`, (line) => line.sinceFirst)]),
    ],
    notes: of === 'everybody' ? [notTested] : [notTested, ratioNote],
  };
}

const notTested =
  'Een streepje bij “sinds”: niet getoetst, door te weinig antwoorden of omdat de vergelijking niet in de vrijgegeven resultaten staat.';
const ratioNote =
  'Berekend uit de gepubliceerde percentages: wie het gebruikte, gedeeld door wie het kent. Het interval (Wilson) houdt rekening met de afronding en is daarom iets te breed. Een verschil staat er alleen als het ook na afronding aantoonbaar is; n is afgerond uit het percentage.';

function shareCell(point: FigurePoint | undefined): ReportCell {
  if (point === undefined || point.state === 'absent') return { text: '–', tone: 'plain' };
  if (point.share === null) return { text: '–', tone: 'hidden' };
  return {
    text: `${percentText(point.share, language)}${marginText(point)}`.replace(
      / \(tussen (\d+) en /u,
      ' ($1–',
    ),
    tone: point.state === 'small' ? 'grey' : 'plain',
    figure: { value: point.share, unit: 'share' },
  };
}

function baseCell(point: FigurePoint | undefined): ReportCell {
  if (point?.base === undefined || point.base === null) return { text: '–', tone: 'hidden' };
  const tone = point.state === 'small' ? 'grey' : 'plain';
  return { text: countText(point.base, language), tone, figure: { value: point.base, unit: 'count' } };
}
