/** The same headers on every answer, whatever it is: pages, errors, redirects, files. */
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { randomText } from '../random-text.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';

export function securityHeaders(settings: WebSettings): RequestHandler[] {
  return [freshNonce, helmet({ ...policies, strictTransportSecurity: lasting(settings) }), neverKept];
}

/** Scripts run only when they carry the word of this very answer. */
const freshNonce: RequestHandler = (_req, res, next) => {
  res.locals['nonce'] = randomText(16, 'base64');
  next();
};

const neverKept: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  res.set('Permissions-Policy', nothingAllowed);
  next();
};

const nothingAllowed = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

function lasting(settings: WebSettings): { maxAge: number; includeSubDomains: boolean } | false {
  return settings.production && isHttps(settings) ? { maxAge: 31_536_000, includeSubDomains: true } : false;
}

const nonce = (_req: unknown, res: unknown): string => `'nonce-${String((res as Response).locals['nonce'])}'`;

const policies = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [nonce],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['default', 'dompurify', 'panelpeil'],
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
} as const;
