/** Two tellings of one record: what both say together, or where they contradict each other. */
import type { Appointment, AppointmentStatus, FigureKind, RecordOf } from './records.ts';

export type FieldValue = string | number | string[] | null;

/** Where two tellings differ: the field and both values. */
export interface Difference {
  field: string;
  stored: FieldValue;
  incoming: FieldValue;
}

export type Joined<K extends FigureKind> = { record: RecordOf[K] } | { difference: Difference };

/** How far a visit is: what is further is the later telling, whichever file came first. */
const stages: Record<AppointmentStatus, number> = {
  planned: 0,
  arrived: 1,
  served: 2,
  'no-show': 2,
  cancelled: 2,
  left: 2,
};

/** The same whichever of the two comes first, but for which of them a contradiction calls stored. */
export function joinRecords<K extends FigureKind>(
  kind: K,
  stored: RecordOf[K],
  incoming: RecordOf[K],
): Joined<K> {
  if (kind === 'appointments') return joinVisits(stored as Appointment, incoming as Appointment) as Joined<K>;
  const difference = differenceOf(stored, incoming, null);
  return difference === null ? { record: stored } : { difference };
}

function joinVisits(stored: Appointment, incoming: Appointment): Joined<'appointments'> {
  const [from, to] = [stages[stored.status], stages[incoming.status]];
  const difference = from === to ? differenceOf(stored, incoming, 'products') : null;
  if (difference !== null) return { difference };
  const base = to > from ? incoming : stored;
  const products = joinProducts(stored.products, incoming.products);
  return { record: products.length === base.products.length ? base : { ...base, products } };
}

function joinProducts(some: string[], others: string[]): string[] {
  return others.every((product) => some.includes(product))
    ? some
    : [...new Set([...some, ...others])].toSorted();
}

function differenceOf<T extends object>(stored: T, incoming: T, besides: string | null): Difference | null {
  for (const field of Object.keys(stored) as (keyof T & string)[]) {
    if (field === besides) continue;
    const [one, other] = [stored[field], incoming[field]] as [FieldValue, FieldValue];
    if (one !== other && !(Array.isArray(one) && String(one) === String(other)))
      return { field, stored: one, incoming: other };
  }
  return null;
}
