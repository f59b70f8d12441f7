/** Appointments at the town hall: quiet summers, evenings on Thursday, a product renamed in 2022, no
 * data in early 2024, and now and then a ticket that was called too early or never closed. */
import { dayOfNumber, weekdayOfDay } from '../../../reports/figures/wall-time.ts';
import { monthsFrom, yearOf } from '../../../reports/figures/periods.ts';
import type { Day, Month } from '../../../reports/figures/records.ts';
import { seededRandom, wholeBetween, type Random } from '../seeded-random.ts';
import { dayNumber } from '../../../reports/figures/day-number.ts';
import { daysOf, isOpen } from './calendar.ts';
import { belgian, clock, csvText, type DemoFile } from './csv.ts';

const head =
  'Afspraaknummer;Dienst;Locatie;Productcode;Product;Kanaal;Gemaakt op;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status;Aantal personen';

/** In early 2024 the town hall moved to other software: these months were not kept. */
const lostMonths = ['2024-01', '2024-02', '2024-03'];
/** Visitors on a Monday ... Friday of an ordinary month. */
const perWeekday = [24, 14, 23, 34, 13];
const products: [code: string, name: string, share: number][] = [
  ['BZ-RIJ', 'Aanvraag rijbewijs', 20],
  ['BZ-EID-A', 'Aanvraag eID', 22],
  ['BZ-EID-B', 'Afhalen eID', 18],
  ['BZ-PIN', 'Herdrukken PIN- en PUK-codes', 8],
  ['BZ-REIS', 'Aanvraag reispas', 10],
  ['BZ-KIDS', 'Kids-ID', 8],
  ['BZ-ADR', 'Aangifte adreswijziging', 7],
  ['BZ-OVR', 'Andere', 7],
];
const channels: [name: string, share: number][] = [
  ['Website', 55],
  ['Telefoon', 27],
  ['Onthaal', 13],
  ['E-mail', 5],
];

export function appointmentsFile(until: Month): DemoFile {
  const random = seededRandom(2020);
  const rows = monthsFrom('2020-07', until)
    .filter((month) => !lostMonths.includes(month))
    .flatMap((month) =>
      daysOf(month)
        .filter(isOpen)
        .flatMap((day) => visitsOn(day, random)),
    );
  return { kind: 'appointments', fileName: 'afspraken-kerkebeek.csv', text: csvText(head, rows) };
}

function visitsOn(day: Day, random: Random): (string | number)[][] {
  const summer = ['07', '08'].includes(day.slice(5, 7)) ? 0.72 : 1;
  const growth = 1 + (yearOf(day) - 2020) * 0.03;
  const expected = (perWeekday[weekdayOfDay(day)] ?? 0) * summer * growth;
  const count = Math.round(expected * (0.8 + 0.4 * random()));
  return Array.from({ length: count }, (_, at) => visit(day, at, random));
}

function visit(day: Day, at: number, random: Random): (string | number)[] {
  const [code, product] = pickShare(products, random);
  const [channel] = pickShare(channels, random);
  const planned = plannedTime(weekdayOfDay(day), random);
  const fate = random();
  const status = fate < 0.06 ? 'Niet verschenen' : fate < 0.1 ? 'Geannuleerd' : 'Afgehandeld';
  const arrived = planned + wholeBetween(-12 * 60, 2 * 60, random);
  const called = arrived + 20 + Math.round(-Math.log(1 - random()) * 220);
  const ended = called + 120 + Math.round(-Math.log(1 - random()) * 310);
  const times = status === 'Afgehandeld' ? ticketTimes(day, { arrived, called, ended }, fate) : ['', '', ''];
  const number = `K${day.slice(2).replaceAll('-', '')}-${String(at + 1).padStart(3, '0')}`;
  return [
    number,
    'Burgerzaken',
    'Gemeentehuis Kerkebeek',
    code,
    // The supplier gave the product another name in 2022.
    code === 'BZ-PIN' && day >= '2022-07' ? 'PIN- en PUK-codes aanvragen' : product,
    channel,
    '',
    `${belgian(day)} ${clock(planned)}`,
    ...times,
    status,
    random() < 0.04 ? 2 : 1,
  ];
}

/** Of a thousand tickets some five are called before they are taken, and some ten not closed as they should be. */
function ticketTimes(
  day: Day,
  { arrived, called, ended }: { arrived: number; called: number; ended: number },
  fate: number,
): string[] {
  const moment = (seconds: number): string => `${belgian(day)} ${clock(seconds)}`;
  if (fate < 0.105) return [moment(arrived), moment(arrived - 40), moment(ended)];
  if (fate < 0.108) return [moment(arrived), moment(called), ''];
  // The program that closes at midnight what is open.
  if (fate < 0.111) return [moment(arrived), moment(called), `${belgian(dayAfter(day))} 00:00:00`];
  // Closed when the day is done.
  if (fate < 0.114) return [moment(arrived), moment(called), moment(Math.max(called, 17 * 3600) + 3 * 3600)];
  return [arrived, called, ended].map(moment);
}

function dayAfter(day: Day): Day {
  return dayOfNumber(dayNumber(day) + 1);
}

/** Every ten minutes: mornings most of all, Wednesday afternoons, Thursdays until seven. */
function plannedTime(weekday: number, random: Random): number {
  const draw = random();
  const part = weekday === 3 && draw < 0.55 ? [13, 19] : weekday === 2 && draw < 0.6 ? [13, 16] : [9, 12];
  const [from = 9, to = 12] = part;
  const skew = weekday === 3 ? random() : random() ** 1.6;
  const slot = Math.floor(skew * (to - from) * 6);
  return from * 3600 + slot * 600;
}

function pickShare<T extends [...string[], number]>(list: T[], random: Random): T {
  const total = list.reduce((sum, one) => sum + Number(one.at(-1)), 0);
  let left = random() * total;
  for (const one of list) {
    left -= Number(one.at(-1));
    if (left < 0) return one;
  }
  const [first] = list;
  if (first === undefined) throw new Error('Cannot pick from an empty list.');
  return first;
}
