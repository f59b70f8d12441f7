/** The months of appointments: counted visits where there are any, else the totals that some vendors give. */
import type { ServiceTally } from './appointment-tally.ts';
import { addTallies } from './add-tallies.ts';
import { isWhole } from './coverage.ts';
import { onceOf } from './once-of.ts';
import type { MonthValue } from './period-figure.ts';
import { yearOf } from './periods.ts';
import { renamed } from './renamed.ts';
import type { AppointmentTotal, Month } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

/** @param service as it counts, after renames; null: all together */
export const talliesOf = onceOf(talliesMade);

function talliesMade(
  figures: ServiceFigures,
  service: string | null,
): { month: Month; tally: ServiceTally }[] {
  const { services } = figures.settings;
  return figures.appointments.flatMap(({ month, services: all }) => {
    const wanted = Object.entries(all).flatMap(([name, tally]) =>
      service === null || renamed(services, name) === service ? [tally] : [],
    );
    return wanted.length === 0 ? [] : [{ month, tally: addTallies(wanted) }];
  });
}

/** Of months without counted visits. */
export function totalsOf(figures: ServiceFigures, service: string | null): AppointmentTotal[] {
  const counted = new Set(figures.appointments.map(({ month }) => month));
  const { services } = figures.settings;
  return figures.appointmentTotals.filter(
    (one) => !counted.has(one.month) && (service === null || renamed(services, one.service) === service),
  );
}

/** All visits of a year as one; null when no visit of it was counted. */
export const tallyOfYear = onceOf(tallyMade);

function tallyMade(figures: ServiceFigures, service: string | null, year: number): ServiceTally | null {
  const months = talliesOf(figures, service).filter(({ month }) => yearOf(month) === year);
  return months.length === 0 ? null : addTallies(months.map(({ tally }) => tally));
}

/** Contacts a month. */
export const contactMonths = onceOf(monthsCounted);

function monthsCounted(figures: ServiceFigures, service: string | null): Map<Month, MonthValue> {
  const months = new Map<Month, MonthValue>();
  for (const { month, tally } of talliesOf(figures, service)) {
    months.set(month, { value: tally.contacts, whole: isWhole(figures, 'appointments', month) });
  }
  for (const total of totalsOf(figures, service)) {
    const { value } = months.get(total.month) ?? { value: 0 };
    const whole = isWhole(figures, 'appointment-totals', total.month);
    months.set(total.month, { value: value + (total.arrived ?? total.booked), whole });
  }
  return months;
}

/** The names of the services that have contacts, as they count, most contacts first. */
export function servicesOf(figures: ServiceFigures): string[] {
  const contacts = new Map<string, number>();
  const add = (name: string, count: number): void => {
    const service = renamed(figures.settings.services, name);
    contacts.set(service, (contacts.get(service) ?? 0) + count);
  };
  for (const { services } of figures.appointments)
    for (const [name, tally] of Object.entries(services)) add(name, tally.contacts);
  for (const total of totalsOf(figures, null)) add(total.service, total.arrived ?? total.booked);
  return [...contacts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}
