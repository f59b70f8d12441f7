/** How the invitations of a wave fared, by channel. Nothing of answers, so nothing is hidden but what few people share. */
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import type { Invitation } from '../panel-records.ts';
import type { InvitedPerson } from './invited-people.ts';

export interface Delivered {
  invited: number;
  sent: number;
  waiting: number;
  failed: number;
}

export interface Delivery {
  total: Delivered;
  /** Channels that are in use; counts are null for fewer than ten people. */
  channels: { channel: Invitation['channel']; counts: Delivered | null }[];
}

const channels = ['mail', 'letter', 'phone'] as const;

export function deliveryOf(people: InvitedPerson[]): Delivery {
  const used = channels.filter((channel) => people.some((one) => one.channel === channel));
  return {
    total: countOf(people),
    channels: used.map((channel) => {
      const counts = countOf(people.filter((one) => one.channel === channel));
      return { channel, counts: counts.invited < defaultPolicy.baseMinimum ? null : counts };
    }),
  };
}

function countOf(people: InvitedPerson[]): Delivered {
  const inState = (state: Invitation['delivery']): number =>
    people.filter(({ delivery }) => delivery === state).length;
  return {
    invited: people.length,
    sent: inState('sent'),
    waiting: inState('waiting'),
    failed: inState('failed'),
  };
}
