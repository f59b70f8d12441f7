/** Gives every request a name, so that a person can tell us which one went wrong. Our own: a client cannot choose it. */
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';

export function requestId(): RequestHandler {
  return (req, res, next) => {
    req.id = randomBytes(9).toString('base64url');
    res.set('X-Request-Id', req.id);
    next();
  };
}
