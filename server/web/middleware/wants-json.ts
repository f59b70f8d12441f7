import type { Request } from 'express';

/** A program that speaks JSON gets its errors as JSON; a browser gets a page. */
export function wantsJson(req: Request): boolean {
  if (req.is('json') === 'json' || req.path.startsWith('/api/')) return true;
  return (
    req.accepts(['text/html', 'application/problem+json', 'application/json']) !== 'text/html' &&
    req.get('accept') !== undefined
  );
}
