/** A personal link and a code of somebody who has not answered the open wave yet: what the demo prints at each start. */
import { brusselsDay } from '../actions/brussels-day.ts';
import { invitationOf, invitationToken } from '../actions/invitation-token.ts';
import { newCodes } from '../actions/new-codes.ts';
import { inGroups } from '../actions/personal-code.ts';
import { ticketFor } from '../actions/ticket.ts';
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
    const linkKey = await world.keys.linkKey();
    const invitation = invitationOf(linkKey, {
      memberId: member.id,
      waveId: wave.id,
      channel: member.preferredChannel,
      sentOn: brusselsDay(world.clock.now()),
      delivery: 'sent',
    });
    await world.panel.invitations.put([invitation]);
    const token = invitationToken(linkKey, wave.id, member.id);
    const code = (await newCodes(world, wave.id, [member.id])).get(member.id) ?? '';
    return { token, code: inGroups(code) };
  }
  return null;
}
