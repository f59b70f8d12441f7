/** Settings, audit, sessions and limits in memory. */
import type { AuditCount, AuditEntry, Municipality } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { memorySessions } from './memory-sessions.ts';

type Access = Pick<PanelStore, 'settings' | 'audit' | 'sessions' | 'limits'>;

export function memoryAccess(): Access {
  let municipality: Municipality | null = null;
  const entries: AuditEntry[] = [];
  const counts = new Map<string, AuditCount>();
  return {
    settings: {
      municipality: async () => structuredClone(municipality),
      saveMunicipality: async (saved) => {
        municipality = structuredClone(saved);
      },
    },
    audit: {
      append: async (entry) => void entries.push(entry),
      all: async () => structuredClone(entries),
      ofSubject: async (subject) =>
        structuredClone(
          entries.filter(({ subject: own }) =>
            [`${subject} `, `${subject},`].some((begin) => `${own} `.startsWith(begin)),
          ),
        ),
      count: async (entry) => {
        const key = [entry.day, entry.actor, entry.action, entry.subject].join('\n');
        counts.set(key, { ...entry, times: (counts.get(key)?.times ?? 0) + 1 });
      },
      counts: async () =>
        [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count),
    },
    sessions: memorySessions(),
    limits: memoryLimits(),
  };
}

function memoryLimits(): PanelStore['limits'] {
  const tries = new Map<string, number>();
  return {
    take: async (key, { allowed, windowMs }, now) => {
      const window = `${key} ${Math.floor(now / windowMs)}`;
      const count = (tries.get(window) ?? 0) + 1;
      tries.set(window, count);
      return count <= allowed;
    },
    giveBack: async (key, { windowMs }, now) => {
      const window = `${key} ${Math.floor(now / windowMs)}`;
      const left = (tries.get(window) ?? 0) - 1;
      if (left > 0) tries.set(window, left);
      else tries.delete(window);
    },
  };
}
