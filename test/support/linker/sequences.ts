/** Every order in which persons, and in which answers, stand somewhere in the loot. */
import type { Loot, Row, Tables } from './loot.ts';

export interface Sequence {
  name: string;
  /** Ids of members, or tickets; each once. */
  order: string[];
  /** What it is ordered by, where that is a moment in ms. */
  times: number[] | null;
}

/** The id of the member in a row, whatever the table calls it. */
export function memberIn(table: string, row: Row): string | undefined {
  return table === 'members' ? row['id'] : row['member_id'];
}

export function sequencesOfMembers({ panel }: Loot, mailOrder: string[]): Sequence[] {
  return [
    { name: 'log of the mail server', order: mailOrder, times: null },
    ...sequencesIn(panel, memberIn, ({ wave_id }) => wave_id === undefined || wave_id === '2025-1'),
  ];
}

export function sequencesOfAnswers({ answers, bytes }: Loot, waveId: string): Sequence[] {
  const tickets = (answers.get('responses') ?? [])
    .filter(({ wave_id }) => wave_id === waveId)
    .map(({ ticket = '' }) => ticket);
  const inFile =
    bytes === null
      ? []
      : [
          {
            name: 'place in the file',
            order: byPlace(tickets, (ticket) => bytes.indexOf(ticket)),
            times: null,
          },
        ];
  return [
    ...sequencesIn(
      new Map([['responses', answers.get('responses') ?? []]]),
      (_table, { ticket }) => ticket,
      ({ wave_id }) => wave_id === waveId,
    ),
    ...inFile,
  ];
}

function sequencesIn(
  tables: Tables,
  whoseIs: (table: string, row: Row) => string | undefined,
  isOf: (row: Row) => boolean,
): Sequence[] {
  return [...tables].flatMap(([table, all]) => {
    const rows = all.filter((row) => whoseIs(table, row) !== undefined && isOf(row));
    if (rows.length < 20) return [];
    const whose = (row: Row): string => whoseIs(table, row) ?? '';
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const sorted = columns.flatMap((column) => sortedBy(rows, column, whose, `${table}.${column}`));
    return [{ name: `${table} as it lies`, order: once(rows.map(whose)), times: null }, ...sorted];
  });
}

/** Numbers and moments; a column of a few values puts nothing in an order. */
function sortedBy(rows: Row[], column: string, whose: (row: Row) => string, name: string): Sequence[] {
  const values = rows.map((row) => valueOf(row[column]));
  if (values.some((value) => value === null) || new Set(values).size < 20) return [];
  const order = rows
    .map((row, i) => ({ id: whose(row), value: values[i] ?? 0 }))
    .toSorted((one, other) => one.value - other.value);
  const isMoment = order.every(({ value }) => value > 1e12);
  return [
    {
      name,
      order: once(order.map(({ id }) => id)),
      times: isMoment ? order.map(({ value }) => value) : null,
    },
  ];
}

function valueOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^-?\d{1,15}$/u.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\dT/u.test(text) ? Date.parse(text) : null;
}

function byPlace(tickets: string[], placeOf: (ticket: string) => number): string[] {
  return tickets
    .map((ticket) => ({ ticket, place: placeOf(ticket) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ ticket }) => ticket);
}

function once(ids: string[]): string[] {
  return [...new Set(ids)];
}
