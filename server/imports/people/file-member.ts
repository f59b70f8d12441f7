/** A member as a file has it. */
import type { IsoDay } from '../../actions/iso-day.ts';
import type { Member } from '../../actions/panel-records.ts';
import type { RowPlace } from '../kinds/kind.ts';
import type { Gone } from './gone.ts';

/** Texts that are not there are empty. */
export interface FileMember {
  reference: string;
  salutation: string;
  firstName: string;
  lastName: string;
  street: string;
  houseNumber: string;
  box: string;
  postcode: string;
  municipality: string;
  district: string;
  email: string | null;
  phone: string | null;
  birthYear: number;
  gender: Member['gender'] | null;
  language: string | null;
  preferredChannel: Member['preferredChannel'] | null;
  recruitment: Member['recruitment'] | null;
  memberSince: IsoDay | null;
  /** Gets no mail. */
  gone: Gone;
}

export interface PlacedMember {
  member: FileMember;
  place: RowPlace;
}
