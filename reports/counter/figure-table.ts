/** A followed figure as a table: a row a wave and a column a group, and under them what changed. */
import { countText, percentText, wholePercent } from '../findings/numbers.ts';
import type { ReportCell, ReportTable } from '../report.ts';
import { verdictText } from './change-words.ts';
import type { FigureLine, FigurePoint } from './figure-line.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { estimateOf, type Estimate } from './residents.ts';
import { language, type Tracking } from './tracking.ts';

export function figureTable(tracking: Tracking, figure: FollowedFigure): ReportTable {
  const { id, title, lines, of } = figure;
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
      ...(points.length < 2 ? [] : [verdictRow(phrases.waves.since(previous), (line) => line.sincePrevious)]),
      ...(points.length < 3 ? [] : [verdictRow(phrases.waves.since(first), (line) => line.sinceFirst)]),
      ...residentRows(tracking, figure),
    ],
    notes: of === 'everybody' ? [notTested] : [notTested, ratioNote],
  };
}

/** How many residents that are now; none where nobody may be spoken for. Not of a part of the residents: how many those are is no public number. */
function residentRows(tracking: Tracking, { lines, of }: FollowedFigure): ReportTable['rows'] {
  const estimates = lines.map(({ points, group }) => {
    const now = points.at(-1);
    return now === undefined || of !== 'everybody' ? null : estimateOf(tracking, now, group);
  });
  if (estimates.every((estimate) => estimate === null)) return [];
  const row = (label: string, said: (estimate: Estimate) => string): ReportTable['rows'][number] => ({
    label,
    role: 'base',
    cells: estimates.map((estimate) => ({ text: estimate === null ? '–' : said(estimate), tone: 'plain' })),
  });
  return [
    row('Inwoners, naar schatting', ({ people }) => countText(people, language)),
    row('van – tot', ({ low, high }) => `${countText(low, language)}–${countText(high, language)}`),
  ];
}

const notTested =
  'Een streepje bij “verschil”: niet getoetst, door te weinig antwoorden of omdat de vergelijking niet in de vrijgegeven resultaten staat.';
const ratioNote =
  'Berekend uit de gepubliceerde percentages: wie het gebruikte, gedeeld door wie het kent. Het interval (Wilson) houdt rekening met de afronding en is daarom iets te breed. Een verschil staat er alleen als het ook na afronding aantoonbaar is; n is afgerond uit het percentage.';

function shareCell(point: FigurePoint | undefined): ReportCell {
  if (point === undefined || point.state === 'absent') return { text: '–', tone: 'plain' };
  if (point.share === null) return { text: '–', tone: 'hidden' };
  return {
    text: `${percentText(point.share, language)}${intervalText(point)}`,
    tone: point.state === 'small' ? 'grey' : 'plain',
    figure: { value: point.share, unit: 'share' },
  };
}

function baseCell(point: FigurePoint | undefined): ReportCell {
  if (point?.base === undefined || point.base === null) return { text: '–', tone: 'hidden' };
  const tone = point.state === 'small' ? 'grey' : 'plain';
  return { text: countText(point.base, language), tone, figure: { value: point.base, unit: 'count' } };
}

function intervalText({ low, high }: FigurePoint): string {
  return low === null || high === null ? '' : ` (${wholePercent(low)}–${wholePercent(high)})`;
}
