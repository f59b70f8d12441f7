/** While we are stopping, each answer asks the client to come back on a new connection: one that another process may take. */
import type { Express, RequestHandler } from 'express';

export function lastAnswers(app: Express): RequestHandler {
  return (_req, res, next) => {
    if (app.enabled('stopping')) res.set('Connection', 'close');
    next();
  };
}
