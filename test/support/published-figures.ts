/**
 * Files built to figures that a municipality once published of its counter (action report A40242 and its later editions, read
 * in 2026): visits that add up to them, under the name of Kerkebeek. The same bytes each time.
 */
import { dayNumber } from '../../reports/figures/day-number.ts';
import { lastDayOf, monthsIn } from '../../reports/figures/periods.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import { dayOfNumber, weekdayOfDay } from '../../reports/figures/wall-time.ts';

export interface PublishedFile {
  kind: FigureKind;
  text: string;
}

/** Contacts a month; 5161 in the second half of 2020, 5175 and 5436 in the halves of 2021. */
const contacts: Record<string, number> = {
  ...months('2020-H2', [860, 860, 860, 860, 860, 861]),
  ...months('2021-H1', [880, 700, 900, 900, 895, 900]),
  ...months('2021-H2', [935, 936, 900, 890, 895, 880]),
};
/** For a PIN or PUK code, in 2021. */
const pins = 787;
/** Monday to Friday, of all contacts. */
const weekdays = [0.21, 0.14, 0.21, 0.3, 0.14];
/** Ten visits of a day: mornings, Wednesday afternoons, Thursday evenings. */
const hours = [
  [9, 9, 9, 9, 10, 10, 10, 11, 11, 14],
  [9, 9, 9, 9, 10, 10, 10, 11, 11, 11],
  [9, 9, 9, 13, 13, 14, 14, 15, 15, 16],
  [17, 18, 17, 13, 18, 17, 14, 15, 16, 9],
  [9, 9, 9, 9, 10, 10, 10, 11, 11, 11],
];
const waits = [120, 180, 240, 300, 360];
const transactions = [300, 400, 430, 460, 560];

export function publishedFiles(): PublishedFile[] {
  return [
    { kind: 'appointments', text: visitsText() },
    { kind: 'appointment-totals', text: totalsText() },
    { kind: 'logins', text: loginsText() },
    {
      kind: 'requests',
      text: lines('Maand;Document;Kanaal;Aantal aanvragen', [
        '2021-06;Uittreksel strafregister;Digitaal loket;1.515',
        '2021-06;Samenstelling gezin;Digitaal loket;805',
        '2021-06;Adreswijziging;Digitaal loket;568',
      ]),
    },
    {
      kind: 'actions',
      text: lines('Actiecode;Titel;Status;Trekker;Soort;Rekening;MJP nieuw;Boekjaar;Zie ook', [
        'A40242;Werken op afspraak;In uitvoering;Burgerzaken;Investering;-14.245,33;-25.000,00;2021;A40003',
      ]),
    },
  ];
}

function visitsText(): string {
  const rows = Object.entries(contacts).flatMap(([month, count]) => visitsOf(month, count));
  // Who did not come, or called it off, is no contact.
  const others = ['Niet verschenen', 'Geannuleerd'].map(
    (status, at) => `X${at};Burgerzaken;Aanvraag eID;16/03/2021 09:00;;;;${status}`,
  );
  return lines('Afspraaknummer;Dienst;Product;Afspraak op;Aangemeld op;Opgeroepen op;Beëindigd op;Status', [
    ...rows,
    ...others,
  ]);
}

function visitsOf(month: string, count: number): string[] {
  const due = weekdays.map(() => 0);
  return Array.from({ length: count }, (_, at) => {
    weekdays.forEach((share, weekday) => (due[weekday] = (due[weekday] ?? 0) + share));
    const weekday = due.indexOf(Math.max(...due));
    due[weekday] = (due[weekday] ?? 0) - 1;
    return visit(month, weekday, at);
  });
}

/** How many visits of a weekday there were so far, so that its hours come round. */
const seen = new Map<string, number>();

function visit(month: string, weekday: number, at: number): string {
  const nth = seen.get(`${month}/${weekday}`) ?? 0;
  seen.set(`${month}/${weekday}`, nth + 1);
  const days = daysWith(month, weekday);
  const day = (days[nth % days.length] ?? '').split('-').toReversed().join('/');
  const hour = hours[weekday]?.[nth % 10] ?? 9;
  const arrived = hour * 3600 + (nth % 40) * 60;
  const called = arrived + (waits[at % 5] ?? 0);
  const ended = called + (transactions[at % 5] ?? 0);
  const moment = (seconds: number): string => `${day} ${clock(seconds)}`;
  // Nine in ten come ten minutes early, the tenth a minute late.
  const planned = at % 10 === 9 ? arrived - 60 : arrived + 600;
  const number = `${month}-${at}`;
  return `${number};Burgerzaken;${productOf(month, at)};${moment(planned)};${moment(arrived)};${moment(called)};${moment(ended)};Afgehandeld`;
}

function productOf(month: string, at: number): string {
  const before = Object.entries(contacts)
    .filter(([one]) => one.startsWith('2021') && one < month)
    .reduce((sum, [, count]) => sum + count, 0);
  const step = (place: number): number => Math.floor((place * pins) / 10_611);
  if (month.startsWith('2021') && step(before + at + 1) > step(before + at))
    return 'Herdrukken PIN- en PUK-codes';
  return ['Aanvraag rijbewijs', 'Aanvraag eID', 'Afhalen eID', 'Aanvraag rijbewijs'][at % 4] ?? '';
}

function totalsText(): string {
  const halves = { '2022-H1': 5752, '2022-H2': 5544, '2023-H1': 6334, '2023-H2': 5915, '2024-H2': 7957 };
  const rows = Object.entries(halves).flatMap(([half, total]) =>
    monthsIn(half).map((month, at) => {
      const count = Math.floor(total / 6) + (at < total % 6 ? 1 : 0);
      return `${month.slice(0, 4)};${Number(month.slice(5))};Burgerzaken;Alle producten;${count};${count}`;
    }),
  );
  return lines('Jaar;Maand;Dienst;Product;Aantal afspraken;Aantal aangemeld', rows);
}

function loginsText(): string {
  const launch = [150, 170, 185, 200].map((count, at) => `2020-${String(at + 9).padStart(2, '0')};${count}`);
  const year = [301, 310, 320, 330, 325, 318, 322, 331, 340, 335, 334, 335].map(
    (count, at) => `2021-${String(at + 1).padStart(2, '0')};${count}`,
  );
  return lines('Maand;Aantal aanmeldingen', [...launch, ...year]);
}

function daysWith(month: string, weekday: number): string[] {
  const [first, last] = [dayNumber(`${month}-01`), dayNumber(lastDayOf(month))];
  return Array.from({ length: last - first + 1 }, (_, at) => dayOfNumber(first + at)).filter(
    (day) => weekdayOfDay(day) === weekday,
  );
}

function months(half: string, counts: number[]): Record<string, number> {
  return Object.fromEntries(monthsIn(half).map((month, at) => [month, counts[at] ?? 0]));
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function lines(head: string, rows: string[]): string {
  return `${[head, ...rows].join('\r\n')}\r\n`;
}
