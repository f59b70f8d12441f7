import type { Knex } from 'knex';
import type { AuditCount, AuditEntry } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface AuditRow extends AuditEntry {
  /** Given by the database, in order of arrival. */
  number?: number;
}

/** The table of entries itself refuses to change or remove one. */
export function audit(db: Knex): PanelStore['audit'] {
  return {
    async append(entry) {
      await db<AuditRow>('audit').insert(toRow(entry));
    },
    async all() {
      const rows = await db<AuditRow>('audit').orderBy('number');
      return rows.map(toEntry);
    },
    async ofSubject(subject) {
      const begins = [subject.length + 1, `${subject} `, `${subject},`];
      const rows = await db<AuditRow>('audit')
        .where({ subject })
        .orWhereRaw('substr(subject, 1, ?) in (?, ?)', begins)
        .orderBy('number');
      return rows.map(toEntry);
    },
    async count({ day, actor, action, subject }) {
      await db<AuditCount>('audit_counts')
        .insert({ day, actor, action, subject, times: 1 })
        .onConflict(['day', 'actor', 'action', 'subject'])
        .merge({ times: db.raw('audit_counts.times + 1') });
    },
    counts: () => db<AuditCount>('audit_counts').orderBy(['day', 'actor', 'action', 'subject']),
  };
}

function toEntry({ at, actor, action, subject }: AuditRow): AuditEntry {
  return { at, actor, action, subject };
}

function toRow({ at, actor, action, subject }: AuditEntry): AuditRow {
  return { at, actor, action, subject };
}
