/** The folder with package.json, from the sources as well as from the compiled program in dist/. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const programFolder = above(import.meta.dirname);

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const next = dirname(folder);
  if (next === folder) throw new Error('No package.json above the program: its files cannot be found.');
  return above(next);
}
