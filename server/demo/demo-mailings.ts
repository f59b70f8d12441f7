/** The invitations of the demo waves, as staff wrote and sent them; a reminder of the open one waits to be planned. */
import { defaultTexts } from '../actions/mailings/texts/default-texts.ts';
import type { Mailing } from '../actions/mailing-records.ts';
import type { Invitation, Wave } from '../actions/panel-records.ts';

/** @param newId a new one at each call */
export function demoMailings(
  { id: waveId, status, opensOn }: Wave,
  invitations: Invitation[],
  { staffId, newId }: { staffId: string; newId: () => string },
): Mailing[] {
  const made = (kind: Mailing['kind'], channel: Mailing['channel']) => ({
    id: newId(),
    waveId,
    kind,
    channel,
    texts: { nl: defaultTexts['nl-u'][kind][channel] },
    staffId,
    version: 1,
  });
  const sent = (['mail', 'letter'] as const).map((channel): Mailing => {
    // Who prefers the telephone gets a letter too.
    const people = invitations.filter((one) => (one.channel === 'mail') === (channel === 'mail')).length;
    const sendAt = { day: opensOn, time: '09:00' };
    return { ...made('invitation', channel), state: 'done', sendAt, people };
  });
  if (status !== 'open') return sent;
  return [...sent, { ...made('reminder', 'mail'), state: 'draft', sendAt: null, people: null }];
}
