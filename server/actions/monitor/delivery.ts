/** How the invitations of a wave fared, by channel. Nothing of answers. */
import { hiddenCounts } from '../../../reports/disclosure/hidden-groups.ts';
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
  /** Channels that are in use; counts are null for few people, or to protect them. */
  channels: { channel: Invitation['channel']; counts: Delivered | null }[];
}

const channels = ['mail', 'letter', 'phone'] as const;

export function deliveryOf(people: InvitedPerson[]): Delivery {
  const invitations = people.map(({ invitation }) => invitation);
  const used = channels.filter((channel) => invitations.some((one) => one.channel === channel));
  const counted = used.map((channel) => countOf(invitations.filter((one) => one.channel === channel)));
  const sizes = counted.map(({ invited }) => invited);
  const hidden = hiddenCounts(sizes, invitations.length, defaultPolicy.baseMinimum);
  return {
    total: countOf(invitations),
    channels: used.map((channel, i) => ({ channel, counts: hidden.has(i) ? null : (counted[i] ?? null) })),
  };
}

function countOf(invitations: Invitation[]): Delivered {
  const inState = (state: Invitation['delivery']): number =>
    invitations.filter(({ delivery }) => delivery === state).length;
  return {
    invited: invitations.length,
    sent: inState('sent'),
    waiting: inState('waiting'),
    failed: inState('failed'),
  };
}
