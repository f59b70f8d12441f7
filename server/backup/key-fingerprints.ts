/** Which key files belong to a backup, told without the keys. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { destroyedIn } from '../keys/destroyed-marks.ts';
import { readKeyFile } from '../keys/key-file.ts';

/** Sessions and counts of tries begin anew: a backup does without these. */
const notNeeded = ['session-secret.key', 'limits.key'];

/** Name -> key, of all key files in the folder. */
export async function keysIn(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const keys = new Map<string, Buffer>();
  for (const name of names.filter((one) => one.endsWith('.key')).toSorted()) {
    const key = await readKeyFile(join(folder, name));
    if (key !== null) keys.set(name, key);
  }
  return keys;
}

/** The first 64 bits of a hash: a key is 256 random bits, which nobody can guess from it. */
export async function keyFingerprints(folder: string): Promise<Record<string, string>> {
  const keys = [...(await keysIn(folder))].filter(([name]) => !notNeeded.includes(name));
  return Object.fromEntries(keys.map(([name, key]) => [name, fingerprint(key)]));
}

function fingerprint(key: Buffer): string {
  return createHash('sha256').update('panelpeil backup: which key\n').update(key).digest('hex').slice(0, 16);
}

/** @returns names of keys that are missing here or are other ones */
export function keysThatDiffer(wanted: Record<string, string>, here: Record<string, string>): string[] {
  return Object.keys(wanted).filter((name) => wanted[name] !== here[name]);
}

/**
 * Of these names those whose key was destroyed on purpose: nobody is to put it back. The key of the series begins anew under the same
 * name, so of that one only an end that was not known yet when the names were written down counts.
 * @param known marks of destroyed keys of that moment
 */
export async function destroyedAmong(folder: string, names: string[], known: string[]): Promise<Set<string>> {
  const marks = await destroyedIn(folder);
  const seriesEnded = marks.some((mark) => mark.startsWith('series-') && !known.includes(mark));
  const all = new Set([...marks, ...known, ...(seriesEnded ? ['series'] : [])]);
  return new Set(names.filter((name) => all.has(name.replace(/\.key$/u, ''))));
}
