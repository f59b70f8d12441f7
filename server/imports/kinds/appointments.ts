import type { Appointment, AppointmentChannel, AppointmentStatus } from '../../../reports/figures/records.ts';
import { secondOfDay } from '../../../reports/figures/wall-time.ts';
import {
  column,
  numberOrNull,
  required,
  textOf,
  words,
  type Kind,
  type RowPlace,
  type Values,
} from './kind.ts';
import { productNames } from './product-names.ts';
import { serviceNames } from './service-names.ts';

const channels = words({
  website: ['Website', 'Web', 'Online', 'Internet', 'Digitaal'],
  phone: ['Telefoon', 'Telefonisch'],
  desk: ['Onthaal', 'Balie', 'Loket', 'Ter plaatse'],
  'e-mail': ['E-mail', 'Mail', 'Email'],
  'walk-in': ['Zonder afspraak', 'Vrije inloop', 'Inloop', 'Walk-in'],
});

const statuses = words({
  served: ['Afgehandeld', 'Afgewerkt', 'Beëindigd', 'Geholpen', 'Voltooid', 'Served', 'Completed'],
  planned: ['Gepland', 'Bevestigd', 'Gereserveerd', 'Planned', 'Booked'],
  arrived: ['Aangemeld', 'Wachtend', 'Opgeroepen', 'In behandeling', 'Arrived', 'Checked in'],
  'no-show': ['Niet verschenen', 'No-show', 'No show', 'Niet opgedaagd'],
  cancelled: ['Geannuleerd', 'Afgezegd', 'Geschrapt', 'Cancelled', 'Canceled'],
  left: ['Weggegaan', 'Vertrokken', 'Verlaten', 'Left'],
});

export const appointments: Kind<'appointments'> = {
  columns: [
    required('key', 'text', ['Afspraaknummer', '2021-104512'], {
      synonyms: [
        'Nummer',
        'Afspraak ID',
        'ID',
        'Ticketnummer',
        'Ticket',
        'Referentie',
        'Afspraaknr',
        'Ticket no',
        'Appointment ID',
      ],
    }),
    required('service', 'text', ['Dienst', 'Burgerzaken'], {
      synonyms: ['Afdeling', 'Service', 'Team', 'Department', 'Dept'],
    }),
    column('location', 'text', ['Locatie', 'AC Kerkebeek'], {
      synonyms: ['Vestiging', 'Gebouw', 'Kantoor', 'Branch'],
    }),
    column('code', 'text', ['Productcode', 'BZ-EID-AANV'], { synonyms: ['Code', 'Product ID'] }),
    required('products', 'text', ['Product', 'Aanvraag eID'], {
      synonyms: [
        'Productnaam',
        'Dienstverlening',
        'Onderwerp',
        'Reden',
        'Afspraaktype',
        'Type afspraak',
        'Subject',
      ],
    }),
    column('channel', 'text', ['Kanaal', 'Website'], {
      words: channels,
      synonyms: ['Geboekt via', 'Boekingskanaal'],
    }),
    column('booked', 'moment', ['Gemaakt op', '13/05/2021 20:14'], {
      synonyms: ['Geboekt op', 'Aangemaakt op', 'Boekingsdatum', 'Aangevraagd op'],
    }),
    column('planned', 'moment', ['Afspraak op', '14/05/2021 09:10'], {
      synonyms: [
        'Gepland op',
        'Afspraakdatum',
        'Datum afspraak',
        'Start',
        'Geplande start',
        'Planned',
        'Appointment',
      ],
    }),
    column('arrived', 'moment', ['Aangemeld op', '14/05/2021 09:02:31'], {
      synonyms: [
        'Aanmelding',
        'Check-in',
        'Aankomst',
        'Aangekomen op',
        'Ticket genomen op',
        'Arrived',
        'Checked in',
      ],
    }),
    column('called', 'moment', ['Opgeroepen op', '14/05/2021 09:05:48'], {
      synonyms: ['Oproep', 'Oproeptijd', 'Call', 'Called'],
    }),
    column('ended', 'moment', ['Beëindigd op', '14/05/2021 09:13:02'], {
      synonyms: ['Einde', 'Afgehandeld op', 'Afgesloten op', 'Eindtijd', 'Closed', 'End', 'Ended'],
    }),
    required('status', 'text', ['Status', 'Afgehandeld'], {
      words: statuses,
      synonyms: ['Toestand', 'Staat', 'State'],
    }),
    column('people', 'count', ['Aantal personen', '1'], { synonyms: ['Personen', 'Aantal bezoekers'] }),
  ],
  start() {
    const products = productNames();
    const services = serviceNames();
    const tested = new Map<string, boolean>();
    const lists = new Map<string, string[]>();
    let before = { key: '', products: '' };
    return {
      record(values, place) {
        if (isTest(values, tested)) {
          place.notice('test-appointment', null, 'dit is een proefafspraak. Wij tellen ze niet mee.');
          return null;
        }
        const visit = visitOf(values, lists);
        products(textOf(values, 'code'), visit.products[0] ?? '', place);
        services(visit.service, place);
        const product = textOf(values, 'products');
        if (visit.key !== '' && visit.key === before.key) sayOfSameVisit(product === before.products, place);
        before = { key: visit.key, products: product };
        sayOfVisit(visit, place);
        return visit;
      },
    };
  },
};

/** @param lists of one product, the same for all its visits */
function visitOf(values: Values, lists: Map<string, string[]>): Appointment {
  const location = textOf(values, 'location');
  const channel = values['channel'] ?? null;
  return {
    key: textOf(values, 'key'),
    service: textOf(values, 'service'),
    location: location === '' ? null : location,
    products: listOf(textOf(values, 'products'), lists),
    channel: channel === null ? null : (String(channel) as AppointmentChannel),
    status: textOf(values, 'status') as AppointmentStatus,
    booked: numberOrNull(values, 'booked'),
    planned: numberOrNull(values, 'planned'),
    arrived: numberOrNull(values, 'arrived'),
    called: numberOrNull(values, 'called'),
    ended: numberOrNull(values, 'ended'),
    people: numberOrNull(values, 'people') ?? 1,
  };
}

function listOf(product: string, lists: Map<string, string[]>): string[] {
  const list = lists.get(product) ?? [product];
  lists.set(product, list);
  return list;
}

function sayOfSameVisit(isSameProduct: boolean, place: RowPlace): void {
  if (isSameProduct)
    place.notice('repeated-row', null, 'gaat over hetzelfde bezoek als de rij erboven. Het telt één keer.');
  else
    place.notice(
      'several-products',
      'products',
      'dit is nog een product van hetzelfde bezoek. Het bezoek telt één keer.',
    );
}

const test = /\b(?:test|proef|dummy)(?:afspraak|en)?\b/iu;

/** @param tested names that were looked at before: there are few, over many rows */
function isTest(values: Values, tested: Map<string, boolean>): boolean {
  const named = (name: string): boolean => {
    const known = tested.get(name) ?? test.test(name);
    tested.set(name, known);
    return known;
  };
  return (
    named(textOf(values, 'products')) || named(textOf(values, 'service')) || test.test(textOf(values, 'key'))
  );
}

/** Longer than this, in seconds, nobody is helped: the ticket stayed open. Only said; the settings decide what counts. */
const longVisit = 2 * 3600;

function sayOfVisit({ status, arrived, called, ended, people }: Appointment, place: RowPlace): void {
  if (status === 'no-show' || status === 'cancelled')
    place.notice(
      'no-contact',
      'status',
      'wie niet kwam of afzegde, is geen contact. Deze rij telt daar niet mee.',
    );
  if (arrived !== null && called !== null && called < arrived)
    place.notice(
      'negative-wait',
      'called',
      'ligt vóór het aanmelden. De wachttijd van deze rij telt niet mee.',
    );
  if (people > 1) place.notice('group', 'people', `kwam met ${people} personen. Dat is één bezoek.`);
  if (called === null || ended === null) return;
  // The midnight of that day too: so the tally counts it.
  if (secondOfDay(ended) === 0 && ended !== called)
    place.notice(
      'closed-at-midnight',
      'ended',
      'is afgesloten om middernacht, door een programma. De transactietijd telt niet mee.',
    );
  else if (ended < called)
    place.notice(
      'negative-transaction',
      'ended',
      'ligt vóór de oproep. De transactietijd van deze rij telt niet mee.',
    );
  else if (ended - called > longVisit)
    place.notice(
      'never-closed',
      'ended',
      'ligt meer dan 2 uur na de oproep. Dat ticket bleef waarschijnlijk openstaan.',
    );
}
