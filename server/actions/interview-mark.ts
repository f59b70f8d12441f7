/**
 * What the form of a telephone conversation carries once the person agreed and the log has its entry. Without it a form
 * shows no answers: a code alone is not yet a consent.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { World } from './world.ts';

/** Of one conversation. */
interface Talk {
  staffId: string;
  waveId: string;
  code: string;
}

/** Longer than any conversation, shorter than a day at the desk. */
const lastsMs = 3 * 60 * 60 * 1000;

/** Only after consent. */
export async function makeInterviewMark(world: World, talk: Talk): Promise<string> {
  const until = world.clock.now().getTime() + lastsMs;
  return `${until}.${(await signature(world, talk, until)).toString('base64url')}`;
}

export async function isInterviewMark(world: World, talk: Talk, mark: string): Promise<boolean> {
  const [, ends, signed] = /^(\d{1,15})\.([\w-]{43})$/u.exec(mark) ?? [];
  if (ends === undefined || signed === undefined) return false;
  if (Number(ends) <= world.clock.now().getTime()) return false;
  return timingSafeEqual(Buffer.from(signed, 'base64url'), await signature(world, talk, Number(ends)));
}

/** Under the key of the codes; the first line keeps it apart from the HMAC of a code. */
async function signature(world: World, { staffId, waveId, code }: Talk, until: number): Promise<Buffer> {
  const said = ['telephone conversation', staffId, waveId, code, until].join('\n');
  return createHmac('sha256', await world.keys.codeKey())
    .update(said)
    .digest();
}
