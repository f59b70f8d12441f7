/** Refuses addresses with a NUL character or with bytes that are no text: databases and files do not take them alike. */
import type { RequestHandler } from 'express';
import { Problem } from '../../actions/problem.ts';

export function plainTextOnly(): RequestHandler {
  return (req, _res, next) => {
    if (!isPlainAddress(req.originalUrl)) throw new Problem('bad-input', 'Dit adres klopt niet.');
    next();
  };
}

function isPlainAddress(address: string): boolean {
  try {
    return isPlainText(decodeURIComponent(address));
  } catch {
    return false;
  }
}

/** No NUL, no half of a surrogate pair. */
export function isPlainText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
