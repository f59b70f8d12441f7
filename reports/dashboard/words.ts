/** The sentences of the dashboard, in Dutch. Every figure in them is worked out. */
import { figureText } from '../figure-charts/figure-table.ts';
import { periodText } from '../figure-charts/period-text.ts';
import type { NoChange, YearChange } from '../figures/change.ts';
import { hasChange } from '../figures/change.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import type { AppointmentChannel, LoginMeans, RequestChannel } from '../figures/records.ts';
import { countText, percentText, wholePercent } from '../findings/numbers.ts';
import { listed } from '../findings/listed.ts';

export const count = (value: number): string => countText(value, 'nl');
export const percent = (share: number): string => percentText(share, 'nl');
/** Seconds as minutes. */
export const minutes = (seconds: number): string => `${figureText(seconds / 60, 'minutes')} minuten`;
export const andList = (items: string[]): string => listed(items, ', ', ' en ');

export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

export const requestChannelNames: Record<RequestChannel, string> = {
  counter: 'digitaal loket',
  desk: 'balie',
  phone: 'telefoon',
  'e-mail': 'e-mail',
  letter: 'brief',
};

export const appointmentChannelNames: Record<AppointmentChannel | 'unknown', string> = {
  website: 'website',
  phone: 'telefoon',
  desk: 'balie',
  'e-mail': 'e-mail',
  'walk-in': 'zonder afspraak',
  unknown: 'niet bekend',
};

/** Behind "kwam 55 % van de contacten". */
export const appointmentMadeHow: Record<AppointmentChannel | 'unknown', string> = {
  website: 'met een afspraak via de website',
  phone: 'met een afspraak per telefoon',
  desk: 'met een afspraak die aan de balie gemaakt werd',
  'e-mail': 'met een afspraak per e-mail',
  'walk-in': 'zonder afspraak',
  unknown: 'met een afspraak waarvan het kanaal niet bekend is',
};

/** At the start of a row; itsme and eID are written so wherever they stand. */
export const loginMeansNames: Record<LoginMeans, string> = {
  itsme: 'itsme',
  eid: 'eID',
  code: 'Code via app of sms',
  other: 'Andere',
};

/** ", 7 % meer dan in 2020" behind a figure; '' where the years cannot be compared. */
export function changeText(change: YearChange | NoChange, year: number): string {
  if (!hasChange(change)) return '';
  const before = String(year - 1);
  const { difference, ratio } = change;
  if (difference === 0) return `, evenveel als in ${before}`;
  const more = difference > 0 ? 'meer' : 'minder';
  if (ratio === null || change.from < leastForPercent)
    return `, ${count(Math.abs(difference))} ${more} dan in ${before}`;
  if (wholePercent(Math.abs(ratio)) === 0) return `, ongeveer evenveel als in ${before}`;
  return `, ${percent(Math.abs(ratio))} ${more} dan in ${before}`;
}

/** Why the years cannot be compared, as a sentence; '' where they can. */
export function noChangeText(change: YearChange | NoChange, year: number): string {
  return hasChange(change) ? '' : noChange[change.missing](String(year - 1));
}

/** "In 2021", or of a year that is not whole "In de geleverde maanden van 2021". @param years of years */
export function inYear(years: PeriodFigure[], year: number): string {
  const whole = years.some(({ period, why }) => period === String(year) && why === null);
  return whole ? `In ${year}` : `In de geleverde maanden van ${year}`;
}

/** A percentage of fewer than this says more than it knows. */
const leastForPercent = 50;

const noChange: Record<NoChange['missing'], (before: string) => string> = {
  'no earlier year': (before) => `Van ${before} zijn er geen cijfers om mee te vergelijken.`,
  'coverage differs': (before) =>
    `Vergelijken met ${before} kan niet: niet van beide jaren zijn alle maanden volledig geleverd.`,
  'series break': (before) =>
    `Vergelijken met ${before} kan niet: de manier van tellen veranderde ondertussen.`,
};

/** In a column of a table: "+7 %", "−12", "–". */
export function changeCell(from: number | null, to: number): string | null {
  if (from === null) return null;
  const difference = to - from;
  if (difference === 0) return '0';
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  return sign + (from < leastForPercent ? count(size) : percent(size / from));
}

/** Which months are not there or not over, as sentences; '' when all is there. */
export function coverageText(points: PeriodFigure[]): string {
  const periods = (why: 'missing' | 'partial'): string[] =>
    runsOf(points.map((point) => ({ period: point.period, is: isWhy(point, why) })));
  const [missing, partial] = [periods('missing'), periods('partial')];
  return [
    missing.length === 0 ? '' : `Geen cijfers voor ${andList(missing)}: dat is niet nul.`,
    partial.length === 0 ? '' : `* Niet volledig: ${andList(partial)}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function isWhy({ value, why }: PeriodFigure, wanted: 'missing' | 'partial'): boolean {
  return wanted === 'missing' ? value === null : value !== null && why === 'partial';
}

/** "mei 2020 tot juli 2020" */
function runsOf(all: { period: string; is: boolean }[]): string[] {
  const runs: [string, string][] = [];
  all.forEach(({ period, is }, at) => {
    if (!is) return;
    const last = runs.at(-1);
    if (last !== undefined && all[at - 1]?.is === true) last[1] = period;
    else runs.push([period, period]);
  });
  return runs.map(([from, to]) =>
    from === to ? periodText(from) : `${periodText(from)} tot en met ${periodText(to)}`,
  );
}

/** "Hoogst in oktober 2021 (912), laagst in juli 2021 (604)." Of whole periods; '' of fewer than two. */
export function extremesText(points: PeriodFigure[], unit: 'count' | 'share'): string {
  const found = extremesOf(points);
  if (found === null) return '';
  const say = ({ period, value }: Whole): string => `${periodText(period)} (${figureText(value, unit)})`;
  return `Hoogst in ${say(found.most)}, laagst in ${say(found.least)}.`;
}

/** "Tussen 604 en 912 contacten per maand." Of whole periods; '' of fewer than two. */
export function rangeTitle(points: PeriodFigure[], what: string): string {
  const found = extremesOf(points);
  return found === null ? '' : `Tussen ${count(found.least.value)} en ${count(found.most.value)} ${what}.`;
}

type Whole = { period: string; value: number };

function extremesOf(points: PeriodFigure[]): { most: Whole; least: Whole } | null {
  const whole = points.flatMap(({ period, value, why }) =>
    value === null || why !== null ? [] : [{ period, value }],
  );
  const sorted = whole.toSorted((one, other) => other.value - one.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return most === undefined || least === undefined || most === least ? null : { most, least };
}

/** "2 volledige maanden" */
export function wholeMonths(months: number): string {
  return months === 1 ? '1 volledige maand' : `${months} volledige maanden`;
}

export function joined(...sentences: string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
