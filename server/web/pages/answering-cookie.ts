/** The cookie that holds a link's token while its questionnaire is filled in, and only on those pages. */
import type { CookieOptions, Request, Response } from 'express';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { looksLikeToken } from '../../actions/token.ts';

export type Held = { state: 'none' } | { state: 'done' } | { state: 'held'; token: string };

/** Stands in the cookie after the answers are in, so that going back says "U hebt al geantwoord". */
const done = 'klaar';

export class LinkCookie {
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.#name = `${secure ? '__Secure-' : ''}vragenlijst`;
    // No expiry: it ends with the browser session. Lax, for the click comes from a mail.
    this.#options = { httpOnly: true, sameSite: 'lax', secure, path: '/vragenlijst' };
  }

  hold(res: Response, token: string): void {
    res.cookie(this.#name, token, this.#options);
  }

  forget(res: Response): void {
    res.cookie(this.#name, done, this.#options);
  }

  /** A cookie that holds anything else than what we put in it counts as none. */
  read(req: Request): Held {
    const value = valueOf(this.#name, req.headers.cookie ?? '');
    if (value === done) return { state: 'done' };
    return looksLikeToken(value) ? { state: 'held', token: value } : { state: 'none' };
  }
}

function valueOf(name: string, header: string): string {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
