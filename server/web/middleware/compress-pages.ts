/**
 * Compresses a page that is sent whole at once, in the moment it is sent: for some kilobytes that is far less work than a
 * stream beside the program. Stands behind the compression of everything else, which leaves alone what is compressed already.
 */
import type { RequestHandler, Response } from 'express';
import { brotliCompressSync, constants } from 'node:zlib';
import { bestCoding } from '../best-coding.ts';

/** Characters. A smaller page fits in the first packet as it is; a larger one would keep others waiting. */
const least = 1_024;
const most = 64_000;

export function compressPages(): RequestHandler {
  return (req, res, next) => {
    const send = res.send.bind(res);
    res.send = (body: unknown) => {
      const fits = typeof body === 'string' && body.length >= least && body.length <= most;
      if (!fits || req.method === 'HEAD' || !isPage(res)) return send(body);
      res.vary('Accept-Encoding');
      if (bestCoding(req) !== 'br') return send(body);
      res.type('html').set('Content-Encoding', 'br');
      return send(packed(body));
    };
    next();
  };
}

/** Also before Express says that text is a page. */
function isPage(res: Response): boolean {
  const type = res.get('Content-Type');
  return (type === undefined || type.startsWith('text/html')) && res.get('Content-Encoding') === undefined;
}

function packed(page: string): Buffer {
  const bytes = Buffer.from(page, 'utf8');
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
