/** Keeps what was printed last: the same release gives the same bytes, so they need not be made again. */
import { createHash } from 'node:crypto';
import type { Report } from '../../reports/report.ts';
import type { Printer } from '../actions/ports.ts';
import type { FrozenResults } from '../actions/result-records.ts';

/** Bytes kept in all. */
const mostKept = 64 * 1024 * 1024;
/** What is known not to exist takes room too. */
const leastCounted = 1024;

export function keptPrinter(printer: Printer, most = mostKept): Printer {
  const files = keeper<Buffer>(most);
  const pictures = keeper<Buffer | null>(most / 4);
  return {
    print: (kind, frozen) => files(nameOf(kind, frozen), async () => printer.print(kind, frozen)),
    draw: (file, frozen) =>
      pictures(nameOf(JSON.stringify(file), frozen), async () => printer.draw(file, frozen)),
    printReport: (kind, report) =>
      files(nameOfReport(kind, report), async () => printer.printReport(kind, report)),
    drawReport: (file, report) =>
      pictures(nameOfReport(JSON.stringify(file), report), async () => printer.drawReport(file, report)),
    // They carry codes: a secret is not kept in memory.
    printForms: async (form, codes) => printer.printForms(form, codes),
    printMember: async (sheet) => printer.printMember(sheet),
    printLetters: async (printing) => printer.printLetters(printing),
  };
}

function nameOf(what: string, { release, edition }: FrozenResults): string {
  return [release.sha256, edition?.sha256 ?? '', what].join('/');
}

function nameOfReport(what: string, report: Report): string {
  return `${createHash('sha256').update(JSON.stringify(report)).digest('hex')}/${what}`;
}

/** What was made for a name; what was asked for longest ago makes room. */
function keeper<T extends Buffer | null>(most: number): (name: string, make: () => Promise<T>) => Promise<T> {
  // A Map keeps the order of putting in: the first is the one asked for longest ago.
  const kept = new Map<string, { made: Promise<T>; size: number }>();
  const makeRoom = (): void => {
    let all = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [name, { size }] of kept) {
      if (all <= most) return;
      kept.delete(name);
      all -= size;
    }
  };
  return async (name, make) => {
    const known = kept.get(name);
    if (known !== undefined) {
      kept.delete(name);
      kept.set(name, known);
      return known.made;
    }
    // Who asks for the same meanwhile waits for the same.
    const entry = { made: make(), size: 0 };
    kept.set(name, entry);
    try {
      entry.size = ((await entry.made)?.length ?? 0) + leastCounted;
    } catch (error) {
      if (kept.get(name) === entry) kept.delete(name);
      throw error;
    }
    makeRoom();
    return entry.made;
  };
}
