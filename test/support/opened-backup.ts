/** What a backup holds once it is opened, and backups with another content locked for the same reader. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { opened } from '../../server/backup/envelope.ts';
import type { Sums } from '../../server/backup/format.ts';
import { packed, unpacked } from '../../server/backup/packed.ts';
import { backupLines } from '../../server/backup/write-lines.ts';
import { openSnapshot } from '../../server/store/backup/snapshot.ts';
import type { Place } from './places.ts';

export async function textOf(path: string, identity: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  const bytes = opened(createReadStream(path), { identities: [identity] }, path);
  for await (const piece of unpacked(bytes)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

export async function lockedText(path: string, text: string, recipient: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  await writeFile(path, await encrypter.encrypt(gzipSync(text)));
}

/** Table -> rows and their digest, of what is in the databases now. */
export async function sumsOf({ settings }: Place): Promise<Sums> {
  const snapshot = await openSnapshot(settings);
  try {
    const head = { format: 'panelpeil-backup/1' as const, madeAt: '', municipality: '', from: snapshot.kind };
    const lines = backupLines(snapshot, { ...head, steps: { panel: [], answers: [] }, keys: {} });
    const pieces: Uint8Array[] = [];
    for await (const piece of unpacked(packed(lines))) pieces.push(piece);
    const last = Buffer.concat(pieces).toString('utf8').trimEnd().split('\n').at(-1) ?? '';
    return (JSON.parse(last) as { tables: Sums }).tables;
  } finally {
    await snapshot.close();
  }
}
