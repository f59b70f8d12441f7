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
  return pinoHttp<Request>({
    logger: log,
    quietReqLogger: true,
    quietResLogger: true,
    serializers: { req: () => undefined, res: () => undefined, err: (error: unknown) => error },
    wrapSerializers: false,
    customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (req, res, taken: { responseTime: number }) =>
      line(req, res.statusCode, taken.responseTime),
    customErrorObject: (req, res, error, taken: { responseTime: number }) => ({
      ...line(req, res.statusCode, taken.responseTime),
      error: errorForLog(error),
    }),
  });
}

function line(req: Request, status: number, milliseconds: number): object {
  return { method: req.method, route: routeTemplate(req), status, milliseconds };
}

/** The pattern that matched, such as /beheer/golven/:wave; a dash when nothing did. */
function routeTemplate(req: Request): string {
  const route = (req as IncomingMessage & { route?: { path?: unknown } }).route;
  return typeof route?.path === 'string' ? route.path : '-';
}
