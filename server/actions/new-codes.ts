/** Personal codes for a letter or a form on paper. They are given out here once; only their HMAC is kept. */
import { createHmac, randomBytes } from 'node:crypto';
import { findWave } from './find-wave.ts';
import { makeCode } from './personal-code.ts';
import type { PersonalCode } from './panel-records.ts';
import type { World } from './world.ts';

/** HMAC-SHA256, hex: all codes of eight characters can be tried on a plain hash, so the key is what protects them. */
export function hashCode(key: Buffer, code: string): string {
  return createHmac('sha256', key).update(code).digest('hex');
}

/**
 * The code before the new one keeps working, for a letter may still lie on the table; older ones do not. Codes that were
 * made for something else keep working too: a form that is printed ends no letter.
 * @param how draw: as many random bytes as it is asked for, fit for secrets
 * @returns member id -> code, in the order in which the members were given
 * @throws Problem when there is no such wave
 */
export async function newCodes(
  world: World,
  waveId: string,
  memberIds: readonly string[],
  {
    madeFor = 'form',
    draw = randomBytes,
  }: { madeFor?: PersonalCode['madeFor']; draw?: (count: number) => Uint8Array } = {},
): Promise<Map<string, string>> {
  await findWave(world, waveId);
  const key = await world.keys.codeKey();
  const given = new Map<string, string>(memberIds.map((memberId) => [memberId, '']));
  let waiting = [...given.keys()];
  while (waiting.length > 0) {
    // By hash: of two that drew the same code in one round, the second is left waiting.
    const drawn = new Map<string, { memberId: string; code: string }>();
    for (const memberId of waiting) {
      const code = makeCode(draw);
      const codeHash = hashCode(key, code);
      if (!drawn.has(codeHash)) drawn.set(codeHash, { memberId, code });
    }
    const stored = await world.panel.codes.add(
      [...drawn].map(([codeHash, { memberId }]) => ({ codeHash, memberId, waveId, madeFor })),
    );
    for (const codeHash of stored) {
      const own = drawn.get(codeHash);
      if (own !== undefined) given.set(own.memberId, own.code);
    }
    waiting = waiting.filter((memberId) => given.get(memberId) === '');
  }
  return given;
}
