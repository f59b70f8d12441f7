/** Counts of invitations of who was erased, in memory. */
import type { ForgottenInvitation } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

export function memoryForgottenInvitations(): PanelStore['forgottenInvitations'] {
  const kept = new Map<string, ForgottenInvitation[]>();
  return {
    add: async (waveId, one, people = 1) => {
      const more = Array.from({ length: people }, () => structuredClone(one));
      kept.set(waveId, [...(kept.get(waveId) ?? []), ...more]);
    },
    ofWave: async (waveId) => structuredClone(kept.get(waveId) ?? []),
  };
}
