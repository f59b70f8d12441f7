/** The link that ends all mails to a member: in every mail the same, and good for nothing else. */
import { createHmac } from 'node:crypto';
import { hashToken } from './token.ts';
import type { World } from './world.ts';

/** Makes the link work, and gives its address. */
export async function stopLink(world: World, memberId: string): Promise<string> {
  const token = createHmac('sha256', await world.keys.linkKey())
    .update(`stop ${memberId}`)
    .digest('base64url');
  await world.panel.stopLinks.put(hashToken(token), memberId);
  return `${world.publicUrl}/uitschrijven/${token}`;
}
