/** The mailings of a wave: how far each is, and the invitations that did not arrive. */
import type { MailingsOfWave, SeenMailing, Undelivered } from '../../../actions/mailings/see-mailings.ts';
import type { Mailing } from '../../../actions/mailing-records.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import { may } from '../../../actions/permissions.ts';
import { countText, howMany } from '../belgian.ts';
import type { StatusBadge } from '../wave-status.ts';
import { channelWords, kindWords, mailingName, momentText, stateBadge } from './mailing-words.ts';
import { progressView } from './progress-view.ts';

export interface MailingsView {
  id: string;
  address: string;
  rows: {
    address: string;
    name: string;
    moment: string;
    state: StatusBadge;
    people: string;
    progress: string;
  }[];
  kinds: { value: string; word: string }[];
  channels: { value: string; word: string }[];
  mayWrite: boolean;
  maySend: boolean;
  /** Whether there is a mail server. */
  sendsMail: boolean;
  /** "5 uitnodigingen kwamen niet aan: ..."; null: all did. */
  undelivered: string | null;
  names: { name: string; reference: string; why: string; address: string }[];
  error: string | null;
}

const reasons: Record<Undelivered, string> = {
  'no-address': 'Het adres bestaat niet',
  refused: 'De mail werd geweigerd',
  unwanted: 'Wil geen mails meer, of is geen actief lid meer',
};

const open = ['draft', 'planned', 'open'];

export function mailingsView(
  { wave, mailings, undelivered, names }: MailingsOfWave,
  person: StaffMember,
  { sendsMail, error }: Pick<MailingsView, 'sendsMail' | 'error'>,
): MailingsView {
  const address = `/beheer/golven/${wave.id}`;
  const all = Object.values(undelivered).reduce((sum, count) => sum + count, 0);
  const parts = (Object.entries(undelivered) as [Undelivered, number][])
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `${countText(count)} × ${reasons[why].toLowerCase()}`);
  return {
    id: wave.id,
    address,
    rows: mailings.toSorted(byMoment).map((seen) => ({
      address: `${address}/uitnodigen/${seen.mailing.id}`,
      name: mailingName(seen.mailing),
      moment: momentText(seen.mailing),
      state: stateBadge(seen.mailing),
      people: seen.people === null ? 'nog geen steekproef' : countText(seen.people),
      progress: progressView(seen)?.words ?? '',
    })),
    kinds: Object.entries(kindWords).map(([value, word]) => ({ value, word })),
    channels: Object.entries(channelWords).map(([value, word]) => ({ value, word })),
    mayWrite: may(person, 'write mailings') && open.includes(wave.status),
    maySend: may(person, 'send mailings'),
    sendsMail,
    undelivered:
      all === 0
        ? null
        : `${howMany(all, 'uitnodiging per mail kwam', 'uitnodigingen per mail kwamen')} niet aan: ${parts.join(', ')}.`,
    names: (names ?? []).map(({ member, why }) => ({
      name: `${member.firstName} ${member.lastName}`,
      reference: member.reference,
      why: reasons[why],
      address: `/beheer/panel/leden/${member.id}`,
    })),
    error,
  };
}

/** What has no moment yet comes last; of one day letters, which have no hour, come first. */
function byMoment({ mailing: one }: SeenMailing, { mailing: other }: SeenMailing): number {
  const momentOf = ({ sendAt, channel }: Mailing): string =>
    sendAt === null ? '~' : `${sendAt.day} ${channel === 'mail' ? sendAt.time : ''}`;
  const [before, after] = [momentOf(one), momentOf(other)];
  return before === after ? 0 : before < after ? -1 : 1;
}
