/** Files of figures read in this process, without its limits of time and memory: for files of our own, as the demo's. */
import { readFile } from 'node:fs/promises';
import { bytesInMemory } from './file/file-bytes.ts';
import { webLimits } from './file/file-limits.ts';
import { figureFilesBy } from './figure-files.ts';
import { readFigures } from './read-figures.ts';

export const figureFilesHere = figureFilesBy(async function* (request, input) {
  const bytes = Buffer.isBuffer(input) ? input : await readFile(input.path);
  yield* readFigures(bytesInMemory(bytes), { ...request, limits: webLimits });
});
