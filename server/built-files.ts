/** What views/build.mjs made for browsers, by the plain names that pages and files use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';

export const buildFolder = join(programFolder, 'public', 'build');

let manifest: Map<string, string> | null = null;

/**
 * builtName('panelpeil.css') -> 'panelpeil-K3J2H1G0.css': a hash of the contents is in the name.
 * @throws Error when the build is missing or does not make such a file.
 */
export function builtName(name: string): string {
  manifest ??= readManifest();
  const built = manifest.get(name);
  if (built !== undefined) return built;
  throw new Error(
    `public/build has no ${name}; it has ${[...manifest.keys()].join(', ')}. See views/build.mjs.`,
  );
}

function readManifest(): Map<string, string> {
  const file = join(buildFolder, 'manifest.json');
  try {
    const names = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return new Map(Object.entries(names));
  } catch (error) {
    throw new Error(`The pages are not built: ${file} cannot be read. Run: npm run build`, { cause: error });
  }
}
