/** What waits of a file of members, and how members are looked for. */
import type { FigureMapping, KeptTable, OpenedFile } from '../figure-file.ts';
import type { Member } from '../panel-records.ts';

/** A file between upload and import: for an hour at most, for who brought it. */
export interface MemberUpload {
  id: string;
  staffId: string;
  fileName: string;
  table: KeptTable;
  opened: Pick<OpenedFile, 'remarks' | 'dropped' | 'reading'>;
  mapping: FigureMapping;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** Empty words and null: everybody. */
export interface MemberSearch {
  /** Each word is part of a name, reference, mail address or street. */
  words: string;
  status: Member['status'] | null;
  channel: Member['preferredChannel'] | null;
  district: string | null;
}

export interface MembersFound {
  /** By last name, first name and reference. */
  members: Member[];
  /** How many there are on all pages. */
  count: number;
}
