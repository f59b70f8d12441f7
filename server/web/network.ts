/** Who a request counts as, for limits: an address says too much of a person and too little of a guesser. */
import { isIPv6 } from 'node:net';

/** One household: an IPv4 address, or an IPv6 /64. */
export function householdOf(address: string): string {
  return fourOf(address)?.join('.') ?? eightOf(address)?.slice(0, 4).join(':') ?? 'unknown';
}

/** The /24 or /56 around an address: enough to count, too little to know a household. */
export function neighbourhoodOf(address: string): string {
  const four = fourOf(address)?.slice(0, 3).join('.');
  return four ?? eightOf(address)?.slice(0, 4).join(':').slice(0, -2) ?? 'unknown';
}

/** Also of an IPv4 address written as IPv6 (::ffff:192.0.2.1). */
function fourOf(address: string): string[] | undefined {
  return /(\d+)\.(\d+)\.(\d+)\.(\d+)(?::\d+)?$/.exec(address)?.slice(1, 5);
}

/** The eight groups, each of four digits, with "::" written out. */
function eightOf(given: string): string[] | undefined {
  // Some proxies add the port: [2001:db8::1]:443.
  const address = given.replace(/^\[(.*)\](?::\d+)?$/, '$1');
  if (!isIPv6(address)) return undefined;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].map((group) => group.padStart(4, '0').toLowerCase());
}
