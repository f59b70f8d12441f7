/** `figures import`: a file into the installation. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { shortFileName } from '../actions/file-name.ts';
import type { FigureImport } from '../actions/figure-records.ts';
import { FigureRefusal } from '../actions/figure-refusal.ts';
import { importFile } from '../actions/import-figures.ts';
import { Problem } from '../actions/problem.ts';
import type { World } from '../actions/world.ts';
import { readSettings } from '../config.ts';
import { withExisting } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, warn } from './command.ts';
import { faultsSentence, refuseNoFile, refusedFor, remarkLine, type GivenFigures } from './figures-check.ts';
import { progressLine } from './progress-line.ts';

export async function importFigures(given: GivenFigures, replace: boolean): Promise<void> {
  const { kind, file, mapping } = given;
  await refuseNoFile(file);
  const checksum = await checksumOfFile(file);
  const progress = progressLine();
  await withExisting(readSettings(process.env), async (world) => {
    const watched = watching(world, progress.show);
    const name = shortFileName(basename(file), world.figureFiles.namesPerson);
    const work = importFile(watched, { kind, name, checksum, source: { path: file }, mapping, replace });
    const { entry, isNew } = await work.catch((error: unknown) => refuse(file, error)).finally(progress.end);
    say(isNew ? doneLine(file, entry) : `${file}: imported before, on ${entry.importedOn}; nothing changed`);
  });
}

/** Says the period it is at. */
function watching(world: World, show: (words: string) => void): World {
  const { figureFiles } = world;
  const read: World['figureFiles']['read'] = (file, reading, take) => {
    let records = 0;
    return figureFiles.read(file, reading, async (part) => {
      await take(part);
      records += part.rows.length;
      show(`${part.period}: ${records} records`);
    });
  };
  return { ...world, figureFiles: { ...figureFiles, read } };
}

function refuse(file: string, error: unknown): never {
  if (error instanceof FigureRefusal) {
    for (const remark of error.remarks) warn(remarkLine(file, remark));
    const said =
      error.why === 'faults'
        ? faultsSentence(file, error.count)
        : `${file}: ${error.count} rows contradict what is stored; nothing changed (--replace lets the file win, month by month)`;
    throw new Refused(said);
  }
  throw error instanceof Problem ? refusedFor(file, error) : error;
}

function doneLine(file: string, { added, changed, same, from, to }: FigureImport): string {
  return `${file}: ${added} added, ${changed} changed, ${same} the same, from ${from} to ${to}`;
}

async function checksumOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
