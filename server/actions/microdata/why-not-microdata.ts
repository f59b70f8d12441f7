import { whyShut } from '../find-participation.ts';
import { findWave } from '../find-wave.ts';
import type { World } from '../world.ts';

/** Rows of fewer people than this would say too much of each of them. */
const fewestRows = 30;

/** A sentence; null when the rows of the wave can be asked. @throws Problem when there is no such wave */
export async function whyNotMicrodata(world: World, waveId: string): Promise<string | null> {
  if (whyShut(await findWave(world, waveId)) !== 'closed')
    return `Golf ${waveId} is nog niet gesloten. Vraag de gegevens als er geen antwoorden meer bijkomen.`;
  const { answered } = await world.answers.responses.counts(waveId);
  return answered < fewestRows
    ? `Golf ${waveId} heeft minder dan ${fewestRows} antwoorden. Zo weinig rijen geven wij nooit.`
    : null;
}
