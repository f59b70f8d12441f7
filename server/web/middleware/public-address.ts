/** Whether we are reached over https is said by PUBLIC_URL, not by a header that a client may send. Decides on secure cookies. */
import type { RequestHandler } from 'express';
import { isHttps, type WebSettings } from '../web-settings.ts';

export function publicAddress(settings: WebSettings): RequestHandler {
  const secure = isHttps(settings);
  return (req, _res, next) => {
    Object.defineProperty(req, 'secure', { value: secure });
    next();
  };
}
