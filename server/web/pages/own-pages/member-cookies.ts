/**
 * Two cookies of members, apart from that of staff and only for their own pages. One tells the browser that asked for a link
 * from others, for a quarter of an hour; the other holds the session. Lax, for the link comes from a mail.
 */
import type { CookieOptions, Request, Response } from 'express';
import { linkMinutes } from '../../../actions/own-pages/sign-in-member.ts';
import { looksLikeToken, newToken } from '../../../actions/token.ts';
import { cookieNames, secureName } from '../../cookie-names.ts';
import { isHttps, type WebSettings } from '../../web-settings.ts';
import { cookieValue } from '../cookie-value.ts';

export class MemberCookies {
  readonly #asked: string;
  readonly #session: string;
  readonly #options: CookieOptions;

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.#asked = secureName(cookieNames.asked, settings);
    this.#session = secureName(cookieNames.member, settings);
    this.#options = { httpOnly: true, sameSite: 'lax', secure, path: '/mijn' };
  }

  /** The secret of this browser; the same for who asks twice, so that both mails are good. */
  ask(req: Request, res: Response): string {
    const secret = this.asked(req) === '' ? newToken() : this.asked(req);
    res.cookie(this.#asked, secret, { ...this.#options, maxAge: linkMinutes * 60_000 });
    return secret;
  }

  /** Empty when this browser did not ask. */
  asked(req: Request): string {
    return tokenOf(cookieValue(req, this.#asked));
  }

  /** Ends with the browser, or before. */
  open(res: Response, session: string): void {
    res.clearCookie(this.#asked, this.#options);
    res.cookie(this.#session, session, this.#options);
  }

  session(req: Request): string {
    return tokenOf(cookieValue(req, this.#session));
  }

  close(res: Response): void {
    res.clearCookie(this.#session, this.#options);
  }
}

function tokenOf(value: string): string {
  return looksLikeToken(value) ? value : '';
}
