/** The secret of a second factor as it lies in the database and in a session: locked under a key that is a file elsewhere, for one person. */
import { sealBytes, unsealBytes, type SealName } from '../sealed-bytes.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';

/** base64. */
export async function sealSecret(world: World, staffId: string, secret: string): Promise<string> {
  return sealBytes(await nameOf(world, staffId), Buffer.from(secret, 'utf8')).toString('base64');
}

/** @throws Problem when it was locked for somebody else or under another key (the file was lost), or was changed */
export async function unsealSecret(world: World, staffId: string, sealed: string): Promise<string> {
  const name = await nameOf(world, staffId);
  try {
    return unsealBytes(name, Buffer.from(sealed, 'base64')).toString('utf8');
  } catch {
    throw new Problem(
      'conflict',
      'Codes van de app kunnen nu niet nagekeken worden. Gebruik een herstelcode, of vraag een nieuwe link aan uw beheerder.',
    );
  }
}

async function nameOf(world: World, owner: string): Promise<SealName> {
  return { key: await world.keys.staffKey(), name: 'second factor', owner };
}
