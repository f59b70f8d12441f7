/** How often links that open nothing may be tried. */
import { createHash } from 'node:crypto';
import type { World } from '../../actions/world.ts';
import { neighbourhoodOf } from '../network.ts';

const wrongLinks = { allowed: 20, windowMs: 10 * 60_000 };

/** Counts one wrong link for this network; false when there were too many. A right link is never counted. */
export async function mayTryAgain(world: World, address: string | undefined): Promise<boolean> {
  // Addresses of machines are not kept in clear.
  const key = createHash('sha256')
    .update(`wrong-link:${neighbourhoodOf(address ?? '')}`)
    .digest('base64url');
  return world.panel.limits.take(key, wrongLinks, world.clock.now().getTime());
}
