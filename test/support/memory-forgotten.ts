/** Counts of invitations of who was erased, in memory. */
import type { ForgottenInvitation } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

export function memoryForgottenInvitations(): PanelStore['forgottenInvitations'] {
  const kept = new Map<string, ForgottenInvitation[]>();
  return {
    add: async (waveId, one) => void kept.set(waveId, [...(kept.get(waveId) ?? []), structuredClone(one)]),
    ofWave: async (waveId) => structuredClone(kept.get(waveId) ?? []),
  };
}
