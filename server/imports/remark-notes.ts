/** What was said of a file, counted. */
import { remarkList } from './file/remark-list.ts';
import type { Remark } from './text-table.ts';

export interface Notes {
  add: (remark: Remark) => void;
  faults: () => number;
  notices: () => number;
  /** Faults first. */
  all: () => Remark[];
}

export function remarkNotes(): Notes {
  const list = remarkList();
  const counts = { fault: 0, notice: 0 };
  const add = (remark: Remark): void => {
    counts[remark.level] += 1;
    list.add(remark);
  };
  const all = (): Remark[] => {
    const remarks = list.all(new Set());
    const of = (level: Remark['level']): Remark[] => remarks.filter((one) => one.level === level);
    return [...of('fault'), ...of('notice')];
  };
  return { add, faults: () => counts.fault, notices: () => counts.notice, all };
}
