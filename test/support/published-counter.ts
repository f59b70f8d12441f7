/**
 * The counter figures that one municipality published over 2020-2024 (denderleeuw.begrotingsapp.be, action A40242), as the
 * files that Kerkebeek would have imported: the sums are the published ones, the visits behind them are made.
 */
import { monthIn, monthsIn } from '../../reports/figures/periods.ts';
import type { FigureKind, Month } from '../../reports/figures/records.ts';
import { defaultFigureSettings, type FigureSettings } from '../../reports/figures/service-figures.ts';
import { publishedVisits } from './published-visits.ts';

export interface PublishedFile {
  kind: FigureKind;
  fileName: string;
  text: string;
}

export function publishedCounterFiles(): PublishedFile[] {
  return [
    { kind: 'appointments', fileName: 'afspraken.csv', text: publishedVisits() },
    { kind: 'appointment-totals', fileName: 'afspraken_totalen.csv', text: laterHalves() },
    { kind: 'logins', fileName: 'loket_aanmeldingen.csv', text: logins() },
    { kind: 'requests', fileName: 'loket_aanvragen.csv', text: requests() },
    { kind: 'actions', fileName: 'acties.csv', text: actions() },
  ];
}

export const publishedSettings: FigureSettings = {
  ...defaultFigureSettings,
  products: { 'Resetten PIN-/PUK-codes': 'Herdrukken PIN-/PUK-codes' },
  documents: { 'Attest goed gedrag en zeden': 'Uittreksel strafregister' },
  launch: ['2020-03', '2020-06'],
  breaks: [
    {
      month: '2024-07',
      text: 'overstap software voorjaar 2024',
      kinds: ['appointments', 'appointment-totals'],
    },
  ],
};

/** The first half of 2024 was lost between two programs. */
const halves: Record<string, number> = {
  '2022-H1': 5752,
  '2022-H2': 5544,
  '2023-H1': 6334,
  '2023-H2': 5915,
  '2024-H2': 7957,
};

function laterHalves(): string {
  const head =
    'Jaar;Maand;Dienst;Product;Aantal afspraken;Aantal aangemeld;Gem. wachttijd (mm:ss);Gem. transactietijd (mm:ss)';
  const rows = Object.entries(halves).flatMap(([half, contacts]) =>
    monthsIn(half).map((month, at) => {
      const arrived = partOf(contacts, 6, at);
      const [year = '', number = ''] = month.split('-');
      return [year, number, 'Burgerzaken', 'Alle producten', arrived + 55, arrived, '04:10', '07:20'];
    }),
  );
  return csvText(head, rows);
}

const loginsByMonth: [year: number, from: number, logins: number[]][] = [
  [2020, 3, [150, 200, 180, 170, 190, 210, 220, 230, 240, 250]],
  [2021, 1, [310, 295, 340, 330, 315, 300, 280, 290, 345, 360, 370, 366]],
];

function logins(): string {
  const rows = loginsByMonth.flatMap(([year, from, counts]) =>
    counts.flatMap((count, at) => {
      const month = monthIn(year, from + at);
      const itsme = Math.round(count * 0.7);
      return [
        [month, 'itsme', itsme, itsme - 20],
        [month, 'eID', count - itsme, count - itsme - 10],
      ];
    }),
  );
  return csvText('Datum;Aanmeldmiddel;Aantal aanmeldingen;Aantal unieke gebruikers', rows);
}

const requestsIn2021: [document: string, total: number][] = [
  ['Uittreksel strafregister', 1515],
  ['Samenstelling gezin', 805],
  ['Adreswijziging', 568],
];

/** Only those of the digital counter; one document had an older name until April. */
function requests(): string {
  const rows = monthsIn('2021').flatMap((month, at) =>
    requestsIn2021.map(([document, total]) => [
      month,
      nameIn(month, document),
      'Digitaal loket',
      partOf(total, 12, at),
    ]),
  );
  return csvText('Datum;Document;Kanaal;Aantal aanvragen', rows);
}

function nameIn(month: Month, document: string): string {
  return month < '2021-04' && document === 'Uittreksel strafregister'
    ? 'Attest goed gedrag en zeden'
    : document;
}

function actions(): string {
  const head =
    'Actiecode;Titel;Status;Trekker;Startdatum;Einddatum;Soort;Rekening;MJP nieuw;Boekjaar;Toelichting;Zie ook';
  const span = ['01/01/2020', '31/12/2025'];
  return csvText(head, [
    ['A40242', 'Werken op afspraak', 'In uitvoering', 'Burgerzaken', ...span, 'Investering',
      '-14.245,33', '-25.000,00', 2021, 'De balie werkt op afspraak.', 'A40003'],
    ['A40003', 'Website en digitaal loket vernieuwen', 'In uitvoering', 'Communicatie', ...span, 'Investering',
      '-8.000,00', '-9.500,00', 2021, '', 'A40242'],
  ]); // prettier-ignore
}

/** A total spread over months as evenly as whole numbers go. */
function partOf(total: number, parts: number, at: number): number {
  return Math.floor((total * (at + 1)) / parts) - Math.floor((total * at) / parts);
}

function csvText(head: string, rows: (string | number)[][]): string {
  return `${[head, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`;
}
