import type { Knex } from 'knex';
import type { AuditEntry } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface AuditRow extends AuditEntry {
  /** Given by the database, in order of arrival. */
  number?: number;
}

/** The table itself refuses to change or remove an entry. */
export function audit(db: Knex): PanelStore['audit'] {
  return {
    async append(entry) {
      await db<AuditRow>('audit').insert(toRow(entry));
    },
    async all() {
      const rows = await db<AuditRow>('audit').orderBy('number');
      return rows.map(toEntry);
    },
  };
}

function toEntry({ at, actor, action, subject }: AuditRow): AuditEntry {
  return { at, actor, action, subject };
}

function toRow({ at, actor, action, subject }: AuditEntry): AuditRow {
  return { at, actor, action, subject };
}
