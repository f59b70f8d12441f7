import type { Member } from '../../../actions/panel-records.ts';
import { dayText } from '../belgian.ts';
import { channelWords, mailWords, statusWords } from './member-words.ts';

export interface LookedUpView {
  found: { name: string; facts: { label: string; value: string }[] }[];
}

/** What who answers the telephone or the mail needs to know of somebody, and no more. */
export function lookedUpView(members: Member[]): LookedUpView {
  return {
    found: members.map((member) => ({
      name: `${member.firstName} ${member.lastName}`,
      facts: [
        { label: 'Referentie', value: member.reference },
        { label: 'Status', value: `${statusWords[member.status]}, sinds ${dayText(member.statusSince)}` },
        { label: 'Voorkeur', value: channelWords[member.preferredChannel] },
        { label: 'E-mail', value: mailWords[member.mailState] },
      ],
    })),
  };
}
