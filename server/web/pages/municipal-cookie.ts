/**
 * What a browser keeps while it is at the sign-in of the municipality. Lax, for it comes back from there, and the strict cookie of staff
 * does not come along then; of these addresses alone, for ten minutes, and worth nothing without what the database has beside it.
 */
import type { CookieOptions, Request, Response } from 'express';
import { flowMinutes } from '../../actions/oidc/begin-municipal-sign-in.ts';
import { cookieNames, secureName } from '../cookie-names.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { cookieValue } from './cookie-value.ts';

export class MunicipalCookie {
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.#name = secureName(cookieNames.municipal, settings);
    this.#options = { httpOnly: true, sameSite: 'lax', secure, path: '/beheer/aanmelden/oidc' };
  }

  keep(res: Response, value: string): void {
    res.cookie(this.#name, value, { ...this.#options, maxAge: flowMinutes * 60_000 });
  }

  /** Empty when there is none. Good for one coming back, whatever it brings. */
  take(req: Request, res: Response): string {
    res.clearCookie(this.#name, this.#options);
    return cookieValue(req, this.#name);
  }
}
