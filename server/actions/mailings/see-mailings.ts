/** The mailings of a wave as staff see them: how far each is, and which invitations did not arrive. */
import { findWave } from '../find-wave.ts';
import type { Mailing } from '../mailing-records.ts';
import type { Member, StaffMember, Wave } from '../panel-records.ts';
import { may, mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { findMailing } from './find-mailing.ts';
import { mailingFrame, type MailingFrame } from './mailing-frame.ts';
import { recipientsOf } from './recipients-of.ts';

export interface SeenMailing {
  mailing: Mailing;
  /** For how many it is or would be; null: nobody knows before the sample is drawn. */
  people: number | null;
  /** How many of them had their turn; of a reminder, whether they had answered or not. */
  ended: number;
}

/** Why an invitation by mail did not arrive: the address does not exist, it was refused, or this member wants no mail or left. */
export type Undelivered = 'no-address' | 'refused' | 'unwanted';

export interface MailingsOfWave {
  wave: Wave;
  mailings: SeenMailing[];
  undelivered: Record<Undelivered, number>;
  /** By name; null for who may not see names. */
  names: { member: Pick<Member, 'id' | 'firstName' | 'lastName' | 'reference'>; why: Undelivered }[] | null;
}

/** @throws Problem when the person may not, or there is no such wave */
export async function mailingsOfWave(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<MailingsOfWave> {
  mustBeAllowed(person, 'see mailings');
  const wave = await findWave(world, waveId);
  const mailings = await Promise.all(
    (await world.panel.mailings.ofWave(waveId)).map((mailing) => seen(world, mailing)),
  );
  const failed = await undeliveredOf(world, waveId);
  const undelivered = { 'no-address': 0, refused: 0, unwanted: 0 };
  for (const { why } of failed) undelivered[why] += 1;
  const names = failed.map(({ member: { id, firstName, lastName, reference }, why }) => ({
    member: { id, firstName, lastName, reference },
    why,
  }));
  return { wave, mailings, undelivered, names: may(person, 'see members') ? names : null };
}

/**
 * With how many an invitation for all active members would reach, as long as it is a draft.
 * @throws Problem when the person may not, or the wave has no such mailing
 */
export async function seeMailing(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
): Promise<SeenMailing & { frame: MailingFrame; everybody: number | null }> {
  mustBeAllowed(person, 'see mailings');
  const { mailing } = await findMailing(world, waveId, id);
  const isDraftInvitation = mailing.state === 'draft' && mailing.kind === 'invitation';
  const everybody = isDraftInvitation
    ? (await recipientsOf(world, { ...mailing, everybody: true })).length
    : null;
  return { ...(await seen(world, mailing)), frame: await mailingFrame(world, mailing), everybody };
}

async function seen(world: World, mailing: Mailing): Promise<SeenMailing> {
  const { sent, failed } = await world.panel.outbox.countsOf(mailing.id);
  const { people } = mailing;
  if (people !== null) return { mailing, people, ended: mailing.state === 'done' ? people : sent + failed };
  const isOfSample = mailing.kind === 'invitation' && mailing.everybody !== true;
  const isDrawn = !isOfSample || (await world.panel.samples.members(mailing.waveId)).length > 0;
  return { mailing, people: isDrawn ? (await recipientsOf(world, mailing)).length : null, ended: 0 };
}

async function undeliveredOf(world: World, waveId: string): Promise<{ member: Member; why: Undelivered }[]> {
  const invitations = await world.panel.invitations.ofWave(waveId);
  const failed = new Set(
    invitations
      .filter(({ channel, delivery }) => channel === 'mail' && delivery === 'failed')
      .map(({ memberId }) => memberId),
  );
  const members = failed.size === 0 ? [] : await world.panel.members.all();
  return members
    .filter(({ id }) => failed.has(id))
    .map((member) => ({ member, why: whyOf(member) }))
    .toSorted((one, other) => one.member.lastName.localeCompare(other.member.lastName, 'nl'));
}

function whyOf({ status, mailState, email }: Member): Undelivered {
  if (status !== 'active' || mailState === 'stopped' || email === null) return 'unwanted';
  return mailState === 'bounced' ? 'no-address' : 'refused';
}
