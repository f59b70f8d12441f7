import type { FigureKind, Logins, RecordOf } from './records.ts';
import type { Difference } from './same-record.ts';

/** Finds the record that is a total beside parts, or a part beside a total: together they would count twice. */
export interface TotalAndParts {
  /** @returns how it differs from what came before on the same day; null: it may stand beside it */
  clash(record: RecordOf[FigureKind]): Difference | null;
}

/** Only logins may come with and without their parts. */
export function totalAndParts(kind: FigureKind): TotalAndParts {
  const seen = new Map<string, Logins['means']>();
  return {
    clash(record) {
      if (kind !== 'logins') return null;
      const { day, span, means } = record as Logins;
      const key = `${span} ${day}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, means);
      const isBeside = before === undefined || (before === null) === (means === null);
      return isBeside ? null : { field: 'means', stored: before, incoming: means };
    },
  };
}
