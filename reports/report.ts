/** The report as data: every figure is already a printed text, so paper, page and workbook say the same. */
import type { Chart } from './chart.ts';
import type { Logo } from './disclosure/release.ts';

export interface ReportCell {
  text: string;
  /** grey: a base of 10-29; hidden: suppressed. */
  tone: 'plain' | 'grey' | 'hidden';
  /**
   * The number behind the text, unrounded, for files that are calculated with; money in euros. Absent for words and for
   * what is hidden.
   */
  figure?: { value: number; unit: 'share' | 'count' | 'mean' | 'minutes' | 'money' };
  /** Demonstrably above or below the other groups together. */
  mark?: 'higher' | 'lower';
  /** How dark it stands among the others, from 1 to 4; the figure says the same. */
  heat?: 1 | 2 | 3 | 4;
  /** Letters of the columns it lies demonstrably above: "BC". */
  letters?: string;
}

export interface ReportTable {
  /** Anchor, as of a section; absent where nothing leads to the table. */
  id?: string;
  /** In the order of the report, from 1; the printed name is "Tabel 3". */
  number?: number;
  caption: string;
  /** Head of the first column, then one head a column of cells. */
  corner: string;
  columns: string[];
  /** Heads above the heads, left to right; their columns add up to all. Absent: there are none. */
  over?: { head: string; columns: number }[];
  rows: { label: string; role: 'answer' | 'net' | 'mean' | 'base'; cells: ReportCell[] }[];
  /** What to know of it, a sentence each; goes along wherever the table goes. */
  notes?: string[];
}

/** One question as it was asked, for the appendix. */
export interface AskedQuestion {
  name: string;
  text: string;
  instruction: string;
  /** Who got it, when not everybody did. */
  routing: string | null;
  rows: string[];
  choices: string[];
}

export interface Fact {
  label: string;
  text: string;
  /** A web address that the text leads to. */
  href?: string;
}

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'finding'; text: string }
  | { kind: 'keyFigures'; items: { figure: string; text: string; section: string | null }[] }
  | { kind: 'facts'; items: Fact[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'note'; text: string }
  /** A way to the tables with all figures, from one id to another; the words name their numbers. */
  | { kind: 'lead'; text: string; table: string; last: string }
  /** Open answers that were released, in the residents' own words. */
  | { kind: 'quotes'; items: string[] }
  | { kind: 'asked'; questions: AskedQuestion[] };

export interface ReportSection {
  /** Anchor: letters, digits and hyphens. */
  id: string;
  /** 1 a chapter, 2 a question or part of a chapter. */
  level: 1 | 2;
  /** A chapter that begins a page of its own; others begin where there is room. */
  page?: 'new';
  /** Left out of the contents: a part of an appendix. */
  unlisted?: true;
  title: string;
  blocks: Block[];
}

/** Words that a printer itself needs, in the report's language. */
export interface ReportWords {
  contents: string;
  page: string;
  of: string;
  continued: string;
  chart: string;
  table: string;
  /** What is read aloud for a cell that shows nothing, for an arrow up and down, and before the letters of groups. */
  hidden: string;
  higher: string;
  lower: string;
  above: string;
}

export interface Report {
  /** BCP 47: nl-BE, en. */
  language: string;
  municipality: string;
  title: string;
  /** Lines of the cover under the title: wave, fieldwork, purpose. */
  subtitle: string;
  coverLines: string[];
  /** House colour, #RRGGBB, already dark enough for white text. */
  colour: string;
  logo?: Logo | null;
  /** Printed in the foot of every page: report number, release, checksum. */
  footer: string;
  /** Day the release was made, ISO; the PDF's own date, so that the same release gives the same bytes. */
  date: string;
  words: ReportWords;
  sections: ReportSection[];
}
