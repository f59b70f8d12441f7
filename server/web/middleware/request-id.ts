/** Gives every request a name, so that a person can tell us which one went wrong. Our own: a client cannot choose it. */
import type { RequestHandler } from 'express';
import { randomText } from '../random-text.ts';

export function requestId(): RequestHandler {
  return (req, res, next) => {
    req.id = randomText(9, 'base64url');
    res.set('X-Request-Id', req.id);
    next();
  };
}
