/** The draw of a wave as it is kept: whether there is one, who are in it, and whether there may be another. */
import type { Member, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { Draw } from '../sample-records.ts';
import type { PanelStore } from '../stores.ts';

/** @throws Problem when the wave has no sample */
export async function findDraw(panel: PanelStore, waveId: string): Promise<Draw> {
  const draw = await panel.samples.find(waveId);
  if (draw === null) throw new Problem('not-found', 'Deze golf heeft nog geen steekproef.');
  return draw;
}

export async function inSample(panel: PanelStore, waveId: string, everyone: Member[]): Promise<Member[]> {
  const ids = new Set(await panel.samples.members(waveId));
  return everyone.filter(({ id }) => ids.has(id));
}

/** Why nothing can be drawn any more, as a sentence; null: it can. */
export async function whyFixed(panel: PanelStore, wave: Wave): Promise<string | null> {
  if (wave.status !== 'draft' && wave.status !== 'planned')
    return 'Deze golf is al begonnen. De steekproef ligt vast.';
  const invited = await panel.invitations.ofWave(wave.id);
  return invited.length === 0 ? null : 'De uitnodigingen zijn al vertrokken. De steekproef ligt vast.';
}
