/**
 * One line a request: method, route template, status and duration. Never the address itself (it may hold a token), its query,
 * cookies, bodies or where the request came from: access logs must not tell who answered when.
 */
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { errorForLog } from './error-for-log.ts';

export function logRequests(log: Logger): RequestHandler {
  const since = new WeakMap<IncomingMessage, number>();
  // By a clock that nobody sets: by that of the day a request could take less than nothing.
  const took = (req: Request): number => Math.round(performance.now() - (since.get(req) ?? 0));
  const write = pinoHttp<Request>({
    logger: log,
    quietReqLogger: true,
    quietResLogger: true,
    serializers: { req: () => undefined, res: () => undefined, err: (error: unknown) => error },
    wrapSerializers: false,
    customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (req, res) => line(req, res.statusCode, took(req)),
    customErrorObject: (req, res, error) => ({
      ...line(req, res.statusCode, took(req)),
      error: errorForLog(error),
    }),
  });
  return (req, res, next) => {
    since.set(req, performance.now());
    write(req as Request, res, next);
  };
}

function line(req: Request, status: number, milliseconds: number): object {
  return { method: req.method, route: routeTemplate(req), status, milliseconds };
}

/** The pattern that matched, such as /beheer/golven/:wave; a dash when nothing did. */
function routeTemplate(req: Request): string {
  const route = (req as IncomingMessage & { route?: { path?: unknown } }).route;
  return typeof route?.path === 'string' ? route.path : '-';
}
