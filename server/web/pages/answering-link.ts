/** How often links that open nothing may be tried. */
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { World } from '../../actions/world.ts';

const wrongLinks = { allowed: 20, windowMs: 10 * 60_000 };

/** Counts one wrong link for this network; false when there were too many. A right link is never counted. */
export async function mayTryAgain(world: World, address: string | undefined): Promise<boolean> {
  // Addresses of machines are not kept in clear.
  const key = createHash('sha256')
    .update(`wrong-link:${networkOf(address ?? '')}`)
    .digest('base64url');
  return world.panel.limits.take(key, wrongLinks, world.clock.now().getTime());
}

/** The /24 or /56 around an address: enough to count, too little to know a household. */
export function networkOf(address: string): string {
  const four = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  if (four !== undefined) return four;
  if (!isIPv6(address)) return 'unknown';
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.padStart(4, '0'));
  return groups.join(':').toLowerCase().slice(0, -2);
}
