import { urlencoded, type Request } from 'express';
import type { Typed } from '../../../actions/own-pages/read-details.ts';
import { isPlainText } from '../../middleware/plain-text-only.ts';

export const readOwnForm = urlencoded({ extended: false, limit: '16kb', parameterLimit: 40 });

/** Fields that hold one text; whatever else was sent counts as not sent. */
export function typedIn(req: Request): Typed {
  const fields = Object.entries((req.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    fields.filter(
      (field): field is [string, string] => typeof field[1] === 'string' && isPlainText(field[1]),
    ),
  );
}
