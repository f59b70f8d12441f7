/** How often somebody may try. The counts are in the database, so that two processes do not allow it twice. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { householdOf } from '../network.ts';

const quarter = 15 * 60_000;

export async function limitSignIn(world: World, req: Request, email: string): Promise<void> {
  await limit(world, `sign-in:${householdOf(req.ip ?? '')}`, { allowed: 50, windowMs: quarter });
  await limit(world, `sign-in:${householdOf(req.ip ?? '')}:${email.trim().toLowerCase()}`, {
    allowed: 10,
    windowMs: quarter,
  });
}

/** Only links that are not valid count: guesses. */
export async function limitLinkGuesses(world: World, req: Request): Promise<void> {
  await limit(world, `link:${householdOf(req.ip ?? '')}`, { allowed: 20, windowMs: 10 * 60_000 });
}

export async function limitDownloads(world: World, personId: string): Promise<void> {
  await limit(world, `download:${personId}`, { allowed: 10, windowMs: 60_000 });
}

async function limit(
  world: World,
  key: string,
  allowance: { allowed: number; windowMs: number },
): Promise<void> {
  // Addresses of people and machines are not kept in clear.
  const hashed = createHash('sha256').update(key).digest('base64url');
  const allowed = await world.panel.limits.take(hashed, allowance, world.clock.now().getTime());
  if (!allowed)
    throw new Problem(
      'too-many',
      'U hebt dit te vaak na elkaar geprobeerd. Wacht een kwartier en probeer dan opnieuw.',
    );
}
