import { join } from 'node:path';
import { Refused } from '../refused.ts';
import { createKeyFile, readKeyFile } from './key-file.ts';

/** Signs the session cookies where no SESSION_SECRET is set, as in the demo. Made when missing. */
export async function sessionSecret(folder: string): Promise<string> {
  const path = join(folder, 'session-secret.key');
  await createKeyFile(path);
  const secret = await readKeyFile(path);
  if (secret === null) throw new Refused(`${path} disappeared while it was read.`);
  return secret.toString('hex');
}
