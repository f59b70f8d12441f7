/** Faults that would lead from answers to people, planted to see that each is caught. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { TestStores } from '../databases.ts';
import type { FilledHouse } from './filled-house.ts';

interface Leak {
  what: string;
  plant: (stores: TestStores, house: FilledHouse) => Promise<void>;
  dig: (stores: TestStores) => Promise<void>;
  foundAs: 'persons' | 'texts' | 'alone';
  /** Where it can be planted; absent: on both. */
  on?: 'PostgreSQL';
}

const start = Date.parse('2025-03-11T08:00:00Z');
const moment = (seconds: number): string => new Date(start + seconds * 1000).toISOString();

/** A column more, filled for each ticket (or member, or text). */
async function addColumn(
  db: Knex,
  [table, key, column]: [string, string, string],
  values: Map<string, string>,
): Promise<void> {
  await db.schema.alterTable(table, (altered) => void altered.text(column));
  await db.transaction(async (trx) => {
    for (const [which, value] of values)
      await trx(table)
        .where({ [key]: which })
        .update({ [column]: value });
  });
}

function dropColumn(db: Knex, table: string, column: string): Promise<void> {
  return db.schema.alterTable(table, (altered) => void altered.dropColumn(column));
}

function mapped(map: Map<string, string>, value: (member: string) => string): Map<string, string> {
  return new Map([...map].map(([which, member]) => [which, value(member)]));
}

export const leaks: Leak[] = [
  {
    what: 'the moment of answering, beside a moment at which each opened the link',
    async plant({ databases }, { truth, arrivals }) {
      const answered = new Map([...arrivals].map(([ticket, i]) => [ticket, moment(i * 7 + 2)]));
      const opened = new Map([...truth].map(([ticket, id]) => [id, moment((arrivals.get(ticket) ?? 0) * 7)]));
      await addColumn(databases.answers, ['responses', 'ticket', 'created_at'], answered);
      await addColumn(databases.panel, ['invitations', 'member_id', 'opened_at'], opened);
    },
    async dig({ databases, answers }) {
      await dropColumn(databases.answers, 'responses', 'created_at');
      await dropColumn(databases.panel, 'invitations', 'opened_at');
      await answers.forgetArrival();
    },
    foundAs: 'persons',
  },
  {
    what: 'numbers in the order of arrival',
    plant: ({ databases }, { arrivals }) =>
      addColumn(
        databases.answers,
        ['responses', 'ticket', 'serial'],
        new Map([...arrivals].map(([ticket, i]) => [ticket, String(i + 1)])),
      ),
    async dig({ databases, answers }) {
      await dropColumn(databases.answers, 'responses', 'serial');
      await answers.forgetArrival();
    },
    foundAs: 'persons',
  },
  {
    what: 'rows that lie in the order of arrival, each with a transaction of its own, as before a round of upkeep',
    async plant({ databases }, { arrivals }) {
      for (const ticket of arrivals.keys())
        await databases.answers('responses').where({ ticket }).update({ ticket });
    },
    dig: ({ answers }) => answers.tidy(),
    foundAs: 'persons',
    on: 'PostgreSQL',
  },
  {
    what: 'a hash of the member without a key',
    plant: ({ databases }, { truth }) =>
      addColumn(
        databases.answers,
        ['responses', 'ticket', 'who'],
        mapped(truth, (id) => createHash('sha256').update(id).digest('hex')),
      ),
    async dig({ databases, answers }) {
      await dropColumn(databases.answers, 'responses', 'who');
      await answers.forgetArrival();
    },
    foundAs: 'persons',
  },
  {
    what: 'the ticket with the member',
    plant: ({ databases }, { truth }) =>
      addColumn(
        databases.panel,
        ['invitations', 'member_id', 'ticket'],
        new Map([...truth].map(([ticket, id]) => [id, ticket])),
      ),
    dig: ({ databases }) => dropColumn(databases.panel, 'invitations', 'ticket'),
    foundAs: 'persons',
  },
  {
    what: 'texts that keep the ticket of their answers',
    plant: ({ databases }, { truth, wrote }) => {
      const ticketOf = new Map([...truth].map(([ticket, id]) => [id, ticket]));
      const tickets = mapped(wrote, (id) => ticketOf.get(id) ?? '');
      return addColumn(databases.answers, ['open_texts', 'text', 'ticket'], tickets);
    },
    async dig({ databases, answers }) {
      await dropColumn(databases.answers, 'open_texts', 'ticket');
      await answers.forgetArrival();
    },
    foundAs: 'texts',
  },
  {
    what: 'a band that one member alone is in',
    plant: async ({ databases }, { truth }) => {
      const [ticket = '', id = ''] = [...truth][0] ?? [];
      await databases.panel('members').where({ id }).update({ birth_year: 2008, district: 'Molenveld' });
      await databases.answers('responses').where({ ticket }).update({ age_group: '16-17' });
    },
    async dig({ databases, answers }) {
      await databases.answers('responses').where({ age_group: '16-17' }).update({ age_group: '16-34' });
      await databases.panel('members').where({ birth_year: 2008 }).update({ birth_year: 1995 });
      await answers.forgetArrival();
    },
    foundAs: 'alone',
  },
];
