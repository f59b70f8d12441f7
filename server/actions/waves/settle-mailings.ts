import type { Mailing } from '../mailing-records.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';

export interface Settling {
  from: Mailing['state'][];
  to: Pick<Mailing, 'state'> & Partial<Mailing>;
}

/** How often somebody may save a mailing at this very moment. */
const tries = 5;

/** Puts all mailings of a wave that are in one of these states in another. @param panel of the transaction */
export async function settleMailings(
  panel: PanelStore,
  waveId: string,
  { from, to }: Settling,
): Promise<void> {
  for (let i = 0; i < tries; i += 1) {
    const left = (await panel.mailings.ofWave(waveId)).filter(({ state }) => from.includes(state));
    if (left.length === 0) return;
    for (const mailing of left) await panel.mailings.save({ ...mailing, ...to });
  }
  throw new Problem('conflict', 'Een collega bewaarde net een uitnodiging. Probeer het opnieuw.');
}
