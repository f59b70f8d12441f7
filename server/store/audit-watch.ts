/** Who hears the last hash of the log, and how the log stood when it was last checked: one row. */
import type { Knex } from 'knex';
import type { AuditCheck } from '../actions/audit/audit-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface WatchRow {
  name: string;
  email: string | null;
  /** The day of the last check that was the day's own. */
  checked_on: string | null;
  /** Of the last check of which the log was whole. */
  known_head: string | null;
  /** JSON. */
  last_check: string | null;
}

export function auditWatch(db: Knex): PanelStore['auditWatch'] {
  const row = () => db<WatchRow>('audit_watch').where({ name: 'audit' });
  return {
    async find() {
      const found = await row().first();
      const check = found?.last_check ?? null;
      return {
        email: found?.email ?? null,
        checkedOn: found?.checked_on ?? null,
        knownHead: found?.known_head ?? null,
        lastCheck: check === null ? null : (JSON.parse(check) as AuditCheck),
      };
    },
    async setMail(email) {
      await row().update({ email, checked_on: null });
    },
    async takeDay(day, after) {
      const taken = await row()
        .where((other) => void other.whereNull('checked_on').orWhereNotIn('checked_on', [day, after]))
        .update({ checked_on: day });
      return taken === 1;
    },
    async keepCheck(check) {
      const known = check.fault === null ? { known_head: check.head } : {};
      await row().update({ last_check: JSON.stringify(check), ...known });
    },
  };
}
