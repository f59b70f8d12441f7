/** Reads files of figures in this process: for tests of what is done with the records. */
import { readFile } from 'node:fs/promises';
import { webLimits } from '../../server/imports/file/file-limits.ts';
import { figureFilesBy } from '../../server/imports/figure-files.ts';
import { readFigures } from '../../server/imports/read-figures.ts';

export const plainFigureFiles = figureFilesBy(async function* (request, input) {
  const bytes = Buffer.isBuffer(input) ? input : await readFile(input.path);
  yield* readFigures(bytes, { ...request, limits: webLimits });
});
