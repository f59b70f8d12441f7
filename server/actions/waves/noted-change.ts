/** A change of a wave with its entry in the audit log: both or neither. */
import type { Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';

export interface WaveChange {
  from: Wave;
  to: Wave;
  /** Id of a colleague, or "panelpeil". */
  actor: string;
  action: string;
  /** What goes with it, in the same transaction. */
  beside?: (panel: PanelStore) => Promise<void>;
}

/** @throws Problem when somebody else changed the wave in between */
export async function notedChange(world: World, change: WaveChange): Promise<void> {
  const { from, to, actor, action, beside } = change;
  const at = world.clock.now().toISOString();
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.waves.change(from, to)))
      throw new Problem('conflict', 'Deze golf is net veranderd. Open de pagina opnieuw en kijk na.');
    await beside?.(panel);
    await panel.audit.append({ at, actor, action, subject: from.id });
  });
}
