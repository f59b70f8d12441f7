/** The tables R made of the reference panel, as they stand in expected_tables_*.json. */
import { referenceJson } from './reference-data.ts';

export type Row = (number | null)[];
export type Statistics = Record<string, number | null>;

export interface ExpectedMeans {
  n: number[];
  w: number[];
  n_eff_kish: number[];
  columns: string[];
  mean: Row;
  mean_unw: Row;
  se_lin: Row;
  se_fixed: Row;
  ci_lo: Row;
  ci_hi: Row;
  /** A bare number where there is one pair. */
  pairwise: { pairs: [string, string][]; p_lin: Row | number; p_lin_holm: Row | number };
  wald_equal_means: Statistics;
  trend?: Statistics;
  quantiles?: { averaged: [number, number, number][] };
}

export interface ExpectedTable {
  id: string;
  question: string;
  type: 'single' | 'multi' | 'numeric';
  banner: string;
  /** Absent for a number, whose columns stand under `mean`. */
  columns?: string[];
  rows?: string[];
  n_base: number[];
  w_base: number[];
  n_eff_kish: number[];
  n_cat: number[][];
  w_cat: number[][];
  p: Row[];
  p_unw: Row[];
  se_lin: Row[];
  se_fixed: Row[];
  se_lin_fpc: Row[];
  ci95: Record<string, { lo: Row[]; hi: Row[] }>;
  pairwise?: {
    pairs: [string, string][];
    p_default: Row[];
    p_default_holm_row: Row[];
    letters_default: string[][];
  };
  trend?: Record<string, Statistics>;
  chisq?: { testable: boolean; default: Statistics; unweighted: Statistics };
  rao_scott_per_row?: Record<string, { default: Statistics }>;
  gamma?: Statistics;
  mean?: ExpectedMeans;
  nps?: ExpectedMeans;
}

export function expectedTables(...files: string[]): ExpectedTable[] {
  return files.flatMap((file) => (referenceJson(file) as { tables: ExpectedTable[] }).tables);
}

/** SurveyJS's "don't know" has the code -8 in the files of R. */
export function asCode(code: string | undefined): string {
  return code === '-8' ? 'dontknow' : (code ?? '');
}
