/** Methods we know nothing of (TRACE, PROPFIND) are refused at the door; a known address says which ones it takes. */
import type { RequestHandler } from 'express';

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export function knownMethodsOnly(): RequestHandler {
  return (req, res, next) => {
    if (known.includes(req.method)) next();
    else refuse(res, 'GET, HEAD, POST, OPTIONS');
  };
}

/** The last handler of an address: everything that is not in `allowed`. */
export function onlyThese(allowed: string[]): RequestHandler {
  const names = allowed.map((name) => name.toUpperCase());
  const header = [...names, ...(names.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return (req, res) => {
    if (req.method === 'OPTIONS') res.set('Allow', header).status(204).end();
    else refuse(res, header);
  };
}

function refuse(res: Parameters<RequestHandler>[1], allow: string): void {
  res.set('Allow', allow).status(405).type('text/plain').send('Dit kan hier niet.\n');
}
