/** Built files carry a hash of their contents in their name; pages name them plainly and ask here for the address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from './places.ts';

let manifest: Map<string, string> | null = null;

/**
 * asset('panelpeil.css') -> '/build/panelpeil-K3J2H1G0.css'.
 * @throws Error when the build is missing or does not make such a file.
 */
export function asset(name: string): string {
  manifest ??= readManifest();
  const built = manifest.get(name);
  if (built === undefined) {
    throw new Error(
      `public/build has no ${name}; it has ${[...manifest.keys()].join(', ')}. See views/build.mjs.`,
    );
  }
  return `/build/${built}`;
}

function readManifest(): Map<string, string> {
  const file = join(publicFolder, 'build', 'manifest.json');
  try {
    const names = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return new Map(Object.entries(names));
  } catch (error) {
    throw new Error(`The pages are not built: ${file} cannot be read. Run: npm run build`, { cause: error });
  }
}
