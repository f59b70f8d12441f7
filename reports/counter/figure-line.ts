/** One followed figure over the waves, for everybody and for each age group: as published, with the verdict on change. */
import type { Difference } from '../../surveys/comparing/difference.ts';
import type { Composing } from '../compose/composing.ts';
import { groupHead, groupName } from '../compose/group-label.ts';
import { keyOf } from '../dataset.ts';
import type { WaveChange, WaveLine } from '../disclosure/wave-line.ts';
import { isMissing, type Column, type Crosstab } from '../tables/crosstab.ts';
import type { Asked } from './questions.ts';

export interface FigurePoint {
  wave: string;
  /** hidden: too few people, or protected; absent: not asked, or no such group in this wave; small: 10-29 people. */
  state: 'plain' | 'small' | 'hidden' | 'absent';
  /** People asked who answered; null where it is not shown. */
  base: number | null;
  /** 0-1, with its 95 % interval where it has one. */
  share: number | null;
  low: number | null;
  high: number | null;
}

/** Null: not tested, for lack of answers or of a common release. */
export type Verdict =
  | { kind: NonNullable<WaveChange['verdict']>; difference: number }
  | { kind: 'not comparable'; reason: Difference['kind'] }
  | null;

export interface FigureLine {
  /** Null for everybody. */
  group: { variable: string; code: string } | null;
  /** In full, and in short above a lane. */
  label: string;
  head: string;
  /** One a wave of the figure, oldest first. */
  points: FigurePoint[];
  /** Of the newest wave against the one before it, and against the first. */
  sincePrevious: Verdict;
  sinceFirst: Verdict;
}

/** A wave with the answer in it. */
export interface AskedIn {
  composing: Composing;
  table: Crosstab;
  asked: Asked;
}

/** Waves that asked it, oldest first. @param find the answer in a wave; null where it was not asked */
export function wavesWith(waves: Composing[], find: (composing: Composing) => Asked | null): AskedIn[] {
  return waves.flatMap((composing) => {
    const asked = find(composing);
    const table = asked === null ? undefined : composing.tables.get(asked.table);
    if (asked === null || table === undefined) return [];
    if (!table.rows.some(({ code }) => code === asked.row)) return [];
    return [{ composing, table, asked }];
  });
}

/** Everybody first, then the groups of the variable as the newest wave has them; empty when no wave asked it. */
export function figureLines(waves: AskedIn[], variable = 'age_group'): FigureLine[] {
  const last = waves.at(-1);
  if (last === undefined) return [];
  const columns = last.table.columns.filter((column, place) => place === 0 || column.variable === variable);
  return columns.map((column) => lineOf(waves, last, column));
}

function lineOf(waves: AskedIn[], last: AskedIn, column: Column): FigureLine {
  const { composing } = last;
  const { variable, code, label } = column;
  const points = waves.map((wave) => pointOf(wave, column));
  const line = releasedLine(last, column);
  const verdict = (from: number): Verdict => (line === null ? null : verdictOf(line, points, from));
  const total = composing.phrases.total;
  return {
    group: variable === null || code === null ? null : { variable, code },
    label: variable === null ? total : groupName(composing, variable, label),
    head: variable === null ? total : groupHead(composing, variable, label),
    points,
    sincePrevious: points.length < 2 ? null : verdict(points.length - 2),
    sinceFirst: points.length < 3 ? null : verdict(0),
  };
}

function pointOf({ composing, table, asked }: AskedIn, { variable, code }: Column): FigurePoint {
  const { wave } = composing.release.about;
  const none = { wave, base: null, share: null, low: null, high: null };
  const place = table.columns.findIndex((one) => one.variable === variable && one.code === code);
  const base = table.columns[place]?.base;
  const cell = table.rows.find((row) => row.code === asked.row)?.cells[place];
  if (base === undefined || cell === undefined) return { ...none, state: 'absent' };
  if (isMissing(base) || isMissing(cell)) return { ...none, state: 'hidden' };
  const { share, low, high } = cell;
  const state = base < composing.release.policy.testMinimum ? 'small' : 'plain';
  return { wave, state, base, share, low, high };
}

/** The line in the release of the last wave that asked it: only there are two waves compared. */
function releasedLine({ composing, table, asked }: AskedIn, { variable, code }: Column): WaveLine | null {
  const column = table.columns.findIndex((one) => one.variable === variable && one.code === code);
  const isSame = (line: WaveLine): boolean =>
    line.table === keyOf(table) && line.row === asked.row && line.column === column;
  return composing.release.lines.find(isSame) ?? null;
}

/** Nothing where the figure that was compared is no longer the published one: its wave has been released anew since. */
function verdictOf(line: WaveLine, points: FigurePoint[], from: number): Verdict {
  const before = points[from];
  const place = line.points.findIndex(({ wave }) => wave === before?.wave);
  const isPair = (one: { from: number; to: number }): boolean =>
    one.from === place && one.to === line.points.length - 1;
  const broken = line.breaks.find(isPair);
  if (broken !== undefined) return { kind: 'not comparable', reason: broken.reason };
  const change = line.changes.find(isPair);
  if (before === undefined || change === undefined || change.verdict === null) return null;
  const compared = line.points[place];
  if (compared?.share !== before.share || compared.base !== before.base) return null;
  return { kind: change.verdict, difference: change.difference };
}

/** Shown, and of enough people for a sentence. */
export function isPlain(
  point: FigurePoint | undefined,
): point is FigurePoint & { share: number; base: number } {
  return point?.state === 'plain' && point.share !== null && point.base !== null;
}
