import type { Request } from 'express';

/** What a cookie holds; empty when there is none of that name. */
export function cookieValue(req: Request, name: string): string {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
