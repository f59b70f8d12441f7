/**
 * The cookie that holds the token of a link, or a code, while its questionnaire is filled in, and only on those pages.
 * A code is short enough to guess: it is signed, so that only one that was typed right is ever taken from a cookie.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { cookieNames, secureName } from '../cookie-names.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { readSecret } from '../../actions/read-secret.ts';
import { cookieValue } from './cookie-value.ts';
import { type CarriedReceipt, ReceiptCookie } from './receipt-cookie.ts';

export type Held = { state: 'none' } | { state: 'done' } | HeldSecret;

export interface HeldSecret {
  state: 'held';
  /** The token, or the code. */
  token: string;
  /** Of the answers that are sent, or were; null where cookies are cut away. */
  carried: CarriedReceipt | null;
}

/** Between a code and its signature; in neither of them. */
const mark = '.';

/** Stands in the cookie after the answers are in, so that going back says "U hebt al geantwoord". */
const done = 'klaar';

export class LinkCookie {
  readonly receipts: ReceiptCookie;
  readonly #name: string;
  readonly #options: CookieOptions;
  readonly #secrets: string[];

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.receipts = new ReceiptCookie(settings);
    this.#name = secureName(cookieNames.questionnaire, settings);
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
    const value = cookieValue(req, this.#name);
    if (value === done) return { state: 'done' };
    const [secret = '', signature] = value.split(mark);
    const kind = readSecret(secret)?.kind;
    const isOurs =
      kind === 'token' ? signature === undefined : kind === 'code' && this.#isSigned(secret, signature);
    if (!isOurs) return { state: 'none' };
    return { state: 'held', token: secret, carried: this.receipts.read(req) };
  }

  /** Also with an older secret, for who is half-way while secrets change. */
  #isSigned(code: string, signature = ''): boolean {
    const given = Buffer.from(signature, 'base64url');
    return this.#secrets.some((secret) => {
      const wanted = signed(secret, code);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}

/** Who sends, as the actions ask it. */
export function senderOf({ token, carried }: HeldSecret): {
  secret: string;
  receipt: string | null;
  editing: boolean;
} {
  return { secret: token, receipt: carried?.receipt ?? null, editing: carried?.stage === 'editing' };
}

function signed(secret: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`code in a cookie\n${code}`).digest();
}
