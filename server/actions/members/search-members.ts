/** The list of members, a page at a time. */
import { noteEntry } from '../note-entry.ts';
import { municipalityOf } from '../municipality-of.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import type { MemberSearch, MembersFound } from './member-records.ts';

const membersOnPage = 50;

export interface MemberList extends MembersFound {
  search: MemberSearch;
  page: number;
  pages: number;
  districts: string[];
}

export const everybody: MemberSearch = { words: '', status: null, channel: null, district: null };

/** @param page from 1; one that is not there is the last. @throws Problem when the person may not */
export async function searchMembers(
  world: World,
  person: StaffMember,
  { search, page: asked }: { search: MemberSearch; page: number },
): Promise<MemberList> {
  mustBeAllowed(person, 'see members');
  const { districts } = await municipalityOf(world);
  const find = (number: number): Promise<MembersFound> =>
    world.panel.members.search(search, { number, size: membersOnPage });
  let found = await find(asked);
  const pages = Math.max(1, Math.ceil(found.count / membersOnPage));
  const page = Math.min(asked, pages);
  if (page < asked) found = await find(page);
  // That a page was looked at, never what was looked for: that may be a name.
  await noteEntry(world, world.panel, { actor: person.id, action: 'see members', subject: `page ${page}` });
  return { ...found, search, page, pages, districts };
}
