/** Three and a half years of a counter in Kerkebeek, made by a formula: gaps, a break, campaigns and a last month that is not over. */
import type { AppointmentTally, ServiceTally } from '../../reports/figures/appointment-tally.ts';
import { monthNumber, monthsFrom, yearOf } from '../../reports/figures/periods.ts';
import { weekdayOfDay } from '../../reports/figures/wall-time.ts';
import type { FigureKind, Month, RecordOf } from '../../reports/figures/records.ts';
import { defaultFigureSettings, type ServiceFigures } from '../../reports/figures/service-figures.ts';
import { textOfRecords } from '../../server/actions/figure-text.ts';
import type { World } from '../../server/actions/world.ts';

const months = monthsFrom('2020-07', '2023-11').filter((month) => !['2022-04', '2022-05'].includes(month));

/** More in spring, fewer in summer; the last month has only begun. */
function size(month: Month, base: number): number {
  const quiet = [7, 8].includes(monthNumber(month)) ? 0.7 : 1;
  const grown = 1 + (yearOf(month) - 2020) * 0.06;
  const begun = month === '2023-11' ? 0.5 : 1;
  return Math.round(base * quiet * grown * begun + ((monthNumber(month) * 37) % 90));
}

/** Of a hundred visits, by hour of a Thursday that stays open in the evening, and of the other days. */
const thursday = { 9: 6, 10: 4, 14: 5, 17: 5, 18: 10 };
const otherDay = { 9: 6, 10: 4, 11: 3, 14: 3 };

function tallyOf(month: Month, contacts: number): ServiceTally {
  const share = (part: number): number => Math.round(contacts * part);
  const hours = Array.from({ length: 7 }, (_, day) => {
    const open: Record<number, number> = day === 3 ? thursday : day < 5 ? otherDay : {};
    return Array.from({ length: 24 }, (__, hour) => share((open[hour] ?? 0) / 100));
  });
  const working = Array.from({ length: 18 }, (_, at) => `${month}-${at + 10}`).filter(
    (day) => weekdayOfDay(day) < 5,
  );
  const days = Object.fromEntries(working.map((day) => [day, share(1 / working.length)]));
  return {
    statuses: { served: contacts, 'no-show': share(0.04) },
    contacts,
    walkIns: share(0.1),
    channels: { website: share(0.55), phone: share(0.25), desk: share(0.1), 'walk-in': share(0.1) },
    products: {
      'Aanvraag rijbewijs': share(0.21),
      'Aanvraag eID': share(0.19),
      'Afhalen eID': share(0.15),
      'PIN/PUK-codes': share(0.074),
      Reispas: share(0.06),
    },
    hours,
    days,
    waits: { '60': share(0.3), '240': share(0.4), '480': share(0.25), '20000': 2 },
    transactions: { '300': share(0.5), '420': share(0.3), '900': share(0.15) },
    negativeWaits: 1,
    negativeTransactions: 0,
    neverClosed: 3,
    early: share(0.6),
    servedEarly: share(0.4),
  };
}

const appointments: AppointmentTally[] = months.map((month) => ({
  month,
  services: {
    Burgerzaken: tallyOf(month, size(month, 850)),
    Omgeving: tallyOf(month, size(month, 120)),
  },
}));

export const counterYears: ServiceFigures = {
  settings: {
    ...defaultFigureSettings,
    breaks: [{ month: '2023-01', text: 'overstap naar nieuwe software', kinds: ['appointments'] }],
  },
  appointments,
  appointmentTotals: [],
  logins: months
    .filter((month) => yearOf(month) > 2020)
    .flatMap((month) =>
      (['itsme', 'eid'] as const).map((means) => ({
        day: `${month}-01`,
        span: 'month' as const,
        means,
        logins: size(month, means === 'itsme' ? 260 : 60),
        uniqueUsers: null,
      })),
    ),
  requests: months
    .filter((month) => yearOf(month) > 2020)
    .flatMap((month) =>
      ['Uittreksel strafregister', 'Samenstelling gezin'].flatMap((document, at) =>
        (['counter', 'desk', 'phone'] as const).map((channel, place) => ({
          day: `${month}-01`,
          span: 'month' as const,
          document,
          channel,
          requests: size(month, [80, 50, 20][place] ?? 0) - at * 10,
          automatic: null,
          hours: null,
        })),
      ),
    ),
  calls: months
    .filter((month) => yearOf(month) > 2021)
    .map((month) => ({
      day: `${month}-01`,
      hour: null,
      queue: 'Onthaal',
      offered: size(month, 1200),
      answered: size(month, 1000),
      abandoned: size(month, 1200) - size(month, 1000),
      waiting: 75,
      talking: 190,
    })),
  web: months
    .filter((month) => yearOf(month) > 2021)
    .flatMap((month) =>
      ['/digitaal-loket', '/afspraak'].map((page, at) => ({
        month,
        page,
        uniqueVisitors: size(month, 900 - at * 300),
        visits: size(month, 1400 - at * 500),
        pageViews: size(month, 2000),
        bounce: 0.4,
        duration: 65,
      })),
    ),
  population: [],
  actions: [],
  campaigns: [
    {
      from: '2022-03-07',
      to: '2022-03-27',
      channel: 'infoblad',
      title: 'Het loket in uw bus',
      audience: 'iedereen',
      cost: 120_000,
    },
    {
      from: '2023-05-08',
      to: '2023-05-08',
      channel: 'sociale media',
      title: 'Itsme in drie stappen',
      audience: 'jongeren',
      cost: null,
    },
  ],
  covered: {
    appointments: [['2020-07-01', '2023-11-14']],
    logins: [['2020-07-01', '2023-11-14']],
    requests: [['2020-07-01', '2023-11-14']],
    calls: [['2020-07-01', '2023-11-14']],
    web: [['2020-07-01', '2023-11-14']],
  },
};

/** As if they had been imported, one import a kind. */
export async function importFigures(world: World, figures: ServiceFigures): Promise<void> {
  const store = world.panel.figures;
  await store.saveSettings(figures.settings);
  for (const tally of figures.appointments)
    await store.save({
      kind: 'appointments',
      period: tally.month,
      records: '{}',
      tally: JSON.stringify(tally),
    });
  const save = async <K extends FigureKind>(kind: K, records: RecordOf[K][]): Promise<void> => {
    if (records.length > 0)
      await store.save({ kind, period: 'alle', records: textOfRecords(records), tally: '' });
  };
  await save('logins', figures.logins);
  await save('requests', figures.requests);
  await save('calls', figures.calls);
  await save('web', figures.web);
  await save('campaigns', figures.campaigns);
  await save('actions', figures.actions);
  for (const [kind, [range]] of Object.entries(figures.covered)) {
    const [from, to] = range ?? ['', ''];
    await store.addImport({
      id: kind,
      kind: kind as FigureKind,
      fileName: `${kind}.csv`,
      checksum: '',
      added: 1,
      changed: 0,
      same: 0,
      from,
      to,
      importedOn: to,
      importedBy: 'command line',
    });
  }
}
