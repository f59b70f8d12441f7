/** What the counter itself counted, by month: logins, requests and the digital share, three things that are never mixed. */
import { chartBlocks } from '../compose/fitting-chart.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { loginsBy } from '../figures/logins.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { monthsFrom, yearOf } from '../figures/periods.ts';
import { digitalShareBy, requestsBy } from '../figures/requests.ts';
import { countText } from '../findings/numbers.ts';
import type { Block, ReportSection } from '../report.ts';
import { monthChart, valueText, type MonthFrame } from './month-charts.ts';
import { language, type Tracking } from './tracking.ts';
import { monthTable } from './month-table.ts';

interface Counted extends Pick<MonthFrame, 'id' | 'question' | 'unit'> {
  word: string;
  points: PeriodFigure[];
  notes: string[];
}

/** One section for the three; a sentence in the place of what was not imported. */
export function serviceSection(tracking: Tracking): ReportSection {
  const counted = countedIn(tracking);
  const months = sharedMonths(tracking, counted);
  return {
    id: 'loketcijfers',
    level: 1,
    title: 'Wat het loket zelf telde',
    blocks: [
      { kind: 'note', text: undercount },
      ...counted.flatMap((one) => countedBlocks(tracking, one, months)),
      ...campaignBlocks(tracking),
    ],
  };
}

/** Domain knowledge that no figure shows. */
export const undercount =
  'Deze cijfers tellen minder dan het echte digitale gebruik: dezelfde attesten zijn ook te krijgen in Mijn Burgerprofiel en Mijn Dossier. Aanmeldingen, aanvragen en het digitale aandeel zijn drie verschillende zaken. Deel ze niet door de percentages uit de bevragingen.';

function countedIn({ figures, municipality }: Tracking): Counted[] {
  const { counterName } = municipality;
  return [
    {
      id: 'grafiek-aanmeldingen',
      word: 'aanmeldingen',
      question: `Aanmeldingen in het ${counterName} per maand`,
      unit: 'count',
      points: loginsBy(figures, 'month'),
      notes: footnotesFor('logins'),
    },
    {
      id: 'grafiek-aanvragen',
      word: 'aanvragen',
      question: `Aanvragen via het ${counterName} per maand`,
      unit: 'count',
      points: requestsBy(figures, 'month', null, 'counter'),
      notes: footnotesFor('requests'),
    },
    {
      id: 'grafiek-digitaal-aandeel',
      word: 'digitaal aandeel',
      question: `Aandeel van de aanvragen dat via het ${counterName} kwam, per maand`,
      unit: 'share',
      points: digitalShareBy(figures, 'month'),
      notes: ['Alleen voor maanden waarin elk kanaal geleverd is.'],
    },
  ];
}

/** From the first wave or figure to the last: every chart has the same months. */
function sharedMonths({ waves }: Tracking, counted: Counted[]): string[] {
  const known = [
    ...counted.flatMap(({ points }) => points.map(({ period }) => period)),
    ...waves.flatMap(({ release }) => release.about.fieldwork?.map((day) => day.slice(0, 7)) ?? []),
  ].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? [] : monthsFrom(first, last);
}

function countedBlocks(tracking: Tracking, counted: Counted, months: string[]): Block[] {
  const { id, word, question, unit, points, notes } = counted;
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return [{ kind: 'paragraph', text: `${question}: nog niet ingevoerd.` }];
  const title = titleOf(counted);
  const frame = {
    id,
    title,
    question: `${question}.`,
    baseLine: [...notes, 'Een maand zonder cijfers is leeg, niet nul.'].join(' '),
    alt: `${title} ${extremesOf(counted)}`.trim(),
    unit,
  };
  const chart = monthChart(tracking, frame, [{ label: word, points }], months);
  return [...chartBlocks(chart), { kind: 'table', table: monthTable({ id, question, unit, points }) }];
}

/** The last year of which every month is there, else the last month. */
function titleOf({ word, unit, points }: Counted): string {
  const whole = points.filter(({ value, why }) => value !== null && why === null);
  const years = [...new Set(whole.map(({ period }) => yearOf(period)))];
  const full = years.findLast((year) => whole.filter(({ period }) => yearOf(period) === year).length === 12);
  if (unit === 'count' && full !== undefined) {
    const total = whole
      .filter(({ period }) => yearOf(period) === full)
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
    const each = countText(total / 12, language);
    return `In ${full} waren er ${countText(total, language)} ${word}, gemiddeld ${each} per maand (12 maanden).`;
  }
  const last = whole.at(-1) ?? points.findLast(({ value }) => value !== null);
  if (last?.value === undefined || last.value === null) return '';
  const value = valueText(last.value, unit);
  const month = monthText(last.period);
  return unit === 'share'
    ? `In ${month} kwam ${value} van de aanvragen via het loket zelf.`
    : `In ${month} waren er ${value} ${word}.`;
}

function extremesOf({ unit, points }: Counted): string {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const sorted = known.toSorted((one, other) => one.value - other.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || known.length < 2) return '';
  const said = ({ period, value }: { period: string; value: number }): string =>
    `${valueText(value, unit)} in ${monthText(period)}`;
  return `Het minst: ${said(least)}; het meest: ${said(most)}.`;
}

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "2021-05" -> "mei 2021" */
function monthText(month: string): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function campaignBlocks({ figures }: Tracking): Block[] {
  if (figures.campaigns.length === 0) return [];
  const dates = (day: string): string => day.split('-').toReversed().join('/');
  const items = figures.campaigns
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, to, title, channel, audience }) => {
      const when = from === to ? dates(from) : `${dates(from)}–${dates(to)}`;
      const about = [channel, audience].filter((part) => part !== '').join(', ');
      return `${when}: ${title}${about === '' ? '' : ` (${about})`}`;
    });
  return [
    { kind: 'paragraph', text: 'Campagnes die in de grafieken gemerkt zijn:' },
    { kind: 'list', items },
    {
      kind: 'note',
      text: 'Een stijging na een campagne bewijst niet dat de campagne de oorzaak is.',
    },
  ];
}
