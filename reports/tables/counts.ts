/**
 * First pass: counts each answer once, by weighting class and group. Everything else is derived from these counts:
 * a weight is a property of the class, so no weight is added up here.
 */
import type { DataColumn } from '../data-column.ts';
import { columnsFrom, type Layout, type Partition } from './layout.ts';

/** People of one column of a table, by weighting class: in the base, and in each row. */
export interface ColumnCounts {
  base: Float64Array;
  rows: Float64Array[];
}

/** A row is a set of categories: one for an answer, several for a net. */
export interface RowMembers {
  /** Positions of the categories. */
  members: number[];
  /** Turned around: everybody of the base who gave none of them. */
  not: boolean;
}

/** The columns of one banner variable: everybody, then its groups in order. A number has a base and no rows. */
export function countColumns(data: DataColumn, rows: RowMembers[], layout: Layout): ColumnCounts[] {
  switch (data.kind) {
    case 'codes':
      return countCodes(data.codes, rows, layout);
    case 'ticks':
      return data.ticks.length > mostPacked
        ? countTicks(data, rows, layout)
        : countCodes(
            packed(data),
            rows.map((row) => packedRow(row, data.ticks.length)),
            layout,
          );
    case 'numbers':
      return countCodes(data.state, [], layout);
  }
}

/** States below zero stand before the codes, so that one addition counts either. */
const states = 4;

function countCodes(codes: Int16Array, rows: RowMembers[], layout: Layout): ColumnCounts[] {
  // One place more than the rows need: for a number that lies in none of its bands.
  const width = states + 2 + Math.max(-1, ...rows.flatMap(({ members }) => members));
  const tables = layout.partitions.map(({ slots, size }) => {
    const table = new Int32Array(size * width);
    for (let i = 0; i < slots.length; i += 1) {
      const place = (slots[i] ?? 0) * width + states + (codes[i] ?? 0);
      table[place] = (table[place] ?? 0) + 1;
    }
    return table;
  });
  const everyCode = Array.from({ length: width - states }, (_, code) => code);
  const among = (wanted: number[]): Float64Array[] =>
    columnsFrom(
      layout,
      { tables, width },
      wanted.map((code) => states + code),
    );
  return joined(
    among(everyCode),
    rows.map(({ members, not }) => among(everyCode.filter((code) => members.includes(code) !== not))),
  );
}

/** With so few boxes every combination of ticks is a code of its own, and all rows are counted in one pass. */
const mostPacked = 6;

function packed({ state, ticks }: DataColumn & { kind: 'ticks' }): Int16Array {
  const codes = Int16Array.from(state);
  ticks.forEach((own, box) => {
    for (let i = 0; i < codes.length; i += 1) codes[i] = (codes[i] ?? 0) + ((own[i] ?? 0) << box);
  });
  return codes;
}

/** The combinations in which a box of the row is ticked; turned around, those in which none is. */
function packedRow({ members, not }: RowMembers, boxes: number): RowMembers {
  const mask = members.reduce((sum, box) => sum | (1 << box), 0);
  const all = Array.from({ length: 1 << boxes }, (_, code) => code);
  return { members: all.filter((code) => ((code & mask) !== 0) !== not), not: false };
}

function countTicks(
  data: DataColumn & { kind: 'ticks' },
  rows: RowMembers[],
  layout: Layout,
): ColumnCounts[] {
  const answered = new Uint8Array(data.state.length);
  for (let i = 0; i < answered.length; i += 1) answered[i] = data.state[i] === 0 ? 1 : 0;
  const counted = (marks: Uint8Array): Float64Array[] => {
    const tables = layout.partitions.map((partition) => sumMarks(marks, partition));
    return columnsFrom(layout, { tables, width: 1 }, [0]);
  };
  return joined(
    counted(answered),
    rows.map((row) => counted(marksOf(data.ticks, row, answered))),
  );
}

function sumMarks(marks: Uint8Array, { slots, size }: Partition): Int32Array {
  const table = new Int32Array(size);
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i] ?? 0;
    table[slot] = (table[slot] ?? 0) + (marks[i] ?? 0);
  }
  return table;
}

/** 1 for each respondent of the row; a net is a union, so that nobody counts twice. */
function marksOf(ticks: Uint8Array[], { members, not }: RowMembers, answered: Uint8Array): Uint8Array {
  const [only] = members;
  if (members.length === 1 && !not) return ticks[only ?? -1] ?? new Uint8Array(answered.length);
  const marks = new Uint8Array(answered.length);
  for (const place of members) {
    const own = ticks[place];
    if (own === undefined) continue;
    for (let i = 0; i < marks.length; i += 1) marks[i] = (marks[i] ?? 0) | (own[i] ?? 0);
  }
  if (!not) return marks;
  for (let i = 0; i < marks.length; i += 1) marks[i] = (answered[i] ?? 0) & (1 - (marks[i] ?? 0));
  return marks;
}

function joined(base: Float64Array[], rows: Float64Array[][]): ColumnCounts[] {
  return base.map((own, j) => ({
    base: own,
    rows: rows.map((columns) => columns[j] ?? new Float64Array(own.length)),
  }));
}
