/** Writes down which mails of mailings came back. The same message again changes nothing. */
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { markBounced } from './end-order.ts';
import { orderId } from './mailing-order.ts';
import { type Bounce, readBounces } from './read-bounces.ts';
import { isAboutAddress } from './refusal-reason.ts';

/** How many messages there were, and what they said. */
export interface NotedBounces {
  messages: number;
  /** The address does not exist: no mail goes there any more. */
  addresses: number;
  /** This mail did not arrive; the next one is tried. */
  refused: number;
  /** Not given up yet. */
  delayed: number;
  /** No report of a mail server, or not about a mail of ours. */
  others: number;
}

/** @throws Problem when the person may not, or the file cannot be read */
export async function uploadBounces(
  world: World,
  person: StaffMember,
  file: Buffer | null,
): Promise<NotedBounces> {
  mustBeAllowed(person, 'send mailings');
  if (file === null || file.length === 0) throw new Problem('bad-input', 'Kies eerst een bestand.');
  return noteBounces(world, file, person.id);
}

/** @param actor who brings the file, for the audit log. @throws Problem when it cannot be read */
export async function noteBounces(world: World, file: Buffer, actor: string): Promise<NotedBounces> {
  const bounces = await readBounces(file).catch(() => {
    throw new Problem(
      'bad-input',
      'Dit bestand kunnen wij niet lezen. Een .eml- of mbox-bestand was verwacht.',
    );
  });
  const noted: NotedBounces = { messages: bounces.length, addresses: 0, refused: 0, delayed: 0, others: 0 };
  for (const bounce of bounces) noted[await noteOne(world, bounce)] += 1;
  const at = world.clock.now().toISOString();
  const subject = `${noted.messages} messages, ${noted.addresses} addresses`;
  await world.panel.audit.append({ at, actor, action: 'read returned mail', subject });
  return noted;
}

async function noteOne(
  world: World,
  bounce: Bounce | null,
): Promise<Exclude<keyof NotedBounces, 'messages'>> {
  if (bounce === null) return 'others';
  const whose = await whoseIs(world, bounce.mailId);
  if (whose === null) return 'others';
  if (bounce.action !== 'failed') return 'delayed';
  const isWrong = isAboutAddress({ code: null, extended: bounce.status });
  await world.panel.inOneTransaction(async (panel) => {
    if (whose.isInvitation) await panel.invitations.delivered(whose, 'failed');
    if (isWrong) await markBounced(panel, whose.memberId);
  });
  return isWrong ? 'addresses' : 'refused';
}

/** Null for a mail that is not of a mailing, or whose member is gone. Nobody can make such an id up without the key. */
async function whoseIs(
  world: World,
  mailId: string,
): Promise<{ waveId: string; memberId: string; isInvitation: boolean } | null> {
  const mailingId = await world.panel.outbox.mailingOf(mailId);
  const mailing = mailingId === null ? null : await world.panel.mailings.find(mailingId);
  if (mailing === null) return null;
  const key = await world.keys.linkKey();
  const member = (await world.panel.members.all()).find(({ id }) => orderId(key, mailing.id, id) === mailId);
  if (member === undefined) return null;
  return { waveId: mailing.waveId, memberId: member.id, isInvitation: mailing.kind === 'invitation' };
}
