/** A personal link and a code of somebody who has not answered the open wave yet: what the demo prints at each start. */
import { brusselsDay } from '../actions/brussels-day.ts';
import { newCodes } from '../actions/new-codes.ts';
import { inGroups } from '../actions/personal-code.ts';
import { ticketFor } from '../actions/ticket.ts';
import { hashToken, newToken } from '../actions/token.ts';
import type { World } from '../actions/world.ts';

export interface DemoLink {
  token: string;
  /** In two groups of four, as letters print it. */
  code: string;
}

/** @returns null when no wave is open or everybody has answered */
export async function newDemoLink(world: World): Promise<DemoLink | null> {
  const wave = (await world.panel.waves.all()).find((one) => one.status === 'open');
  if (wave === undefined) return null;
  const key = await world.keys.waveKey(wave.id);
  for (const member of await world.panel.members.all()) {
    const answered = await world.answers.responses.exists(ticketFor(key, member.id));
    if (answered || member.status !== 'active') continue;
    const token = newToken();
    const sentOn = brusselsDay(world.clock.now());
    const invitation = { tokenHash: hashToken(token), memberId: member.id, waveId: wave.id };
    await world.panel.invitations.add([{ ...invitation, channel: member.preferredChannel, sentOn }]);
    const code = (await newCodes(world, wave.id, [member.id])).get(member.id) ?? '';
    return { token, code: inGroups(code) };
  }
  return null;
}
