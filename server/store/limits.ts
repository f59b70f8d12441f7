import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

interface LimitRow {
  key: string;
  window_start: number | string;
  window_end: number | string;
  taken: number;
}

/** Two processes are never so far apart, in ms: a window further ahead is of a clock that was put back since. */
const farthestApart = 10 * 60_000;

export function limits(db: Knex): PanelStore['limits'] {
  return {
    async take(key, { allowed, windowMs }, now) {
      const start = Math.floor(now / windowMs) * windowMs;
      // One statement, so that two processes never count the same try. A process whose clock is a little behind
      // does not bring an older window back.
      const isNewWindow =
        'excluded.window_start > limits.window_start or excluded.window_end + ? < limits.window_start';
      const latest = (column: string) =>
        db.raw(`case when ${isNewWindow} then excluded.${column} else limits.${column} end`, [farthestApart]);
      const [row] = await db<LimitRow>('limits')
        .insert({ key, window_start: start, window_end: start + windowMs, taken: 1 })
        .onConflict('key')
        .merge({
          window_start: latest('window_start'),
          window_end: latest('window_end'),
          taken: db.raw(`case when ${isNewWindow} then 1 else limits.taken + 1 end`, [farthestApart]),
        })
        .returning('taken');
      const taken = Number(row?.taken);
      if (taken === 1) await db<LimitRow>('limits').where('window_end', '<=', now).delete();
      return taken <= allowed;
    },
    async giveBack(key, { windowMs }, now) {
      const window = { key, window_start: Math.floor(now / windowMs) * windowMs };
      await db<LimitRow>('limits').where(window).where('taken', '>', 0).decrement('taken', 1);
      await db<LimitRow>('limits').where({ key, taken: 0 }).delete();
    },
  };
}
