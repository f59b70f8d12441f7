/** Residents of Kerkebeek with a personal link in their hand. */
import { hashToken, newToken } from '../../server/actions/token.ts';
import type { World } from '../../server/actions/world.ts';

/** A link token for member lid-NNN (0-119) and a wave; only its hash is kept. */
export async function linkFor(world: World, member: number, waveId = '2025-1'): Promise<string> {
  const token = newToken();
  const memberId = `lid-${String(member).padStart(3, '0')}`;
  const tokenHash = hashToken(token);
  const sent = { channel: 'mail', sentOn: '2025-03-01', delivery: 'sent' } as const;
  await world.panel.invitations.add([{ tokenHash, memberId, waveId, ...sent }]);
  return token;
}
