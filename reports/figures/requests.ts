/** Requests for documents, by channel. What share is digital can only be said of periods in which every channel was delivered. */
import { breaksBetween } from './change.ts';
import { breaksFor, isWhole } from './coverage.ts';
import { daysOrMonths } from './days-or-months.ts';
import { onceOf } from './once-of.ts';
import { byPeriod, type MonthValue, type PeriodFigure } from './period-figure.ts';
import { monthsIn, yearOf, type Span } from './periods.ts';
import { renamed } from './renamed.ts';
import { requestChannels, type Month, type RequestChannel, type Requests } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

/** @param document as it counts, after renames; null: all @param channel null: all that were delivered */
export function requestsBy(
  figures: ServiceFigures,
  span: Span,
  document: string | null,
  channel: RequestChannel | null,
): PeriodFigure[] {
  return byPeriod(requestMonths(figures, document, channel), span);
}

export interface DocumentFigure {
  document: string;
  total: number;
  /** A channel that was not delivered is absent. */
  byChannel: Partial<Record<RequestChannel, number>>;
  /** Of the total, 0-1; null when a month of the year lacks a channel. */
  digital: number | null;
  /** The total of the year before; null when that cannot be set beside it. */
  before: number | null;
}

/** Most requested first. */
export function requestsByDocument(figures: ServiceFigures, year: number): DocumentFigure[] {
  const rows = counted(figures).filter(({ day }) => yearOf(day) === year);
  const comparable = sameCoverage(figures, year);
  const before = counted(figures).filter(({ day }) => yearOf(day) === year - 1);
  const isComplete = [...completeMonths(figures)].every(([month, all]) => all || yearOf(month) !== year);
  const nameOf = (row: Requests): string => renamed(figures.settings.documents, row.document);
  return [...new Set(rows.map(nameOf))]
    .map((document) => {
      const mine = rows.filter((row) => nameOf(row) === document);
      const byChannel = channelsOf(mine);
      const total = sumOf(mine);
      const digital = isComplete && total > 0 ? (byChannel.counter ?? 0) / total : null;
      const earlier = before.filter((row) => nameOf(row) === document);
      return { document, total, byChannel, digital, before: comparable ? sumOf(earlier) : null };
    })
    .toSorted((one, other) => other.total - one.total || one.document.localeCompare(other.document, 'nl'));
}

/** Requests at the digital counter among those of all channels, 0-1; a gap where a channel is missing. */
export function digitalShareBy(figures: ServiceFigures, span: Span): PeriodFigure[] {
  const counter = requestMonths(figures, null, 'counter');
  const complete = completeMonths(figures);
  return requestsBy(figures, span, null, null).map(({ period, value, why }): PeriodFigure => {
    if (value === null) return { period, value, why };
    const months = monthsIn(period);
    const lacking = months.some((month) => complete.get(month) === false);
    if (lacking || value === 0) return { period, value: null, why: 'partial' };
    const digital = months.reduce((sum, month) => sum + (counter.get(month)?.value ?? 0), 0);
    return { period, value: digital / value, why };
  });
}

/** Of each month with requests, whether every channel was delivered; in one pass, for there may be years of days. */
const completeMonths = onceOf(completenessOf);

function completenessOf(figures: ServiceFigures): Map<Month, boolean> {
  const channels = new Map<Month, Set<RequestChannel>>();
  for (const { day, channel } of counted(figures)) {
    const month = day.slice(0, 7);
    const there = channels.get(month) ?? new Set();
    channels.set(month, there.add(channel));
  }
  const wanted = channelsDelivered(figures);
  return new Map([...channels].map(([month, there]) => [month, areAll(there, wanted)]));
}

/** The channels that any file of requests has told of. */
export function channelsDelivered({ requests }: ServiceFigures): RequestChannel[] {
  return requestChannels.filter((channel) => requests.some((one) => one.channel === channel));
}

/** Every channel that is ever delivered, and the digital counter is not the only one. */
function areAll(there: Set<RequestChannel>, wanted: RequestChannel[]): boolean {
  return wanted.length > 1 && wanted.includes('counter') && wanted.every((channel) => there.has(channel));
}

function requestMonths(
  figures: ServiceFigures,
  document: string | null,
  channel: RequestChannel | null,
): Map<Month, MonthValue> {
  const months = new Map<Month, MonthValue>();
  for (const row of counted(figures)) {
    const name = renamed(figures.settings.documents, row.document);
    if ((document !== null && name !== document) || (channel !== null && row.channel !== channel)) continue;
    const month = row.day.slice(0, 7);
    const known = months.get(month) ?? { value: 0, whole: isWhole(figures, 'requests', month) };
    months.set(month, { ...known, value: known.value + row.requests });
  }
  return months;
}

const counted = onceOf(countedRows);

function countedRows({ requests }: ServiceFigures): Requests[] {
  return daysOrMonths(requests, (row) => row.requests);
}

/** The same months and channels in both years, all over, and no break between them. */
function sameCoverage(figures: ServiceFigures, year: number): boolean {
  const coverage = (one: number): string => {
    const rows = counted(figures).filter(({ day }) => yearOf(day) === one);
    const months = [...new Set(rows.map(({ day }) => day.slice(0, 7)))];
    const channels = rows.map(({ day, channel }) => `${day.slice(5, 7)}${channel}`);
    const partial = months.filter((month) => !isWhole(figures, 'requests', month));
    return [...new Set(channels), ...partial.map((month) => `${month.slice(5)}*`)].sort().join(' ');
  };
  const broken = breaksFor(figures, 'requests').some((one) => breaksBetween(one, year));
  return coverage(year) === coverage(year - 1) && !broken;
}

function channelsOf(rows: Requests[]): Partial<Record<RequestChannel, number>> {
  const sums: Partial<Record<RequestChannel, number>> = {};
  for (const { channel, requests } of rows) sums[channel] = (sums[channel] ?? 0) + requests;
  return sums;
}

function sumOf(rows: Requests[]): number {
  return rows.reduce((sum, { requests }) => sum + requests, 0);
}
