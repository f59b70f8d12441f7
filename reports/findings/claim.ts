/** What the claim check says of a text, and what it knows. */
import type { Policy } from '../disclosure/policy.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { Tongue } from './tongue.ts';
import type { WaveLine } from '../disclosure/wave-line.ts';

export interface Claim {
  /** As it stands in the text, and where: UTF-16 units from its start. */
  quote: string;
  position: number;
  /**
   * - supported: a published figure bears it
   * - contradicted: the figure beside it, or its test, does not
   * - not found: the figure is in no table, or stands where it proves nothing
   * - needs figure: only a figure in the same sentence lets it be checked
   */
  verdict: 'supported' | 'contradicted' | 'not found' | 'needs figure';
  /** One sentence, in the language of the text. */
  why: string;
}

/** Everything published that a text may lean on. */
export interface ClaimEvidence {
  tables: Crosstab[];
  lines: WaveLine[];
  policy: Policy;
  /** Shares printed outside the tables, 0-1: the response. */
  others: number[];
}

/** Words that call one share something. */
export type SizeKind =
  | 'everyone'
  | 'nobody'
  | 'majority'
  | 'minority'
  | 'more than half'
  | 'about half'
  | 'nine in ten'
  | 'quarter'
  | 'third'
  | 'two thirds'
  /** "ruim 80 %", "bijna 80 %": the number is a mark that the share is close to. */
  | 'above'
  | 'below'
  /** "meer dan 80 %", "minder dan 80 %". */
  | 'over'
  | 'under'
  /** "velen", "enkelen". */
  | 'some';

/** Words that compare waves, ages or groups: only a test bears them. */
export type ComparisonKind = 'risen' | 'fallen' | 'older more' | 'older fewer' | 'demonstrable' | 'alike';

export type ClaimKind = SizeKind | ComparisonKind;

/** One language: regular expressions, read as whole words whatever their capitals, and what is answered. */
export interface ClaimLanguage {
  tongue: Tongue;
  words: Record<ClaimKind, string[]>;
  /** What may stand for the percent sign, and for points. */
  percent: string;
  points: string;
  /** Between the bounds of a range. */
  and: string;
  /** Between a word of change and a number: then the number is how much it changed. */
  by: string;
  /** After that number when it was where the change began. */
  to: string;
  /** When each claim may be made. */
  rules: Record<ClaimKind, string>;
  says: ClaimPhrases;
}

export interface ClaimPhrases {
  total: string;
  inTable: (where: string) => string;
  notInTable: string;
  elsewhere: string;
  onlySmall: (minimum: number) => string;
  needsFigure: string;
  relative: string;
  /** The figure stands in several places and the claim holds in some. */
  notEverywhere: (where: string) => string;
  margin: (range: string) => string;
  noWaves: string;
  otherVerdict: (verdict: 'risen' | 'fallen' | 'no demonstrable change') => string;
  trend: (p: string) => string;
}
