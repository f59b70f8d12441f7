/** What the actions need from the world beside its databases: keys, a printer, a clock. Joined in server/installation.ts. */
import type { Letter, LetterSheet } from '../../reports/print/letter/letter.ts';
import type { FormCode, PaperForm } from '../../reports/print/paper-form/form.ts';
import type { MemberSheet } from '../../reports/print/member-sheet/member-sheet.ts';
import type { Report } from '../../reports/report.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type {
  FigureField,
  FileReading,
  FigureSource,
  KeptTable,
  OpenedFile,
  PeriodOfFile,
  ReadFile,
} from './figure-file.ts';
import type { MemberReading, ReadMembers } from './members/file-member.ts';
import type { PrintKind } from './print-kinds.ts';
import type { FrozenResults } from './result-records.ts';

/** Secret keys as files outside both databases. */
export interface Keys {
  /** Made when missing: called when a wave is created, never on the way of an answer. @throws Refused when it was destroyed */
  createWaveKey(waveId: string): Promise<void>;
  waveKey(waveId: string): Promise<Buffer>;
  /** Null when it was never made, or destroyed. */
  findWaveKey(waveId: string): Promise<Buffer | null>;
  seriesKey(): Promise<Buffer>;
  /** Null when it was never made, or destroyed. */
  findSeriesKey(): Promise<Buffer | null>;
  hasSeriesKey(): Promise<boolean>;
  /** For good: another one is never made. Again is the same as once. */
  destroyWaveKey(waveId: string): Promise<void>;
  /** As the folder of the keys knows it, also when the databases are older. */
  wasWaveKeyDestroyed(waveId: string): Promise<boolean>;
  /** Of a wave that never took an answer: a next wave of this number gets another one. */
  takeWaveKey(waveId: string): Promise<void>;
  /** The next wave begins a series anew. @param number of the request: again is the same as once, whatever was made since */
  destroySeriesKey(number: number): Promise<void>;
  /** Before a request is decided on: in databases that were put back its number may be that of a request of before. */
  forgetSeriesEnd(number: number): Promise<void>;
  /** For the numbers of visits at the counter; made at the first import. */
  visitKey(): Promise<Buffer>;
  /** For the codes in letters; made at the first use. */
  codeKey(): Promise<Buffer>;
  /** For the names under which tries are counted; made at the first use. */
  limitKey(): Promise<Buffer>;
  /** For personal links, so that a reminder has the same one; made at the first use. */
  linkKey(): Promise<Buffer>;
  /** For receipts of answers; made at the first use. */
  receiptKey(): Promise<Buffer>;
  /** For files that wait to be downloaded; made at the first use. */
  jobKey(): Promise<Buffer>;
  /** For the marks of what was erased; made at the first use. */
  erasureKey(): Promise<Buffer>;
  /** For the secrets of the second step of signing in; made at the first use. */
  staffKey(): Promise<Buffer>;
}

/** One chart of a report as a file of its own. */
export interface ChartFile {
  /** Its name in the report. */
  chart: string;
  kind: 'svg' | 'png';
  /** With title, question and base line in the picture. */
  alone: boolean;
}

/** Forms of a report that is of no release. */
export type ReportKind = 'pdf' | 'docx' | 'html';

export interface LetterPrinting {
  sheet: LetterSheet;
  letters: Letter[];
  form: PaperForm | null;
}

/** Makes files of a release; the same documents give the same bytes. Throws a Problem when too much waits. */
export interface Printer {
  print(kind: PrintKind, frozen: FrozenResults): Promise<Buffer>;
  /** Null when the report has no such chart. */
  draw(file: ChartFile, frozen: FrozenResults): Promise<Buffer | null>;
  /** The same for a report that is of no release: an action sheet, the tracker. */
  printReport(kind: ReportKind, report: Report): Promise<Buffer>;
  drawReport(file: ChartFile, report: Report): Promise<Buffer | null>;
  /** Forms on paper, one for each code; null: one without. Nothing of them is kept. */
  printForms(form: PaperForm, codes: FormCode[] | null): Promise<Buffer>;
  /** What is kept of one member, for that member. Nothing of it is kept. */
  printMember(sheet: MemberSheet): Promise<Buffer>;
  /** Letters, each with its form behind it when there is one. Nothing of them is kept. */
  printLetters(printing: LetterPrinting): Promise<Buffer>;
}

/** Reads files of service figures, in a process of its own with limits of memory and time. */
export interface FigureFiles {
  /** Columns that files of a kind have, in the order of our template. */
  fields(kind: FigureKind): FigureField[];
  /** Whether a text shows a national number, e-mail address or telephone number. */
  namesPerson(this: void, text: string): boolean;
  /** @throws Problem, as do the others, when it is no file that can be read */
  open(bytes: Buffer, kind: FigureKind): Promise<OpenedFile>;
  /**
   * Hands over its periods, oldest first, and waits for `take`. A file of more than some hundred thousand records may
   * give a period in more than one go. When it turns out to have faults, what was handed over is not to be used.
   */
  read(
    file: FigureSource,
    reading: FileReading,
    take: (part: PeriodOfFile) => Promise<void>,
  ): Promise<ReadFile>;
}

/** A questionnaire that comes with the program. */
export interface LibrarySurvey {
  /** 2021-3-dienstverlening */
  name: string;
  definition: JsonObject;
  reportPlan: JsonObject;
}

export interface SurveyLibrary {
  /** The newest first, by name. */
  all(): Promise<LibrarySurvey[]>;
}

/** Reads files of panel members; making text of one happens in a process of its own with limits of memory and time. */
export interface MemberFiles {
  /** Columns that such a file has, in the order of our template. */
  fields: FigureField[];
  /** @throws Problem when it is no file that can be read, or one that may not be kept */
  open(file: Buffer | { path: string }): Promise<OpenedFile>;
  read(table: KeptTable, reading: MemberReading): ReadMembers;
}

export interface Clock {
  now(): Date;
}
