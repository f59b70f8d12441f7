/** The letters of a mailing as they were made last, locked in the database under a key that is a file elsewhere. */
import type { IsoDay } from '../iso-day.ts';
import { sealBytes, unsealBytes, type SealName } from '../sealed-bytes.ts';
import type { World } from '../world.ts';

/** How long letters wait to be posted, with their files. In ms. */
export const longestKept = 48 * 60 * 60_000;

export interface MadeLetters {
  /** Stands in the letters. */
  day: IsoDay;
  /** Who are printed, with the code of each. */
  letters: { memberId: string; code: string }[];
}

export interface KeptBatch {
  /** Null once they were posted, or laid too long. */
  made: MadeLetters | null;
  /** Of a reminder: letters/reminded.ts. */
  answered: number;
}

export async function keepBatch(
  world: World,
  mailingId: string,
  { made, answered }: { made: MadeLetters; answered: number },
): Promise<void> {
  const lock = async (what: string, content: unknown): Promise<Buffer> =>
    sealBytes(await sealOf(world, mailingId, what), Buffer.from(JSON.stringify(content), 'utf8'));
  await world.panel.letterBatches.put({
    mailingId,
    letters: await lock('letters', made),
    answered: await lock('answered', answered),
    keptUntil: world.clock.now().getTime() + longestKept,
  });
}

/** Null when none were made yet. */
export async function keptBatch(world: World, mailingId: string): Promise<KeptBatch | null> {
  const batch = await world.panel.letterBatches.find(mailingId);
  if (batch === null) return null;
  const open = async (what: string, locked: Buffer): Promise<unknown> =>
    JSON.parse(unsealBytes(await sealOf(world, mailingId, what), locked).toString('utf8'));
  const isOld = batch.keptUntil < world.clock.now().getTime();
  return {
    made: batch.letters === null || isOld ? null : ((await open('letters', batch.letters)) as MadeLetters),
    answered: (await open('answered', batch.answered)) as number,
  };
}

async function sealOf(world: World, mailingId: string, what: string): Promise<SealName> {
  return { key: await world.keys.jobKey(), name: `${what} ${mailingId}`, owner: mailingId };
}
