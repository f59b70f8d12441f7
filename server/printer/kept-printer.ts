/** Keeps what was printed last: the same release gives the same bytes, so they need not be made again. */
import type { Printer } from '../actions/ports.ts';

/** Bytes kept in all. */
const mostKept = 64 * 1024 * 1024;

export function keptPrinter(printer: Printer): Printer {
  // A Map keeps the order of putting in: the first is the one asked for longest ago.
  const kept = new Map<string, Promise<Buffer>>();
  const sizes = new Map<string, number>();
  const forget = (key: string): void => {
    kept.delete(key);
    sizes.delete(key);
  };
  const makeRoom = (): void => {
    let all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [key, size] of sizes) {
      if (all <= mostKept) return;
      forget(key);
      all -= size;
    }
  };
  return {
    async print(kind, frozen) {
      const key = [kind, frozen.release.sha256, frozen.edition?.sha256 ?? ''].join('/');
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      // Who asks for the same meanwhile waits for the same.
      const made = printer.print(kind, frozen);
      kept.set(key, made);
      try {
        sizes.set(key, (await made).length);
      } catch (error) {
        forget(key);
        throw error;
      }
      makeRoom();
      return made;
    },
  };
}
