/**
 * What locks a backup: the age format (age-encryption.org/v1), so that it can also be opened with age itself. Every 64 KB is
 * authenticated and knows its place and whether it is the last: a byte that changed, a piece that is gone or moved shows.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { Refused } from '../refused.ts';

/** For whom it is locked: one of both. */
export type Locking = { passphrase: string } | { recipients: string[] };
export type Opening = { passphrase: string } | { identities: string[] };

type Bytes = AsyncIterable<Uint8Array>;

/** @throws Refused when a recipient is not one of age */
export async function locked(bytes: Bytes, locking: Locking): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('passphrase' in locking) encrypter.setPassphrase(locking.passphrase);
  else for (const recipient of locking.recipients) addRecipient(encrypter, recipient);
  return encrypter.encrypt(streamOf(bytes)) as Promise<
    ReadableStream<Uint8Array>
  > as Promise<unknown> as Promise<Bytes>;
}

/** @param name of the file, for the sentence. @throws Refused when it is not whole or this does not open it, also while it is read */
export async function* opened(
  bytes: Bytes,
  opening: Opening,
  name: string,
): Bytes & AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter();
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase);
  else for (const identity of opening.identities) addIdentity(decrypter, identity);
  try {
    yield* (await decrypter.decrypt(streamOf(bytes))) as unknown as Bytes;
  } catch (error) {
    if (error instanceof Refused || (error as NodeJS.ErrnoException).code !== undefined) throw error;
    if ((error as Error).message.startsWith('no identity matched'))
      throw new Refused(
        `${name} does not open: it was locked with another passphrase or key, or is damaged.`,
      );
    throw new Refused(`${name} is damaged, or not whole: nothing of it is used.`, { cause: error });
  }
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new Refused('The recipient of the backup is not a public key of age: age1... was expected.');
  }
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new Refused(
      'The identity for the backup is not a secret key of age: AGE-SECRET-KEY-1... was expected.',
    );
  }
}

/** One piece at a time, when it is asked for: what Node makes of its own streams would read everything ahead. */
function streamOf(bytes: Bytes): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
