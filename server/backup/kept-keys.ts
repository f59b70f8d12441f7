/** What a file of keys holds: the keys, which of them were destroyed, and who was erased, so that neither comes back with a backup. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { erasureLine, headLine } from '../keys/erasure-lines.ts';
import { Refused } from '../refused.ts';
import { opened, type Opening } from './envelope.ts';

export const keptFormat = 'panelpeil-keys/2';

const keys = z.record(z.string().regex(/^[a-z0-9-]+\.key$/u), z.string().regex(/^[0-9a-f]{64}$/u));

const content = z.strictObject({
  format: z.literal(keptFormat),
  madeAt: z.iso.datetime(),
  keys,
  /** As wave-2021-3 and series-4. */
  destroyed: z.array(z.string().regex(/^(wave-\d{4}-\d{1,2}|series-\d+)$/u)),
  /** Lines of erasures.log, in their order; null when there was none. */
  erasures: z.array(z.union([z.string().regex(headLine), z.string().regex(erasureLine)])).nullable(),
});

/** Earlier ones held keys alone. */
const earlier = z.strictObject({ format: z.literal('panelpeil-keys/1'), madeAt: z.iso.datetime(), keys });

export type KeptKeys = Omit<z.infer<typeof content>, 'format'>;

/** @throws Refused when the file does not open or holds something else */
export async function readKept(path: string, opening: Opening): Promise<KeptKeys> {
  const pieces: Uint8Array[] = [];
  const stream = createReadStream(path);
  try {
    for await (const piece of opened(stream, opening, basename(path))) pieces.push(piece);
    const read = z.union([content, earlier]).parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
    return 'erasures' in read ? read : { ...read, destroyed: [], erasures: null };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${path} does not hold keys of Panelpeil.`, { cause: error });
  }
}
