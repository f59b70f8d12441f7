/** The figures that an action report once published, made into a counter of Kerkebeek: 10.611 contacts and 3.901 logins in 2021. */
import type { ServiceTally } from '../../reports/figures/appointment-tally.ts';
import { monthIn, monthsFrom } from '../../reports/figures/periods.ts';
import type { BudgetLine } from '../../reports/figures/records.ts';
import { defaultFigureSettings, type ServiceFigures } from '../../reports/figures/service-figures.ts';

/** Halves of 5.161, 5.175 and 5.436. */
const contacts = [
  [860, 860, 860, 860, 860, 861],
  [870, 810, 900, 850, 880, 865],
  [1036, 1100, 900, 880, 820, 700],
].flat();

/** Monday 21 %, Wednesday 21 %, Thursday 30 % of 10.611, and of that day 20 % from 18 to 19. */
const hours2021 = [
  { 9: 1228, 10: 1000 },
  { 9: 900, 10: 600 },
  { 9: 1200, 14: 1028 },
  { 9: 600, 10: 550, 14: 500, 16: 450, 17: 446, 18: 637 },
  { 9: 900, 10: 572 },
  {},
  {},
].map((open: Record<number, number>) => Array.from({ length: 24 }, (_, hour) => open[hour] ?? 0));
const noHours = hours2021.map((hours) => hours.map(() => 0));

const products2021 = {
  'Aanvraag rijbewijs': 2300,
  'Aanvraag eID': 2100,
  'Afhalen eID': 1900,
  'PIN/PUK-codes': 787,
  Reispas: 640,
};

function tallyOf(month: string, visits: number): ServiceTally {
  // The hours, products and times of the whole year stand in its first month: only years of them are shown.
  const first = month === '2021-01';
  return {
    statuses: { served: visits },
    contacts: visits,
    walkIns: 0,
    channels: { website: visits },
    products: first ? products2021 : {},
    hours: first ? hours2021 : noHours,
    days: Object.fromEntries(
      first ? [4, 5, 6, 7, 8].map((day) => [`2021-01-0${day}`, Math.round(visits / 5)]) : [],
    ),
    waits: { '240': visits },
    transactions: { '432': visits },
    negativeWaits: 0,
    negativeTransactions: 0,
    neverClosed: 0,
    early: 600,
    servedEarly: 450,
  };
}

const line: BudgetLine = {
  code: 'A40242',
  year: 2021,
  kind: 'investment',
  side: 'expense',
  title: 'Digitale dienstverlening aan de loketten',
  status: 'In uitvoering',
  holder: 'Schepen van Burgerzaken',
  startsOn: '2020-01-01',
  endsOn: '2025-12-31',
  account: -1_424_533,
  plan: -2_500_000,
  explanation:
    'In [contacten 2021] gevallen kwam iemand naar het loket, op donderdag [aandeel donderdag 2021].\n\nDe afspraken werken goed.',
  seeAlso: ['A40003'],
};

const actionLines: BudgetLine[] = [
  line,
  { ...line, year: 2020, account: -900_000, plan: -1_000_000, explanation: '' },
  {
    ...line,
    code: 'A40003',
    title: 'Vernieuwing van de website',
    kind: 'operation',
    side: 'revenue',
    account: 50_000,
    plan: 40_000,
    explanation: '',
    seeAlso: [],
  },
];

const year = monthsFrom('2021-01', '2021-12');

export const publishedAction: ServiceFigures = {
  settings: { ...defaultFigureSettings, launch: ['2020-03', '2020-06'] },
  appointments: monthsFrom('2020-07', '2021-12').map((month, at) => ({
    month,
    services: { Burgerzaken: tallyOf(month, contacts[at] ?? 0) },
  })),
  appointmentTotals: [],
  logins: [
    ...[150, 200, 180, 170, 190, 210, 220, 230, 240, 250].map((logins, at) => ({
      day: `${monthIn(2020, at + 3)}-01`,
      logins,
    })),
    ...year.map((month, at) => ({ day: `${month}-01`, logins: at === 0 ? 326 : 325 })),
  ].map((one) => ({ ...one, span: 'month', means: 'itsme', uniqueUsers: null })),
  requests: Object.entries({
    'Uittreksel strafregister': 1515,
    'Samenstelling gezin': 805,
    Adreswijziging: 568,
  }).flatMap(([document, total]) =>
    year.map((month, at) => ({
      day: `${month}-01`,
      span: 'month' as const,
      document,
      channel: 'counter' as const,
      requests: Math.floor(total / 12) + (at < total % 12 ? 1 : 0),
      automatic: null,
      hours: null,
    })),
  ),
  calls: [],
  web: [],
  population: [],
  actions: actionLines,
  campaigns: [],
  covered: {},
};
