/** The columns of our own templates, and the record that a row of them is. */
import type { FigureKind, RecordOf } from '../../../reports/figures/records.ts';
import type { FigureField } from '../../actions/figure-file.ts';
import type { CellValue, cellTypes } from './cell-types.ts';

export interface TemplateColumn extends FigureField {
  type: keyof typeof cellTypes;
}
export type Values = Record<string, CellValue | null>;

export interface TemplateKind<K extends FigureKind = FigureKind> {
  columns: TemplateColumn[];
  /** Null: nothing that counts. */
  record: (values: Values) => RecordOf[K] | null;
}

const words = (known: Record<string, string>): FigureField['words'] =>
  Object.entries(known).map(([label, value]) => ({ label, value }));

function column(
  name: string,
  head: string,
  type: TemplateColumn['type'],
  more: Partial<TemplateColumn> = {},
): TemplateColumn {
  return { name, head, type, required: false, example: '', words: [], ...more };
}

function needed(name: string, head: string, type: TemplateColumn['type'], example: string): TemplateColumn {
  return column(name, head, type, { required: true, example });
}

function listed(name: string, head: string, known: Record<string, string>): TemplateColumn {
  const list = words(known);
  return column(name, head, 'text', { required: true, words: list, example: list[0]?.label ?? '' });
}

const visitChannels = {
  Website: 'website',
  Telefoon: 'phone',
  Onthaal: 'desk',
  'E-mail': 'e-mail',
  'Zonder afspraak': 'walk-in',
};
const visitStatuses = {
  Afgehandeld: 'served',
  Gepland: 'planned',
  Aangemeld: 'arrived',
  'Niet verschenen': 'no-show',
  Geannuleerd: 'cancelled',
  Weggegaan: 'left',
};

const as = <T>(value: unknown): T => value as T;

export const templateKinds: { [K in FigureKind]: TemplateKind<K> } = {
  appointments: {
    columns: [
      needed('key', 'Afspraaknummer', 'text', '2021-104512'),
      needed('service', 'Dienst', 'text', 'Burgerzaken'),
      column('location', 'Locatie', 'text', { example: 'AC Kerkebeek' }),
      needed('products', 'Product', 'text', 'Aanvraag eID'),
      { ...listed('channel', 'Kanaal', visitChannels), required: false },
      column('booked', 'Gemaakt op', 'moment', { example: '03/05/2021 20:14' }),
      column('planned', 'Afspraak op', 'moment', { example: '11/05/2021 09:10' }),
      column('arrived', 'Aangemeld op', 'moment', { example: '11/05/2021 09:02:31' }),
      column('called', 'Opgeroepen op', 'moment', { example: '11/05/2021 09:05:48' }),
      column('ended', 'Beëindigd op', 'moment', { example: '11/05/2021 09:13:02' }),
      listed('status', 'Status', visitStatuses),
      column('people', 'Aantal personen', 'count', { example: '1' }),
    ],
    record: ({ key, service, location, products, channel, status, people, ...times }) => ({
      key: as(key),
      service: as(service),
      location: as(location ?? null),
      products: products === null || products === undefined ? [] : [String(products)],
      channel: as(channel ?? null),
      status: as(status),
      booked: as(times['booked'] ?? null),
      planned: as(times['planned'] ?? null),
      arrived: as(times['arrived'] ?? null),
      called: as(times['called'] ?? null),
      ended: as(times['ended'] ?? null),
      people: as(people ?? 1),
    }),
  },
  'appointment-totals': {
    columns: [
      needed('year', 'Jaar', 'count', '2021'),
      needed('month', 'Maand', 'count', '5'),
      needed('service', 'Dienst', 'text', 'Burgerzaken'),
      needed('product', 'Product', 'text', 'Aanvraag eID'),
      needed('booked', 'Aantal afspraken', 'count', '120'),
      column('arrived', 'Aantal aangemeld', 'count', { example: '112' }),
      column('waiting', 'Gem. wachttijd (mm:ss)', 'seconds', { example: '04:05' }),
      column('transaction', 'Gem. transactietijd (mm:ss)', 'seconds', { example: '07:30' }),
    ],
    record: ({ year, month, service, product, booked, arrived, waiting, transaction }) =>
      Number(month) < 1 || Number(month) > 12
        ? null
        : {
            month: `${year ?? ''}-${String(month).padStart(2, '0')}`,
            service: as(service),
            product: as(product),
            booked: as(booked),
            arrived: as(arrived ?? null),
            waiting: as(waiting ?? null),
            transaction: as(transaction ?? null),
          },
  },
  logins: {
    columns: [
      needed('day', 'Datum', 'day', '11/05/2021'),
      listed('means', 'Aanmeldmiddel', {
        itsme: 'itsme',
        eID: 'eid',
        beveiligingscode: 'code',
        andere: 'other',
      }),
      needed('logins', 'Aantal aanmeldingen', 'count', '14'),
      column('uniqueUsers', 'Aantal unieke gebruikers', 'count', { example: '12' }),
    ],
    record: ({ day, means, logins, uniqueUsers }) => ({
      day: as(day),
      span: 'day',
      means: as(means),
      logins: as(logins),
      uniqueUsers: as(uniqueUsers ?? null),
    }),
  },
  requests: {
    columns: [
      needed('day', 'Datum', 'day', '11/05/2021'),
      needed('document', 'Document', 'text', 'Attest van gezinssamenstelling'),
      listed('channel', 'Kanaal', {
        'Digitaal loket': 'counter',
        Balie: 'desk',
        Telefoon: 'phone',
        'E-mail': 'e-mail',
        Brief: 'letter',
      }),
      needed('requests', 'Aantal aanvragen', 'count', '9'),
      column('automatic', 'Automatisch afgeleverd', 'count', { example: '5' }),
      column('hours', 'Doorlooptijd (werkuren)', 'number', { example: '3,5' }),
    ],
    record: ({ day, document, channel, requests, automatic, hours }) => ({
      day: as(day),
      span: 'day',
      document: as(document),
      channel: as(channel),
      requests: as(requests),
      automatic: as(automatic ?? null),
      hours: as(hours ?? null),
    }),
  },
  calls: {
    columns: [
      needed('day', 'Datum', 'day', '11/05/2021'),
      column('hour', 'Uur', 'count', { example: '9' }),
      needed('queue', 'Wachtrij', 'text', 'Burgerzaken'),
      needed('offered', 'Aangeboden', 'count', '31'),
      needed('answered', 'Beantwoord', 'count', '28'),
      needed('abandoned', 'Verbroken', 'count', '3'),
      column('waiting', 'Gem. wachttijd (s)', 'seconds', { example: '42' }),
      column('talking', 'Gem. gesprekstijd (s)', 'seconds', { example: '180' }),
    ],
    record: ({ day, hour, queue, offered, answered, abandoned, waiting, talking }) => ({
      day: as(day),
      hour: as(hour ?? null),
      queue: as(queue),
      offered: as(offered),
      answered: as(answered),
      abandoned: as(abandoned),
      waiting: as(waiting ?? null),
      talking: as(talking ?? null),
    }),
  },
  web: {
    columns: [
      needed('month', 'Periode', 'month', '05/2021'),
      needed('page', 'Pagina', 'text', '/digitaal-loket'),
      column('uniqueVisitors', 'Unieke bezoekers', 'count', { example: '640' }),
      column('visits', 'Bezoeken', 'count', { example: '812' }),
      column('pageViews', 'Paginaweergaven', 'count', { example: '1.530' }),
      column('bounce', 'Bouncepercentage', 'share', { example: '45,3' }),
      column('duration', 'Gem. bezoekduur (s)', 'seconds', { example: '95' }),
    ],
    record: ({ month, page, uniqueVisitors, visits, pageViews, bounce, duration }) => ({
      month: as(month),
      page: as(page),
      uniqueVisitors: as(uniqueVisitors ?? null),
      visits: as(visits ?? null),
      pageViews: as(pageViews ?? null),
      bounce: as(bounce ?? null),
      duration: as(duration ?? null),
    }),
  },
  population: {
    columns: [
      needed('year', 'Jaar', 'count', '2021'),
      needed('nisCode', 'NIS-code', 'text', '99999'),
      listed('gender', 'Geslacht', { V: 'v', M: 'm' }),
      needed('age', 'Leeftijd', 'count', '34'),
      needed('people', 'Aantal', 'count', '152'),
    ],
    record: ({ year, nisCode, gender, age, people }) => ({
      year: as(year),
      nisCode: as(nisCode),
      gender: as(gender),
      age: Math.min(110, Number(age)),
      people: as(people),
    }),
  },
  actions: {
    columns: [
      needed('code', 'Actiecode', 'text', 'A40242'),
      needed('title', 'Titel', 'text', 'Digitaal loket uitbouwen'),
      needed('status', 'Status', 'text', 'In uitvoering'),
      column('holder', 'Trekker', 'text', { example: 'Burgerzaken' }),
      column('startsOn', 'Startdatum', 'day', { example: '01/01/2020' }),
      column('endsOn', 'Einddatum', 'day', { example: '31/12/2025' }),
      listed('kind', 'Soort', {
        Investering: 'investment',
        Exploitatie: 'operation',
        Financiering: 'financing',
      }),
      column('account', 'Rekening', 'cents', { example: '-14.245,33' }),
      column('plan', 'MJP nieuw', 'cents', { example: '-25.000,00' }),
      needed('year', 'Boekjaar', 'count', '2021'),
      column('explanation', 'Toelichting', 'text'),
      column('seeAlso', 'Zie ook', 'text', { example: 'A40003' }),
    ],
    record: ({
      code,
      title,
      status,
      holder,
      startsOn,
      endsOn,
      kind,
      account,
      plan,
      year,
      explanation,
      seeAlso,
    }) => ({
      code: as(code),
      year: as(year),
      kind: as(kind),
      side: Number(plan ?? account ?? -1) > 0 ? 'revenue' : 'expense',
      title: as(title),
      status: as(status),
      holder: as(holder ?? ''),
      startsOn: as(startsOn ?? null),
      endsOn: as(endsOn ?? null),
      account: as(account ?? null),
      plan: as(plan ?? null),
      explanation: as(explanation ?? ''),
      seeAlso: String(seeAlso ?? '')
        .split(/[,\s]+/u)
        .filter((one) => one !== ''),
    }),
  },
  campaigns: {
    columns: [
      needed('from', 'Startdatum', 'day', '01/03/2021'),
      needed('to', 'Einddatum', 'day', '31/03/2021'),
      needed('channel', 'Kanaal', 'text', 'Infoblad'),
      needed('title', 'Actie', 'text', 'Het loket in uw gsm'),
      column('audience', 'Doelgroep', 'text', { example: 'iedereen' }),
      column('cost', 'Kost (EUR)', 'cents', { example: '450,00' }),
    ],
    record: ({ from, to, channel, title, audience, cost }) => ({
      from: as(from),
      to: as(to),
      channel: as(channel),
      title: as(title),
      audience: as(audience ?? ''),
      cost: as(cost ?? null),
    }),
  },
};
