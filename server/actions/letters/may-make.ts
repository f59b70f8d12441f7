/** Whether letters may be made at this moment, or made anew. */
import type { Mailing } from '../mailing-records.ts';
import { recipientsOf } from '../mailings/recipients-of.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { keptBatch } from './kept-batch.ts';
import { silentAmong } from './silent-among.ts';

/** Fewer than these who answered between two printings would be known by the difference. */
const leastAnswered = 10;

/** Null when they may. */
export function whyNotNow(wave: Wave, { kind, state, texts }: Mailing): string | null {
  if (state === 'done') return 'Deze brieven zijn gepost. U kunt ze niet meer maken.';
  if (state === 'stopped') return 'Deze zending is gestopt. U kunt er geen brieven meer van maken.';
  const isOpen = wave.status === 'open' || (wave.status === 'planned' && kind === 'invitation');
  if (!isOpen)
    return kind === 'invitation'
      ? 'Brieven maakt u als de golf gepland of open is.'
      : 'Herinneringen maakt u als de golf open is.';
  if (texts.nl === undefined) return 'Schrijf eerst de tekst van de brief, in het Nederlands.';
  return null;
}

/**
 * Of a reminder only who did not answer yet is printed: two printings that differ by a few letters would tell who answered
 * in between. Null when it may be made for the people of now; also when it was never made.
 */
export async function whyNotAnew(world: World, mailing: Mailing): Promise<string | null> {
  if (mailing.kind === 'invitation') return null;
  const before = await keptBatch(world, mailing.id);
  if (before === null) return null;
  const changed = Math.abs((await answeredAmong(world, mailing)) - before.answered);
  if (changed === 0 || changed >= leastAnswered) return null;
  return 'Nieuwe herinneringen kunnen nu niet: sinds de vorige keer antwoordden minder dan tien mensen. Aan het verschil zou u zien wie dat is.';
}

async function answeredAmong(world: World, mailing: Mailing): Promise<number> {
  const ids = await recipientsOf(world, mailing);
  return ids.length - (await silentAmong(world, mailing.waveId, ids)).size;
}
