/** A form of staff: read, proven to come from our own page, and exactly the fields we asked for. */
import { csrfSync } from 'csrf-sync';
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../actions/problem.ts';
import { isPlainText } from './plain-text-only.ts';

const tokenField = 'bewijs';

const forgery = csrfSync({
  getTokenFromRequest: (req) => {
    const token = (req.body as Record<string, unknown> | undefined)?.[tokenField];
    return typeof token === 'string' ? token : null;
  },
});

/** The token that every form of this session carries. */
export function formToken(req: Request): string {
  return forgery.generateToken(req);
}

/** Comes after whatever read the form. */
export const fromOurPage: RequestHandler = (req, _res, next) => {
  if (!forgery.isRequestValid(req)) {
    throw new Problem(
      'not-allowed',
      'Dit formulier is verlopen. Er is niets veranderd. Open de pagina opnieuw en probeer nog eens.',
    );
  }
  next();
};

export const readForm: RequestHandler[] = [
  urlencoded({ extended: false, limit: '64kb', parameterLimit: 200 }),
  fromOurPage,
];

/** A form with a field for each of a list that is as long as it is. */
export const readLongForm: RequestHandler[] = [
  urlencoded({ extended: false, limit: '512kb', parameterLimit: 5_000 }),
  fromOurPage,
];

/**
 * Handles a form whose fields are not known before: each is one short text, and `handle` looks at those it knows.
 * @param most characters of a field
 * @throws Problem when a field is something else
 */
export function submittedList(
  handle: (fields: Map<string, string>, req: Request, res: Response) => Promise<void>,
  most = 1_000,
): RequestHandler {
  const short = z.record(z.string().max(100), z.string().max(most));
  return submittedAs(short, async (fields, req, res) => handle(new Map(Object.entries(fields)), req, res));
}

/**
 * Handles a form whose fields are exactly those of `shape`.
 * @throws Problem naming the fields that are too many, too long or missing.
 */
export function submitted<Shape extends z.ZodRawShape>(
  shape: Shape,
  handle: (fields: z.infer<z.ZodObject<Shape>>, req: Request, res: Response) => Promise<void>,
): RequestHandler {
  return submittedAs(z.strictObject(shape), handle);
}

function submittedAs<Schema extends z.ZodType>(
  schema: Schema,
  handle: (fields: z.infer<Schema>, req: Request, res: Response) => Promise<void>,
): RequestHandler {
  return async (req, res) => {
    const { [tokenField]: _token, ...fields } = req.body as Record<string, unknown>;
    if (!allPlain(fields))
      throw new Problem('bad-input', 'Het formulier bevat tekens die wij niet kunnen lezen.');
    const read = schema.safeParse(fields);
    if (!read.success)
      throw new Problem('bad-input', 'Het formulier klopt niet.', read.error.issues.map(sentence));
    await handle(read.data, req, res);
  };
}

function allPlain(fields: Record<string, unknown>): boolean {
  return Object.entries(fields).every(
    ([name, value]) =>
      isPlainText(name) && [value].flat().every((text) => typeof text === 'string' && isPlainText(text)),
  );
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? 'Dit formulier' : `Veld "${issue.path.join('.')}"`;
  return issue.code === 'unrecognized_keys'
    ? 'Het formulier heeft velden die wij niet kennen.'
    : `${place} is niet goed ingevuld.`;
}
