/** The built program with something changed in it: a fault on purpose, or a version that is not there yet. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Change {
  /** Under dist/. */
  file: string;
  from: string | RegExp;
  to: string;
}

export interface ProgramCopy {
  cli: string;
  remove(): void;
}

/** @throws when a text to be replaced is not there: the program has changed, and the change with it must too */
export function copyProgram(changes: Change[]): ProgramCopy {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-copy-'));
  for (const name of ['node_modules', 'package.json', 'views', 'public', 'surveys', 'docs', 'reports'])
    symlinkSync(resolve(name), join(folder, name));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  for (const { file, from, to } of changes) {
    const path = join(folder, 'dist', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${String(from)} to change`);
    writeFileSync(path, after);
  }
  return { cli: join(folder, 'dist/server/cli.js'), remove: () => rmSync(folder, { recursive: true }) };
}
