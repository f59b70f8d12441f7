/** Writes down which mails of mailings, and which questions whether to stay, came back. The same message again changes nothing. */
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { questionWasLost } from '../retention/question-was-lost.ts';
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
  const bounces = await readBounces(file).catch((error: unknown) => {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'bad-input',
      'Dit bestand kunnen wij niet lezen. Een .eml- of mbox-bestand was verwacht.',
    );
  });
  const noted: NotedBounces = { messages: bounces.length, addresses: 0, refused: 0, delayed: 0, others: 0 };
  const whoseIs = await ownersOf(world);
  for (const bounce of bounces) noted[await noteOne(world, bounce, whoseIs)] += 1;
  const at = world.clock.now().toISOString();
  const subject = `${noted.messages} messages, ${noted.addresses} addresses`;
  await world.panel.audit.append({ at, actor, action: 'read returned mail', subject });
  return noted;
}

async function noteOne(
  world: World,
  bounce: Bounce | null,
  whoseIs: (mailId: string) => Promise<Owner | null>,
): Promise<Exclude<keyof NotedBounces, 'messages'>> {
  if (bounce === null) return 'others';
  const isWrong = isAboutAddress({ code: null, extended: bounce.status });
  const mayArrive = bounce.action !== 'failed';
  const whose = await whoseIs(bounce.mailId);
  if (whose === null && (mayArrive || !(await questionWasLost(world, bounce.mailId, isWrong))))
    return 'others';
  if (mayArrive) return 'delayed';
  // Of a reminder it is only counted: who got one had not answered.
  if (whose?.isInvitation === true)
    await world.panel.inOneTransaction(async (panel) => {
      await panel.invitations.delivered(whose, 'failed');
      if (isWrong) await markBounced(panel, whose.memberId);
    });
  return isWrong ? 'addresses' : 'refused';
}

interface Owner {
  waveId: string;
  memberId: string;
  isInvitation: boolean;
}

/** Null for a mail that is not of a mailing, or whose member is gone. Nobody can make such an id up without the key. */
async function ownersOf(world: World): Promise<(mailId: string) => Promise<Owner | null>> {
  const key = await world.keys.linkKey();
  const ids = (await world.panel.members.all()).map(({ id }) => id);
  // Of one mailing at a time: a thousand reports are mostly about the same.
  const known = new Map<string, Map<string, string>>();
  return async (mailId) => {
    const mailingId = await world.panel.outbox.mailingOf(mailId);
    const mailing = mailingId === null ? null : await world.panel.mailings.find(mailingId);
    if (mailing === null) return null;
    const orders = known.get(mailing.id) ?? new Map(ids.map((id) => [orderId(key, mailing.id, id), id]));
    known.set(mailing.id, orders);
    const memberId = orders.get(mailId);
    if (memberId === undefined) return null;
    return { waveId: mailing.waveId, memberId, isInvitation: mailing.kind === 'invitation' };
  };
}
