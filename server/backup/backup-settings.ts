/** For whom backups are locked, and what opens them, from the environment. Never quoted. */
import { readFileSync } from 'node:fs';
import { readSecret, type Environment } from '../read-setting.ts';
import { Refused } from '../refused.ts';
import type { Locking, Opening } from './envelope.ts';

/** BACKUP: the databases; BACKUP_KEYS: the key files, which are locked for somebody else. */
export type What = 'BACKUP' | 'BACKUP_KEYS';

const readText = (path: string): string => readFileSync(path, 'utf8');
const shortest = 16;

/** @throws Refused when there is none, both are there, or the passphrase is short */
export function readLocking(env: Environment, what: What): Locking {
  const passphrase = readPassphrase(env, what);
  const recipients = wordsOf(readSecret(env, `${what}_RECIPIENT`, readText));
  if (passphrase !== null && recipients.length > 0)
    throw new Refused(`${what}_PASSPHRASE and ${what}_RECIPIENT are both set: keep one of them.`);
  if (passphrase !== null) return { passphrase };
  if (recipients.length > 0) return { recipients };
  throw new Refused(
    `${what}_RECIPIENT (a public key of age) or ${what}_PASSPHRASE is missing: nothing is written unlocked.`,
  );
}

/** @throws Refused when there is none, or both are there */
export function readOpening(env: Environment, what: What): Opening {
  const passphrase = readPassphrase(env, what);
  const identities = wordsOf(readSecret(env, `${what}_IDENTITY`, readText));
  if (passphrase !== null && identities.length > 0)
    throw new Refused(`${what}_PASSPHRASE and ${what}_IDENTITY are both set: keep one of them.`);
  if (passphrase !== null) return { passphrase };
  if (identities.length > 0) return { identities };
  throw new Refused(
    `${what}_IDENTITY_FILE (a secret key of age) or ${what}_PASSPHRASE is missing: it opens the file.`,
  );
}

/** @throws Refused when what opens the databases would open their keys too */
export function refuseSame(env: Environment): void {
  const [data, keys] = (['BACKUP', 'BACKUP_KEYS'] as const).map((what) => [
    readPassphrase(env, what),
    ...wordsOf(readSecret(env, `${what}_RECIPIENT`, readText)),
  ]);
  const both = keys?.find((one) => one !== null && data?.includes(one) === true);
  if (both !== undefined)
    throw new Refused('The keys are locked as the backups are: who opens one should not open the other.');
}

function readPassphrase(env: Environment, what: What): string | null {
  const passphrase = readSecret(env, `${what}_PASSPHRASE`, readText);
  if (passphrase !== null && passphrase.length < shortest)
    throw new Refused(`${what}_PASSPHRASE is too short: at least ${shortest} characters were expected.`);
  return passphrase;
}

/** Several keys, with commas or lines between them; the remarks in a file of age are left out. */
function wordsOf(text: string | null): string[] {
  const lines = (text ?? '').split('\n').filter((line) => !line.startsWith('#'));
  return lines.flatMap((line) => line.split(/[,\s]+/u)).filter((word) => word !== '');
}
