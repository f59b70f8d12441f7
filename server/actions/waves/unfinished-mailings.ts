import type { Mailing } from '../mailing-records.ts';
import type { World } from '../world.ts';

/** How many mailings of a wave closing it would stop: mails that are planned or going, letters that were made and not posted. */
export async function unfinishedMailings(
  world: World,
  waveId: string,
): Promise<Record<Mailing['channel'], number>> {
  const left = (await world.panel.mailings.ofWave(waveId)).filter(
    ({ state }) => state === 'planned' || state === 'going',
  );
  const mail = left.filter(({ channel }) => channel === 'mail').length;
  return { mail, letter: left.length - mail };
}
