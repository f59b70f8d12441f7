/** When a sample may still be drawn. */
import type { Wave } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';

/** Why nothing can be drawn any more, as a sentence; null: it can. */
export async function whyFixed(panel: PanelStore, wave: Wave): Promise<string | null> {
  if (wave.status !== 'draft' && wave.status !== 'planned')
    return 'Deze golf is al begonnen. De steekproef ligt vast.';
  const invited = await panel.invitations.ofWave(wave.id);
  return invited.length === 0 ? null : 'De uitnodigingen zijn al vertrokken. De steekproef ligt vast.';
}
