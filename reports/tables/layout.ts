/**
 * Where each respondent is counted: one slot for every weighting class and group. Made once a banner variable, so that
 * counting a question is one pass over two typed arrays.
 */
import type { Design } from '../weighting/design.ts';
import type { BannerVariable } from './banner.ts';

export interface Layout {
  design: Design;
  /** How many columns beside the total. */
  groups: number;
  /** One partition of the respondents; where groups overlap, one for each group. */
  partitions: Partition[];
}

/** Slot 0 takes those outside everything; then class by class: first the people of unknown group, then the groups. */
export interface Partition {
  slots: Int32Array;
  /** Slots a class takes: its groups, and one for the unknown. */
  width: number;
  size: number;
}

/** @param banner null: the total alone */
export function layoutOf(banner: BannerVariable | null, design: Design): Layout {
  const widthOf = banner === null ? 1 : banner.overlapping ? 2 : banner.groups.length + 1;
  const membership = banner?.membership ?? [new Int32Array(design.classOf.length).fill(-1)];
  return {
    design,
    groups: banner?.groups.length ?? 0,
    partitions: membership.map((own) => partition(own, widthOf, design)),
  };
}

function partition(membership: Int32Array, width: number, { classOf, people }: Design): Partition {
  const slots = new Int32Array(classOf.length);
  for (let i = 0; i < slots.length; i += 1) {
    const place = classOf[i] ?? -1;
    if (place >= 0) slots[i] = 2 + place * width + (membership[i] ?? -1);
  }
  return { slots, width, size: 1 + people.length * width };
}

/** One table a partition: `width` numbers a slot. */
export interface SlotTables {
  tables: (Int32Array | Float64Array)[];
  width: number;
}

/**
 * From slots to classes, for everybody (column 0) and each group.
 * @param places which of a slot's numbers are added up
 */
export function columnsFrom(layout: Layout, { tables, width }: SlotTables, places: number[]): Float64Array[] {
  const classes = layout.design.people.length;
  // One piece of memory for all columns: a thousand small ones cost more to clear away than to fill.
  const memory = new Float64Array(classes * (layout.groups + 1));
  const columns = Array.from({ length: layout.groups + 1 }, (_, j) =>
    memory.subarray(j * classes, (j + 1) * classes),
  );
  const [total = new Float64Array(classes)] = columns;
  layout.partitions.forEach(({ width: groups }, p) => {
    const table = tables[p] ?? total;
    for (let k = 0; k < groups; k += 1) {
      const column = k === 0 ? null : (columns[p + k] ?? null);
      for (let c = 0; c < classes; c += 1) {
        const start = (1 + c * groups + k) * width;
        let sum = 0;
        for (let i = 0; i < places.length; i += 1) sum += table[start + (places[i] ?? 0)] ?? 0;
        if (p === 0) total[c] = (total[c] ?? 0) + sum;
        if (column !== null) column[c] = sum;
      }
    }
  });
  return columns;
}
