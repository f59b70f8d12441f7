import { stat } from 'node:fs/promises';
import { readKeyFile } from './key-file.ts';

interface Known {
  key: Buffer;
  signs: string;
  /** When it was looked at last. */
  seen: number;
}

/** In ms. */
const trusted = 1_000;

/**
 * Reads key files, and reads one again only when the file is another than last time: every answer asks for keys. A key that
 * was destroyed is gone within a second, and so is one that others can read.
 */
export class KnownKeys {
  readonly #known = new Map<string, Known>();

  /** @returns null when there is no such file. @throws Refused as readKeyFile */
  async read(path: string): Promise<Buffer | null> {
    const known = this.#known.get(path);
    const now = performance.now();
    if (known !== undefined && now - known.seen < trusted) return known.key;
    const signs = await signsOf(path);
    if (known !== undefined && signs === known.signs) {
      known.seen = now;
      return known.key;
    }
    this.#known.delete(path);
    const key = await readKeyFile(path);
    if (key !== null && signs !== null) this.#known.set(path, { key, signs, seen: now });
    return key;
  }

  /** It was taken away here: not believed for a second longer. */
  forget(path: string): void {
    this.#known.delete(path);
  }
}

async function signsOf(path: string): Promise<string | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return found === null ? null : [found.ino, found.size, found.mode, found.mtimeMs, found.ctimeMs].join(' ');
}
