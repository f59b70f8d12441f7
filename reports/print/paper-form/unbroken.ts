import { bind, heightOf, type Piece } from '../flow.ts';
import { sheet } from './form-style.ts';

/** One piece where a page has room for it; else its parts, to be set on as many pages as they need. */
export function unbroken(parts: Piece[]): Piece[] {
  return heightOf(parts) <= sheet.bottom - sheet.top ? [bind(parts)] : parts;
}
