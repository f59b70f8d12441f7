/** What makes a record the same record in another file, and the period it is stored under. */
import type { FigureKind, RecordOf } from './records.ts';
import { momentOf } from './tally-appointments.ts';
import { monthOf } from './wall-time.ts';

type Each<T> = { [K in FigureKind]: (record: RecordOf[K]) => T };

const partsOfKeys: Each<(string | number | null)[]> = {
  appointments: ({ key }) => [key],
  'appointment-totals': ({ month, service, product }) => [month, service, product],
  logins: ({ day, span, means }) => [day, span, means],
  requests: ({ day, span, document, channel }) => [day, span, document, channel],
  calls: ({ day, hour, queue }) => [day, hour, queue],
  web: ({ month, page }) => [month, page],
  population: ({ year, nisCode, gender, age }) => [year, nisCode, gender, age],
  actions: ({ code, year, kind, side }) => [code, year, kind, side],
  campaigns: ({ from, channel, title, audience }) => [from, channel, title, audience],
};

const periods: Each<string | null> = {
  appointments: (visit) => {
    const moment = momentOf(visit);
    return moment === null ? null : monthOf(moment);
  },
  'appointment-totals': ({ month }) => month,
  logins: ({ day }) => day.slice(0, 7),
  requests: ({ day }) => day.slice(0, 7),
  calls: ({ day }) => day.slice(0, 7),
  web: ({ month }) => month,
  population: ({ year }) => String(year),
  actions: ({ year }) => String(year),
  campaigns: ({ from }) => from.slice(0, 7),
};

export function keyOfRecord<K extends FigureKind>(kind: K, record: RecordOf[K]): string {
  // Visits come by the hundred thousand.
  if (kind === 'appointments') return (record as RecordOf['appointments']).key;
  return JSON.stringify(partsOfKeys[kind](record));
}

/** A month ("2021-05") or year ("2021"); null for a visit without any time, which counts nowhere. */
export function periodOfRecord<K extends FigureKind>(kind: K, record: RecordOf[K]): string | null {
  return periods[kind](record);
}
