/** What was erased, what was taken away because it was kept long enough, and signs of life of members, in memory. */
import type { Erasure, ErasureList } from '../../server/actions/erasure/erasure-list.ts';
import type { Activity, RetentionRun } from '../../server/actions/retention/retention-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

export function memoryErasures(): ErasureList {
  const marks = new Map<string, Erasure>();
  return {
    add: async (added) => added.forEach((one) => marks.set(one.mark, { ...one })),
    all: async () => [...marks.values()],
  };
}

export function memoryKeeping(): Pick<PanelStore, 'erasures' | 'retentionRuns' | 'memberActivity'> {
  const runs = new Map<string, RetentionRun>();
  const begun = new Set<string>();
  const activity = new Map<string, Activity>();
  return {
    erasures: memoryErasures(),
    retentionRuns: {
      add: async (run) => {
        const key = `${run.day} ${run.rule}`;
        const removed = (runs.get(key)?.removed ?? 0) + run.removed;
        runs.set(key, { ...run, removed });
      },
      since: async (day) =>
        [...runs.values()]
          .filter((run) => run.day >= day)
          .toSorted((one, other) => (`${one.day} ${one.rule}` < `${other.day} ${other.rule}` ? -1 : 1)),
      begin: async (day) => {
        const isFirst = !begun.has(day);
        begun.add(day);
        return isFirst;
      },
      daysBegun: async () => [...begun].toSorted(),
    },
    memberActivity: {
      all: async () => [...activity.values()],
      find: async (memberId) => activity.get(memberId) ?? null,
      note: async (memberIds, month) =>
        memberIds.forEach((memberId) => activity.set(memberId, { memberId, month, askedOn: null })),
      asked: async (memberIds, day) => {
        for (const memberId of memberIds) {
          const one = activity.get(memberId);
          if (one !== undefined) activity.set(memberId, { ...one, askedOn: day });
        }
      },
    },
  };
}
