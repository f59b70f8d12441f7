/** The word a questionnaire page was printed with and must send back: only our own page can know it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebSettings } from '../web-settings.ts';

export class PageToken {
  readonly #secrets: string[];

  constructor(settings: WebSettings) {
    if (settings.sessionSecrets.length === 0)
      throw new Error('SESSION_SECRET is missing: pages cannot be signed without it.');
    this.#secrets = settings.sessionSecrets;
  }

  /** Of the newest secret. */
  for(linkToken: string): string {
    return signed(this.#secrets[0] ?? '', linkToken).toString('base64url');
  }

  /** Also of an older secret, for pages that were open while secrets changed. */
  isRight(linkToken: string, sent: string | undefined): boolean {
    const given = Buffer.from(sent ?? '', 'base64url');
    return this.#secrets.some((secret) => {
      const wanted = signed(secret, linkToken);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}

function signed(secret: string, linkToken: string): Buffer {
  return createHmac('sha256', secret).update(`questionnaire page\n${linkToken}`).digest();
}
