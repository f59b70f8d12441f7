import type { Knex } from 'knex';
import type { RetentionRun, RetentionRuns } from '../actions/retention/retention-records.ts';

/** The row that says that a process works off the rules of a day. */
const begun = 'begun';

export function retentionRuns(db: Knex): RetentionRuns {
  const table = () => db<RetentionRun>('retention_runs');
  return {
    async add(run) {
      await table()
        .insert(run)
        .onConflict(['day', 'rule'])
        .merge({
          from: run.from,
          removed: db.raw('retention_runs.removed + ?', [run.removed]),
          failed: run.failed,
        });
    },
    async since(day) {
      const rows = await table().where('day', '>=', day).whereNot({ rule: begun }).orderBy(['day', 'rule']);
      // 0 or 1 on SQLite.
      return rows.map((row) => ({ ...row, failed: Boolean(row.failed) }));
    },
    async begin(day) {
      const rows = await table()
        .insert({ day, rule: begun, from: '', removed: 0, failed: false })
        .onConflict(['day', 'rule'])
        .ignore()
        .returning('day');
      return rows.length > 0;
    },
    daysBegun: async () => table().where({ rule: begun }).orderBy('day').pluck('day'),
  };
}
