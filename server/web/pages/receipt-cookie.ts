/**
 * The cookie that carries the receipt of answers from the moment a questionnaire is opened. Chosen before anything is sent, it is
 * the same at every retry and in every tab. Once the answers are in it is kept for half an hour, to be shown.
 */
import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { makeReceipt, readReceipt } from '../../actions/personal-code.ts';
import { cookieNames, secureName } from '../cookie-names.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { cookieValue } from './cookie-value.ts';

export interface CarriedReceipt {
  receipt: string;
  /** changed: sent a second time, in the place of what was sent before. */
  stage: 'answering' | 'sent' | 'editing' | 'changed';
}

/** Behind the receipt, with a dot. */
const marks = { answering: '', sent: '.verzonden', editing: '.wijzigen', changed: '.gewijzigd' } as const;

const shownFor = 30 * 60_000;

export class ReceiptCookie {
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(settings: WebSettings) {
    const secure = isHttps(settings);
    this.#name = secureName(cookieNames.receipt, settings);
    this.#options = { httpOnly: true, sameSite: 'lax', secure, path: '/vragenlijst' };
  }

  choose(res: Response): void {
    this.#keep(res, { receipt: makeReceipt(randomBytes), stage: 'answering' });
  }

  /** The answers are in: from now on it is only to be shown, and not for long. Those that were being changed are changed. */
  sent(res: Response, receipt: string): void {
    const before = this.read(res.req);
    const isChange = before?.receipt === receipt && ['editing', 'changed'].includes(before.stage);
    this.#keep(res, { receipt, stage: isChange ? 'changed' : 'sent' });
  }

  /** What was being changed was not sent: what was sent before stays. */
  leaveAsSent(res: Response, receipt: string): void {
    this.#keep(res, { receipt, stage: 'sent' });
  }

  edit(res: Response, receipt: string): void {
    this.#keep(res, { receipt, stage: 'editing' });
  }

  /** Null when there is none, or the cookie holds something else. */
  read(req: Request): CarriedReceipt | null {
    const [typed = '', mark] = cookieValue(req, this.#name).split('.');
    const read = readReceipt(typed);
    if ('fault' in read) return null;
    if (mark === undefined) return { receipt: read.code, stage: 'answering' };
    const stage = (['editing', 'changed'] as const).find((each) => marks[each] === `.${mark}`);
    return { receipt: read.code, stage: stage ?? 'sent' };
  }

  #keep(res: Response, { receipt, stage }: CarriedReceipt): void {
    const life = stage === 'sent' || stage === 'changed' ? { maxAge: shownFor } : {};
    res.cookie(this.#name, `${receipt}${marks[stage]}`, { ...this.#options, ...life });
  }
}
