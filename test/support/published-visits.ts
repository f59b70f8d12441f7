/**
 * Visits from July 2020 to December 2021: as many contacts as were published, and around them what must not count: no-shows,
 * cancellations, second rows of one visit, clocks that ran wrong and tickets that nobody closed.
 */
import { dayNumber } from '../../reports/figures/day-number.ts';
import { lastDayOf, monthIn } from '../../reports/figures/periods.ts';
import type { Day, Month, Seconds } from '../../reports/figures/records.ts';
import { dayOf, dayOfNumber, secondOfDay, wallTime, weekdayOfDay } from '../../reports/figures/wall-time.ts';

const head =
  'Afspraaknummer;Dienst;Locatie;Loket;Productcode;Product;Kanaal;Gemaakt op;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status;Aantal personen';

/** Contacts by month: halves of 5.161, 5.175 and 5.436. */
const monthsOf: [year: number, from: number, contacts: number[]][] = [
  [2020, 7, [860, 860, 860, 860, 860, 861]],
  [2021, 1, [870, 810, 900, 850, 880, 865, 1036, 1100, 900, 880, 820, 700]],
];

/** PIN and PUK codes by year. */
const pinVisits: Record<number, number> = { 2020: 310, 2021: 787 };
const otherProducts = [
  ...Array.from({ length: 5 }, () => 'Aanvraag rijbewijs'),
  ...Array.from({ length: 4 }, () => 'Aanvraag eID'),
  ...Array.from({ length: 3 }, () => 'Afhalen eID'),
  'Aanvraag reispas',
  'Aangifte adreswijziging',
];

/** Percent by weekday, Monday first, and by hour of that weekday. */
const weekdays: [share: number, hours: Record<number, number>][] = [
  [21, { 9: 35, 10: 25, 11: 20, 14: 20 }],
  [13, { 9: 45, 10: 30, 11: 25 }],
  [21, { 9: 22, 10: 10, 11: 8, 13: 21, 14: 20, 15: 19 }],
  [30, { 9: 16, 10: 14, 11: 10, 14: 14, 16: 12, 17: 14, 18: 20 }],
  [15, { 9: 45, 10: 30, 11: 25 }],
];

/** Seconds, in turn: means of 4 minutes and of 7 minutes 15. */
const waits = [30, 60, 120, 150, 210, 240, 360, 750];
const transactions = [180, 240, 300, 360, 420, 480, 540, 960];

export function publishedVisits(): string {
  const rows = monthsOf.flatMap(([year, from, contacts]) => {
    const times = contacts.flatMap((count, at) => arrivalsIn(monthIn(year, from + at), count));
    return times.flatMap((arrived, at) => rowsOf(arrived, at, times.length));
  });
  return `${[head, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`;
}

/** In the order of the clock. */
function arrivalsIn(month: Month, contacts: number): Seconds[] {
  const [first, last] = [dayNumber(`${month}-01`), dayNumber(lastDayOf(month))];
  const days = Array.from({ length: last - first + 1 }, (_, at) => dayOfNumber(first + at));
  const perWeekday = spread(
    contacts,
    weekdays.map(([share]) => share),
  );
  return weekdays
    .flatMap(([, hours], weekday) =>
      arrivalsOn(
        days.filter((day) => weekdayOfDay(day) === weekday),
        perWeekday[weekday] ?? 0,
        hours,
      ),
    )
    .toSorted((one, other) => one - other);
}

function arrivalsOn(days: Day[], count: number, hours: Record<number, number>): Seconds[] {
  const perHour = spread(count, Object.values(hours));
  return Object.keys(hours).flatMap((hour, which) =>
    Array.from({ length: perHour[which] ?? 0 }, (_, at) =>
      wallTime(days[at % days.length] ?? '', Number(hour), (at * 7) % 60, (at * 13) % 60),
    ),
  );
}

/** The rows of one contact, and of who did not come beside it. */
function rowsOf(arrived: Seconds, at: number, ofYear: number): (string | number)[][] {
  const year = Number(dayOf(arrived).slice(0, 4));
  const key = `${year}-${100_000 + at}`;
  const planned = Math.ceil((arrived + 1) / 300) * 300 - (at % 4 === 3 ? 900 : 0);
  const came = [momentText(arrived), ...laterMoments(arrived, at), 'Afgehandeld'];
  const never = ['', '', ''];
  const about = (product: string, name = key): string[] => [
    name,
    'Burgerzaken',
    'AC Kerkebeek',
    '3',
    '',
    product,
    at % 3 === 0 ? 'Telefoon' : 'Website',
    momentText(planned - 8 * 86_400),
    momentText(planned),
  ];
  const pin = pinName(arrived);
  const rows = [[...about(productAt(at, ofYear, pinVisits[year] ?? 0, pin)), ...came, 1]];
  if (at % 100 === 50) rows.push([...about('Kids-ID'), ...came, 1]);
  if (at % 20 === 10) rows.push([...about(pin, `${key}-N`), ...never, 'Niet verschenen', 1]);
  if (at % 33 === 20) rows.push([...about(pin, `${key}-A`), ...never, 'Geannuleerd', 1]);
  return rows;
}

/** Called and ended, as text; in each thousand one clock ran wrong, one ticket stayed open and one was left for seven hours. */
function laterMoments(arrived: Seconds, at: number): [string, string] {
  const wait = waits[at % 8] ?? 0;
  const called = at % 1000 === 7 ? arrived - 45 : arrived + wait;
  if (at % 1000 === 17) return [momentText(called), ''];
  const helped = transactions[(at + 3) % 8] ?? 0;
  return [momentText(called), momentText(called + (at % 1000 === 27 ? 7 * 3600 : helped))];
}

/** PIN and PUK codes `pins` times in a year, evenly. */
function productAt(at: number, ofYear: number, pins: number, pin: string): string {
  const before = Math.floor((at * pins) / ofYear);
  if (Math.floor(((at + 1) * pins) / ofYear) > before) return pin;
  return otherProducts[at % otherProducts.length] ?? '';
}

function pinName(arrived: Seconds): string {
  return dayOf(arrived) < '2021-07-01' ? 'Herdrukken PIN-/PUK-codes' : 'Resetten PIN-/PUK-codes';
}

/** A total over shares of 100, rounded so that the parts add up. */
function spread(total: number, shares: number[]): number[] {
  let passed = 0;
  return shares.map((share) => {
    const from = Math.round((total * passed) / 100);
    passed += share;
    return Math.round((total * passed) / 100) - from;
  });
}

function momentText(time: Seconds): string {
  const second = secondOfDay(time);
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const day = dayOf(time).split('-').toReversed().join('/');
  return `${day} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
