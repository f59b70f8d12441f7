/** Settings, audit, sessions and limits in memory. */
import type { Municipality } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { memorySessions } from './memory-sessions.ts';
import { memoryAudit } from './memory-audit.ts';

type Access = Pick<PanelStore, 'settings' | 'audit' | 'auditWatch' | 'sessions' | 'limits'>;

export function memoryAccess(): Access {
  let municipality: Municipality | null = null;
  return {
    settings: {
      municipality: async () => structuredClone(municipality),
      saveMunicipality: async (saved) => {
        municipality = structuredClone(saved);
      },
    },
    ...memoryAudit(),
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
