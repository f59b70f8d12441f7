import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';

/** As a disk does: 3000 bytes of the third page of a database become others. */
export async function damageFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(randomBytes(3_000), 0, 3_000, 8_192);
  await file.close();
}
