import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { latestDue, type Letter, type Outbox } from '../actions/outbox.ts';
import { insertAll } from './insert-all.ts';

interface OutboxRow {
  id: string;
  kind: string;
  state: 'waiting' | 'sent' | 'failed';
  /** JSON; null when it is no longer needed, and of an order. */
  letter: string | null;
  /** Of an order. */
  mailing_id: string | null;
  /** Of an order; null when it is no longer needed. */
  sealed: string | null;
  tries: number;
  /** A string on PostgreSQL; only ever compared there. */
  due_at: number | string;
}

export function outbox(db: Knex): Outbox {
  const table = () => db<OutboxRow>('outbox');
  const waiting = () => table().where({ state: 'waiting' });
  const end = async (id: string, state: OutboxRow['state']): Promise<void> => {
    // Nothing is left of how it went: of an order that would tell whether it was sent.
    await table().where({ id }).update({ state, letter: null, sealed: null, tries: 0, due_at: 0 });
  };
  const claimed = async (column: 'letter' | 'sealed', now: number, until: number) => {
    const isDue = (at: Knex.QueryBuilder) =>
      at.where('due_at', '<=', now).orWhere('due_at', '>', latestDue(now));
    const due = () => waiting().whereNotNull(column).where(isDue);
    for (;;) {
      const first = await due().orderBy(['due_at', 'id']).first();
      if (first === undefined) return null;
      // Only one of two processes moves it: for the other it is no longer due, and it looks further.
      const tries = first.tries + 1;
      const moved = await due().where({ id: first.id }).update({ due_at: until, tries });
      if (moved === 1) return { ...first, tries };
    }
  };
  return {
    async put(mails, now) {
      for (const { id, kind, letter } of mails) {
        const row = newRow({ id, kind, letter: JSON.stringify(letter) }, now);
        await table().insert(row).onConflict('id').ignore();
      }
    },
    async putOrders(orders, now) {
      const rows = orders.map(({ id, mailingId, sealed }) =>
        newRow({ id, kind: 'mailing', mailing_id: mailingId, sealed }, now),
      );
      await insertAll(db, 'outbox', rows);
    },
    async claim(now, until) {
      const row = await claimed('letter', now, until);
      if (row === null || row.letter === null) return null;
      const { id, kind, tries } = row;
      return { id, kind, letter: JSON.parse(row.letter) as Letter, tries };
    },
    async claimOrder(now, until) {
      const row = await claimed('sealed', now, until);
      if (row === null || row.sealed === null || row.mailing_id === null) return null;
      const { id, mailing_id: mailingId, sealed, tries } = row;
      return { id, mailingId, sealed, tries };
    },
    sent: (id) => end(id, 'sent'),
    failed: (id) => end(id, 'failed'),
    async tryAgain(id, at) {
      await waiting().where({ id }).update({ due_at: at });
    },
    async dropOf({ to, unsubscribe }) {
      const rows = await waiting().whereNotNull('letter').select('id', 'letter');
      const isTheirs = (letter: Letter): boolean => letter.to === to || letter.unsubscribe === unsubscribe;
      const ids = rows
        .filter(({ letter }) => letter !== null && isTheirs(JSON.parse(letter) as Letter))
        .map(({ id }) => id);
      await waiting().whereIn('id', ids).delete();
    },
    async drop(id) {
      await waiting().where({ id }).delete();
    },
    async dropWaiting(mailingId) {
      await waiting().where({ mailing_id: mailingId }).delete();
    },
    isWaiting: async (id) => (await waiting().where({ id }).first('id')) !== undefined,
    async mailingOf(id) {
      return (await table().where({ id }).first())?.mailing_id ?? null;
    },
    dropEnded: async () =>
      table()
        .whereNot({ state: 'waiting' })
        .whereNull('mailing_id')
        .whereNot('kind', 'like', 'tracker%')
        .delete(),
    async unlinkOrders(mailingId) {
      const ids = await table()
        .where({ mailing_id: mailingId })
        .whereNot({ state: 'waiting' })
        .whereNot('id', 'like', 'ended-%')
        .pluck('id');
      await db.transaction(async (trx) => {
        for (const id of ids)
          await trx('outbox')
            .where({ id })
            .update({ id: `ended-${randomBytes(16).toString('hex')}` });
      });
      return ids.length;
    },
    async dueSince(now) {
      const first = await waiting()
        .whereNotNull('letter')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .first();
      return first === undefined ? null : Number(first.due_at);
    },
    counts: async () => counted(await table().select('state').count({ count: '*' }).groupBy('state')),
    countsOf: async (mailingId) =>
      counted(
        await table().where({ mailing_id: mailingId }).select('state').count({ count: '*' }).groupBy('state'),
      ),
  };
}

function newRow(row: Pick<OutboxRow, 'id' | 'kind'> & Partial<OutboxRow>, now: number): OutboxRow {
  return { letter: null, mailing_id: null, sealed: null, ...row, state: 'waiting', tries: 0, due_at: now };
}

function counted(rows: object[]): Record<OutboxRow['state'], number> {
  const counts = { waiting: 0, sent: 0, failed: 0 };
  for (const { state, count } of rows as { state: OutboxRow['state']; count: number | string }[])
    counts[state] = Number(count);
  return counts;
}
