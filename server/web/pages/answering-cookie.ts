/**
 * The cookie that holds the token of a link, or a code, while its questionnaire is filled in, and only on those pages.
 * A code is short enough to guess: it is signed, so that only one that was typed right is ever taken from a cookie.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { readSecret } from '../../actions/read-secret.ts';

export type Held = { state: 'none' } | { state: 'done' } | { state: 'held'; token: string };

/** Between a code and its signature; in neither of them. */
const mark = '.';

/** Stands in the cookie after the answers are in, so that going back says "U hebt al geantwoord". */
const done = 'klaar';

export class LinkCookie {
  readonly #name: string;
  readonly #options: CookieOptions;
  readonly #secrets: string[];

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.#name = `${secure ? '__Secure-' : ''}vragenlijst`;
    // No expiry: it ends with the browser session. Lax, for the click comes from a mail.
    this.#options = { httpOnly: true, sameSite: 'lax', secure, path: '/vragenlijst' };
    this.#secrets = settings.sessionSecrets;
  }

  /** @param secret a token, or a code that was typed right, as readSecret gives them */
  hold(res: Response, secret: string): void {
    const isCode = readSecret(secret)?.kind === 'code';
    const [newest = ''] = this.#secrets;
    const value = isCode ? `${secret}${mark}${signed(newest, secret).toString('base64url')}` : secret;
    res.cookie(this.#name, value, this.#options);
  }

  forget(res: Response): void {
    res.cookie(this.#name, done, this.#options);
  }

  /** A cookie that holds anything else than what we put in it counts as none. */
  read(req: Request): Held {
    const value = valueOf(this.#name, req.headers.cookie ?? '');
    if (value === done) return { state: 'done' };
    const [secret = '', signature] = value.split(mark);
    const kind = readSecret(secret)?.kind;
    const isOurs =
      kind === 'token' ? signature === undefined : kind === 'code' && this.#signed(secret, signature);
    return isOurs ? { state: 'held', token: secret } : { state: 'none' };
  }

  /** Also with an older secret, for who is half-way while secrets change. */
  #signed(code: string, signature = ''): boolean {
    const given = Buffer.from(signature, 'base64url');
    return this.#secrets.some((secret) => {
      const wanted = signed(secret, code);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}

function signed(secret: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`code in a cookie\n${code}`).digest();
}

function valueOf(name: string, header: string): string {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
