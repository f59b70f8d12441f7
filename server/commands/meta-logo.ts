/** The logo that --meta names, checked as one that staff upload. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Logo } from '../../reports/disclosure/release.ts';
import { mostOfLogo, readLogo } from '../actions/png-logo.ts';
import { Problem } from '../actions/problem.ts';
import { Refused } from '../refused.ts';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
};

/**
 * @param meta the file that names it: its path is from there
 * @throws Refused when it is no PNG that every report can print
 */
export async function readMetaLogo(meta: string, name: string): Promise<Logo> {
  const place = `${meta}, logo: ${name}`;
  const bytes = await bytesOf(resolve(dirname(meta), name), place);
  try {
    return readLogo(bytes);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Refused(`${place}: ${expected}`);
  }
}

const { bytes: mostBytes, pixels } = mostOfLogo;
const expected = `expected a whole PNG of at most ${mostBytes / 1000} kB and ${pixels} by ${pixels} pixels, at most 8 bits deep, not interlaced or moving`;

/** A file that is far too large is not read first. */
async function bytesOf(file: string, place: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (found.isFile() && found.size <= mostBytes) return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Refused(`${place}: cannot be read, ${reasons[code] ?? code}`);
  }
  throw new Refused(`${place}: ${expected}`);
}
