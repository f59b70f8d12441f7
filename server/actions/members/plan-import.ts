/** What a file of members would change, without changing anything. */
import { isDeepStrictEqual } from 'node:util';
import type { IsoDay } from '../iso-day.ts';
import type { Member } from '../panel-records.ts';
import type { FileMember } from './file-member.ts';
import { memberAfter, memberFrom } from './merge-member.ts';

/** Every row of the file is in one of these, but for `absent`. */
export interface ImportPlan {
  added: Member[];
  changed: Member[];
  unchanged: number;
  /** Leave the panel. */
  deceased: Member[];
  /** Get nothing until somebody knows where they live. */
  moved: Member[];
  /** Left the panel before: they stay as they are. */
  left: number;
  /** Not in the panel, and moved or deceased: they do not come in. */
  leftOut: number;
  /** Had themselves erased: they do not come in either. */
  erased: number;
  /** In the panel, not in the file: they stay as they are. */
  absent: number;
  /** Left the panel before and are not in the file: still in the register. */
  absentLeft: number;
}

export interface PlanContext {
  today: IsoDay;
  newId: () => string;
  isErased: (reference: string) => boolean;
}

export function planImport(
  known: Member[],
  file: FileMember[],
  { today, newId, isErased }: PlanContext,
): ImportPlan {
  const byReference = new Map(known.map((member) => [member.reference, member]));
  const plan: ImportPlan = {
    added: [],
    changed: [],
    unchanged: 0,
    deceased: [],
    moved: [],
    left: 0,
    leftOut: 0,
    erased: 0,
    absent: 0,
    absentLeft: 0,
  };
  for (const row of file) {
    const before = byReference.get(row.reference);
    if (before === undefined && isErased(row.reference)) plan.erased += 1;
    else if (before === undefined && row.gone !== null) plan.leftOut += 1;
    else if (before === undefined) plan.added.push(memberFrom(row, { id: newId(), today }));
    else if (before.status === 'left') plan.left += 1;
    else put(plan, before, { row, after: memberAfter(before, row, today) });
  }
  const inFile = new Set(file.map(({ reference }) => reference));
  const missing = known.filter(({ reference }) => !inFile.has(reference));
  plan.absentLeft = missing.filter(({ status }) => status === 'left').length;
  plan.absent = missing.length - plan.absentLeft;
  return plan;
}

function put(plan: ImportPlan, before: Member, { row, after }: { row: FileMember; after: Member }): void {
  if (isDeepStrictEqual(before, after)) plan.unchanged += 1;
  else if (row.gone === null) plan.changed.push(after);
  else plan[row.gone].push(after);
}

export function changesNothing({ added, changed, deceased, moved }: ImportPlan): boolean {
  return added.length + changed.length + deceased.length + moved.length === 0;
}
