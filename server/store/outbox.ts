import type { Knex } from 'knex';
import type { Letter, Outbox } from '../actions/outbox.ts';

interface OutboxRow {
  id: string;
  kind: string;
  state: 'waiting' | 'sent' | 'failed';
  /** JSON; null when it is no longer needed. */
  letter: string | null;
  tries: number;
  /** A string on PostgreSQL; only ever compared there. */
  due_at: number | string;
}

export function outbox(db: Knex): Outbox {
  const table = () => db<OutboxRow>('outbox');
  const end = async (id: string, state: OutboxRow['state']): Promise<void> => {
    await table().where({ id }).update({ state, letter: null });
  };
  return {
    async put(mails, now) {
      for (const { id, kind, letter } of mails) {
        const row: OutboxRow = {
          id,
          kind,
          state: 'waiting',
          letter: JSON.stringify(letter),
          tries: 0,
          due_at: now,
        };
        await table().insert(row).onConflict('id').ignore();
      }
    },
    async claim(now, until) {
      const isDue = { state: 'waiting' } as const;
      const first = await table().where(isDue).where('due_at', '<=', now).orderBy('due_at').first();
      if (first === undefined) return null;
      // Only one of two processes moves it: for the other it is no longer due.
      const moved = await table()
        .where({ ...isDue, id: first.id })
        .where('due_at', '<=', now)
        .update({ due_at: until, tries: first.tries + 1 });
      if (moved === 0 || first.letter === null) return null;
      const { id, kind, tries } = first;
      return { id, kind, letter: JSON.parse(first.letter) as Letter, tries: tries + 1 };
    },
    sent: (id) => end(id, 'sent'),
    failed: (id) => end(id, 'failed'),
    async tryAgain(id, at) {
      await table().where({ id, state: 'waiting' }).update({ due_at: at });
    },
    async drop({ to, unsubscribe }) {
      const rows = await table().where({ state: 'waiting' }).select('id', 'letter');
      const isTheirs = (letter: Letter): boolean => letter.to === to || letter.unsubscribe === unsubscribe;
      const ids = rows
        .filter(({ letter }) => letter !== null && isTheirs(JSON.parse(letter) as Letter))
        .map(({ id }) => id);
      await table().where({ state: 'waiting' }).whereIn('id', ids).delete();
    },
    async counts() {
      const rows = await table().select('state').count({ count: '*' }).groupBy('state');
      const counts = { waiting: 0, sent: 0, failed: 0 };
      for (const { state, count } of rows as { state: OutboxRow['state']; count: number | string }[])
        counts[state] = Number(count);
      return counts;
    },
  };
}
