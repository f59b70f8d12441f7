/** Whether this is production, and the folders of the databases and the keys. */
import { join, relative, resolve, sep } from 'node:path';
import { read, type Environment } from './read-setting.ts';
import { Refused } from './refused.ts';

/** A mistyped word would otherwise open the demo, with its passwords on the terminal. @throws Refused */
export function readProduction(env: Environment): boolean {
  const text = read(env, 'NODE_ENV');
  if (text === null || ['production', 'development', 'test'].includes(text)) return text === 'production';
  throw new Refused(
    `NODE_ENV is "${text}": production, or for the demo development, test or nothing was expected.`,
  );
}

/** Where the keys lie beside the answers, who takes a copy of one has both. @throws Refused for that in production */
export function readFolders(
  env: Environment,
  production: boolean,
): { dataFolder: string; keysFolder: string } {
  const dataFolder = read(env, 'PANELPEIL_DATA') ?? './data';
  const given = read(env, 'PANELPEIL_KEYS');
  const keysFolder = given ?? join(dataFolder, 'keys');
  if (!production || !isInside(keysFolder, dataFolder)) return { dataFolder, keysFolder };
  const what = given === null ? 'is missing' : `is "${given}"`;
  throw new Refused(
    `PANELPEIL_KEYS ${what}: a folder outside that of the databases (${dataFolder}) was expected.`,
  );
}

/** Or is the same. */
function isInside(folder: string, other: string): boolean {
  const path = relative(resolve(other), resolve(folder));
  return path !== '..' && !path.startsWith(`..${sep}`);
}
