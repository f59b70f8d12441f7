/** A form of staff with one file, kept in memory, proven to come from our own page like every form. */
import type { RequestHandler } from 'express';
import multer from 'multer';
import { Problem } from '../../actions/problem.ts';
import { fromOurPage } from './form.ts';

/**
 * @param field of the file; whoever comes here is signed in: strangers send us no files
 * @param tooLarge a sentence that says how large a file may be
 */
export function readUpload(field: string, mostBytes: number, tooLarge: string): RequestHandler[] {
  const refusals: Partial<Record<string, string>> = {
    LIMIT_FILE_SIZE: tooLarge,
    LIMIT_FILE_COUNT: 'Stuur één bestand tegelijk.',
  };
  const limits = { fileSize: mostBytes, files: 1, fields: 6, parts: 8, fieldNameSize: 100, fieldSize: 1_000 };
  const read = multer({ storage: multer.memoryStorage(), limits, defParamCharset: 'utf8' }).single(field);
  return [
    (req, res, next) => {
      read(req, res, (error: unknown) => {
        if (error === undefined || error === null) return next();
        const code = error instanceof multer.MulterError ? error.code : '';
        next(new Problem('bad-input', refusals[code] ?? 'Dit formulier kunnen wij niet lezen.'));
      });
    },
    fromOurPage,
  ];
}
