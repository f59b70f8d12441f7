/** The lines over the waves that a question is followed by: the answer its sentences are about, in total and by group. */
import { keyOf } from '../dataset.ts';
import type { WaveLine } from '../disclosure/wave-line.ts';
import { subjectOf } from '../findings/conclusions.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { needsOf, type Composing } from './composing.ts';

export interface Followed {
  /** The answer in words. */
  label: string;
  total: WaveLine;
  /** The total's among them, each with the place of its column. */
  lines: WaveLine[];
}

/** Null for a question that is not followed, or in its first wave. */
export function followedLines(composing: Composing, table: Crosstab): Followed | null {
  const { release, variables } = composing;
  const needs = needsOf(composing, table);
  const row = subjectOf(table, needs.template);
  const lines = release.lines.filter((line) => line.table === keyOf(table) && line.row === row);
  const total = lines.find(({ column }) => column === 0);
  const isFollowed = (variables.get(keyOf(table))?.meaning.indicator ?? null) !== null;
  return row === null || total === undefined || !isFollowed
    ? null
    : { label: needs.label(row), total, lines };
}
