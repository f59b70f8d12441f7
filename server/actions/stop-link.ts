/** The link that ends all mails to a member: in every mail the same, and good for nothing else. */
import { createHmac } from 'node:crypto';
import { hashToken } from './token.ts';
import type { World } from './world.ts';

/** Makes the link work, and gives its address. */
export async function stopLink(world: World, memberId: string): Promise<string> {
  const token = await stopToken(world, memberId);
  await world.panel.stopLinks.put(hashToken(token), memberId);
  return addressOf(world, token);
}

/** As it stands in mails to this member, whether it works or not. */
export async function stopAddress(world: World, memberId: string): Promise<string> {
  return addressOf(world, await stopToken(world, memberId));
}

async function stopToken({ keys }: World, memberId: string): Promise<string> {
  return createHmac('sha256', await keys.linkKey())
    .update(`stop ${memberId}`)
    .digest('base64url');
}

function addressOf({ publicUrl }: World, token: string): string {
  return `${publicUrl}/uitschrijven/${token}`;
}
