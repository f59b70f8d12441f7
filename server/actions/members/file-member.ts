/** A file of panel members, panelleden.csv: a member as it has it, and what reading it gave. */
import type { FigureMapping, FileRemark } from '../figure-file.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Member } from '../panel-records.ts';

/** Gets nothing: by post a letter to somebody who died is the worst a panel can do. */
export type Gone = 'moved' | 'deceased' | null;

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
  gone: Gone;
}

/** What a municipality asks of who is in a file. */
export interface MemberRules {
  /** As the municipality writes them; a file may write them with other capitals. */
  districts: string[];
  /** In years, for who is not in the panel yet. */
  minimumAge: number;
  isMember: (reference: string) => boolean;
}

export interface MemberReading {
  /** What it does not say, or all of null, is our best guess. */
  mapping: Partial<FigureMapping> | null;
  today: IsoDay;
  /** Null: the file is looked at without a panel. */
  rules: MemberRules | null;
}

export interface ReadMembers {
  /** None when there are faults. */
  members: FileMember[];
  /** Faults first; of each check in each column a few. */
  remarks: FileRemark[];
  /** How many there are in all. */
  faults: number;
  notices: number;
  /** The first rows, as they were understood. */
  sample: { line: number; member: FileMember }[];
}
