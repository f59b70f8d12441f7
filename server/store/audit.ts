import type { Knex } from 'knex';
import type { AuditCount, AuditEntry, ChainedEntry } from '../actions/panel-records.ts';
import type { AuditSearch } from '../actions/audit/audit-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { nothingNoted, sealCounts, writeNoted, type NotedInTransaction } from './audit-chain.ts';

/**
 * The table of entries itself refuses to change or remove one.
 *
 * @param noted where the transaction of `db` keeps what it notes until its end; null outside a transaction
 */
export function audit(db: Knex, noted: NotedInTransaction | null): PanelStore['audit'] {
  const entries = () => db<ChainedEntry>('audit');
  const note = async (one: Partial<NotedInTransaction>): Promise<void> => {
    if (noted === null) return db.transaction((trx) => writeNoted(trx, { ...nothingNoted(), ...one }));
    noted.entries.push(...(one.entries ?? []));
    noted.counts.push(...(one.counts ?? []));
  };
  return {
    append: (entry) => note({ entries: [entry] }),
    count: (entry) => note({ counts: [entry] }),
    settle: async () => (noted === null ? undefined : writeNoted(db, noted)),
    seal: (day, at) => db.transaction((trx) => sealCounts(trx, day, at)),
    async all() {
      return (await entries().orderBy('number')).map(withoutChain);
    },
    async newestAt() {
      return (await entries().orderBy('number', 'desc').first('at'))?.at ?? null;
    },
    async ofSubject(subject) {
      const begins = [subject.length + 1, `${subject} `, `${subject},`];
      const rows = await entries()
        .where({ subject })
        .orWhereRaw('substr(subject, 1, ?) in (?, ?)', begins)
        .orderBy('number');
      return rows.map(withoutChain);
    },
    async chain(after, most) {
      const rows = entries().orderBy('number').limit(most);
      return after === null ? rows : rows.where('number', '>', after);
    },
    async search(search, { number, size }) {
      const found = () => searched(entries(), search, 'at');
      const [counted] = await found().count<{ count: number | string }[]>({ count: '*' });
      const rows = await found()
        .orderBy('number', 'desc')
        .limit(size)
        .offset((number - 1) * size);
      return { entries: rows as ChainedEntry[], count: Number(counted?.count ?? 0) };
    },
    async actors() {
      const rows = await db<AuditEntry>('audit').distinct('actor');
      return rows.map(({ actor }) => actor).toSorted();
    },
    counts: () => db<AuditCount>('audit_counts').orderBy(['day', 'actor', 'action', 'subject']),
    async searchCounts(search) {
      const rows = searched(db<AuditCount>('audit_counts'), search, 'day');
      return (await rows
        .orderBy([{ column: 'day', order: 'desc' }, 'actor', 'action', 'subject'])
        .limit(200)) as AuditCount[];
    },
  };
}

function searched(
  rows: Knex.QueryBuilder,
  { actor, actions, day }: AuditSearch,
  when: 'at' | 'day',
): Knex.QueryBuilder {
  if (actor !== null) void rows.where({ actor });
  if (day !== null && when === 'day') void rows.where({ day: day.day });
  if (day !== null && when === 'at') void rows.where('at', '>=', day.from).andWhere('at', '<', day.until);
  if (actions !== null)
    void rows.where((either) => {
      for (const action of actions)
        void either
          .orWhere({ action })
          .orWhereRaw('substr(action, 1, ?) = ?', [action.length + 1, `${action} `]);
    });
  return rows;
}

function withoutChain({ at, actor, action, subject }: ChainedEntry): AuditEntry {
  return { at, actor, action, subject };
}
