/** What is kept of service figures: periods of records, what was imported when, and how files of a layout are read. */
import type { FigureKind } from '../../reports/figures/records.ts';
import type { FigureMapping, KeptTable, OpenedFile } from './figure-file.ts';
import type { IsoDay } from './iso-day.ts';

/** A month ("2021-05") or year ("2021") of one kind. */
export interface FigurePeriod {
  kind: FigureKind;
  period: string;
  /** The records as JSON columns: records-text.ts. */
  records: string;
  /** What is counted from them, as JSON: of appointments an AppointmentTally, else "". */
  tally: string;
}

export interface FigureImport {
  id: string;
  kind: FigureKind;
  fileName: string;
  /** SHA-256 of the file, hex. */
  checksum: string;
  /** Records that were new, changed, and already there. */
  added: number;
  changed: number;
  same: number;
  /** First and last day it covers. */
  from: IsoDay;
  to: IsoDay;
  importedOn: IsoDay;
  /** Id of the staff member, or "command line". */
  importedBy: string;
}

/** A file of figures between two steps of staff: without its personal columns, for an hour at most. */
export interface FigureUpload {
  id: string;
  /** Only this person sees it. */
  staffId: string;
  kind: FigureKind;
  fileName: string;
  checksum: string;
  table: KeptTable;
  opened: Omit<OpenedFile, 'table' | 'mapping'>;
  mapping: FigureMapping;
  /** Periods of which what is stored gives way to this file. */
  replace: string[];
  /** Milliseconds since 1970. */
  createdAt: number;
}
