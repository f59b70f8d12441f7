/**
 * How an answer may be compressed: brotli, the smaller one, wherever it is understood. Asked about both at once, Express gives
 * the one that the browser names first, which is gzip.
 */
import type { Request } from 'express';

export function bestCoding(req: Request): 'br' | 'gzip' | null {
  if (req.acceptsEncodings('br') === 'br') return 'br';
  return req.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : null;
}
