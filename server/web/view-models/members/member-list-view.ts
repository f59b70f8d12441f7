/** The list of members, with what can be asked of it. */
import type { MemberList } from '../../../actions/members/search-members.ts';
import type { Member } from '../../../actions/panel-records.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import { channelWords, statusWords } from './member-words.ts';

interface Option {
  value: string;
  word: string;
  chosen: boolean;
}

export interface MemberListView {
  words: string;
  filters: { name: string; label: string; options: Option[] }[];
  /** Whether anything was asked. */
  isNarrowed: boolean;
  line: string;
  rows: {
    name: string;
    address: string;
    reference: string;
    district: string;
    channel: string;
    /** What goes wrong on the way; empty: nothing. */
    trouble: string;
    status: string;
    since: string;
  }[];
  /** Null: there is only one page. */
  pages: { line: string; before: string | null; after: string | null } | null;
}

export function memberListView(list: MemberList): MemberListView {
  const { search, members, count, page, pages, districts } = list;
  const { status, channel, district, words } = search;
  const isNarrowed = words !== '' || status !== null || channel !== null || district !== null;
  return {
    words,
    filters: [
      { name: 'status', label: 'Status', options: options(statusWords, status, 'elke status') },
      { name: 'kanaal', label: 'Kanaal', options: options(channelWords, channel, 'elk kanaal') },
      {
        name: 'deelgemeente',
        label: 'Deelgemeente',
        options: options(
          Object.fromEntries(districts.map((one) => [one, one])),
          district,
          'elke deelgemeente',
        ),
      },
    ],
    isNarrowed,
    line: howMany(count, 'panellid', 'panelleden') + (isNarrowed ? ' gevonden' : ' in het register'),
    rows: members.map(row),
    pages:
      pages === 1
        ? null
        : {
            line: `Bladzijde ${countText(page)} van ${countText(pages)}`,
            before: page > 1 ? `/beheer/panel?blad=${page - 1}` : null,
            after: page < pages ? `/beheer/panel?blad=${page + 1}` : null,
          },
  };
}

function options(words: Record<string, string>, chosen: string | null, all: string): Option[] {
  const known: [string, string][] = [['', all], ...Object.entries(words)];
  return known.map(([value, word]) => ({ value, word, chosen: value === (chosen ?? '') }));
}

function row(member: Member): MemberListView['rows'][number] {
  return {
    name: `${member.lastName} ${member.firstName}`,
    address: `/beheer/panel/leden/${member.id}`,
    reference: member.reference,
    district: member.district,
    channel: channelWords[member.preferredChannel],
    trouble: troubleOf(member),
    status: statusWords[member.status],
    since: dayText(member.memberSince),
  };
}

function troubleOf({ email, mailState, letterState }: Member): string {
  const mail =
    email === null || mailState === 'ok'
      ? []
      : [mailState === 'bounced' ? 'mail komt niet aan' : 'geen mail'];
  return [...mail, ...(letterState === 'ok' ? [] : ['brieven komen terug'])].join(', ');
}
