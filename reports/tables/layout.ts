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

/** People by slot -> by class, for everybody (column 0) and each group. */
export function columnsFrom(layout: Layout, bySlot: ((slot: number) => number)[]): Float64Array[] {
  const classes = layout.design.people.length;
  const columns = Array.from({ length: layout.groups + 1 }, () => new Float64Array(classes));
  layout.partitions.forEach(({ width }, p) => {
    const amount = bySlot[p];
    if (amount === undefined) return;
    for (let c = 0; c < classes; c += 1) {
      for (let k = 0; k < width; k += 1) {
        const found = amount(1 + c * width + k);
        if (p === 0) add(columns[0], c, found);
        if (k > 0) add(columns[p + k], c, found);
      }
    }
  });
  return columns;
}

function add(column: Float64Array | undefined, place: number, amount: number): void {
  if (column !== undefined) column[place] = (column[place] ?? 0) + amount;
}
