/** Reads a file of members, panelleden.csv: who they are, where they live, how they are reached. */
import type { FileMember, Gone, MemberReading } from '../../actions/members/file-member.ts';
import type { Member } from '../../actions/panel-records.ts';
import { numberOf, textOf, type Values } from '../kinds/kind.ts';
import type { Remark, TextTable } from '../text-table.ts';
import { contactOf } from './contact.ts';
import type { PlacedMember } from './file-member.ts';
import { frameRemark, goneOf } from './gone.ts';
import { memberColumns } from './member-columns.ts';
import { askedOf } from './member-rules.ts';
import { mappingFor, personRows } from './person-rows.ts';
import { saySamePeople } from './same-person.ts';

export function readMembers(
  table: TextTable,
  { mapping: asked, today, rules }: MemberReading,
  say: (remark: Remark) => void,
): PlacedMember[] {
  const mapping = mappingFor(memberColumns, table, asked);
  const members = personRows(memberColumns, table, mapping, say).map(({ values, place }) => {
    const member = contactOf(memberOf(values, goneOf(values, place)), place);
    return { member: askedOf(member, { rules, today }, place), place };
  });
  sayReferences(members);
  saySamePeople(members);
  say(
    frameRemark(
      ['status', 'movedOn', 'deceasedOn'].some((name) => table.columns.includes(mapping.columns[name] ?? '')),
    ),
  );
  return members;
}

function memberOf(values: Values, gone: Gone): FileMember {
  const text = (name: string): string => textOf(values, name);
  const orNull = <T extends string>(name: string): T | null => {
    const value = text(name);
    return value === '' ? null : (value as T);
  };
  return {
    reference: text('reference'),
    salutation: text('salutation'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    street: text('street'),
    houseNumber: text('houseNumber'),
    box: text('box'),
    postcode: text('postcode'),
    municipality: text('municipality'),
    district: text('district'),
    email: orNull('email'),
    phone: orNull('phone'),
    birthYear: numberOf(values, 'birthYear'),
    gender: orNull<Member['gender']>('gender'),
    language: orNull('language'),
    preferredChannel: orNull<Member['preferredChannel']>('preferredChannel'),
    recruitment: orNull<Member['recruitment']>('recruitment'),
    memberSince: orNull('memberSince'),
    gone,
  };
}

/** A reference is what the next file finds a member by. */
function sayReferences(members: PlacedMember[]): void {
  const lines = new Map<string, number>();
  for (const { member, place } of members) {
    const before = lines.get(member.reference);
    if (before === undefined) lines.set(member.reference, place.line);
    else
      place.fault(
        'same-reference',
        'reference',
        `deze referentie staat ook in rij ${before}. Elk panellid heeft een eigen referentie.`,
      );
  }
}
