/** A member as a file has it, with its row. */
import type { FileMember } from '../../actions/members/file-member.ts';
import type { RowPlace } from '../kinds/kind.ts';

export interface PlacedMember {
  member: FileMember;
  place: RowPlace;
}
