/** Where views/ and public/ are: beside package.json, whether the program runs from its source or from dist/. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function installationFolder(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'views'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('The folder views/ was not found above the program.');
  return installationFolder(above);
}

const installation = installationFolder(dirname(fileURLToPath(import.meta.url)));

export const viewsFolder = join(installation, 'views');
export const publicFolder = join(installation, 'public');
