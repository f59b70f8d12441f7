/** A copy of the built program with a fault in it: linked file by file, so that it costs nothing, and taken apart where it differs. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import type { Change } from './fault.ts';

export interface Copy {
  folder: string;
  remove: () => void;
}

const parts = ['dist', 'docs', 'migrations', 'package.json', 'public', 'reports', 'server', 'surveys', 'test', 'tsconfig.json', 'views', '.mocharc.json']; // prettier-ignore

/** @throws Error when a source is not what the fault expects */
export function faultyCopy(changes: Change[]): Copy {
  // Links do not cross from one disk to another.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache/fault-'));
  execFileSync('cp', ['-al', ...parts.filter((part) => existsSync(part)), folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const change of changes) apply(folder, change);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function apply(folder: string, { file, find, replace }: Change): void {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  const times = source.split(find).length - 1;
  if (times !== 1)
    throw new Error(`${file}: "${find}" is there ${times} times, once was expected: mend the fault`);
  const faulty = source.replace(find, () => replace);
  overwrite(path, faulty);
  if (!file.endsWith('.ts') || file.startsWith('views/')) return;
  const built = join(folder, 'dist', file.replace(/\.ts$/u, '.js'));
  if (!existsSync(built)) throw new Error(`${file}: not built; npm run build first`);
  const { code } = transformSync(faulty, { loader: 'ts', format: 'esm', target: 'node20' });
  overwrite(built, code.replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/gu, '$1$2.js$1'));
}

/** What is linked is not written into: it would change the original. */
function overwrite(path: string, text: string): void {
  rmSync(path);
  writeFileSync(path, text);
}
