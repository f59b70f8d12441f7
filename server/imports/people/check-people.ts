/** Files about persons that are only checked. A process of its own makes text of the file, with the limits of every upload. */
import type { FileRemark } from '../../actions/figure-file.ts';
import { webLimits } from '../file/file-limits.ts';
import { remarkList } from '../file/remark-list.ts';
import { inChild, type ChildInput } from '../in-child.ts';
import type { KindColumn } from '../kinds/kind.ts';
import type { ImportPart, ImportRequest } from '../read-import.ts';
import type { Remark, TextRow, TextTable } from '../text-table.ts';
import { recognisedHeads } from './person-rows.ts';

export interface CheckedPeople {
  /** Faults first; of each check in each column a few. */
  remarks: FileRemark[];
  /** How many there are in all. */
  faults: number;
  /** Rows under the head. */
  rows: number;
}

/**
 * @param read goes through the rows and says what is wrong with them; not called when the file itself has a fault
 * @throws Problem with one sentence when the file cannot be read at all
 */
export async function checkPeople(
  input: ChildInput,
  known: KindColumn[],
  read: (table: TextTable, say: (remark: Remark) => void) => unknown,
): Promise<CheckedPeople> {
  const request: ImportRequest = {
    wish: { heads: recognisedHeads(known), persons: 'expected' },
    limits: webLimits,
  };
  const table: { columns: string[]; rows: TextRow[] } = { columns: [], rows: [] };
  const list = remarkList();
  let faults = 0;
  const say = (remark: Remark): void => {
    if (remark.level === 'fault') faults += 1;
    list.add(remark);
  };
  for await (const part of inChild<ImportPart>(request, input, webLimits)) {
    if ('opened' in part) {
      part.opened.remarks.forEach(say);
      table.columns = part.opened.columns;
    } else if ('rows' in part) table.rows.push(...part.rows);
  }
  if (faults === 0) read(table, say);
  const said = list.all(new Set());
  const remarks = [
    ...said.filter(({ level }) => level === 'fault'),
    ...said.filter(({ level }) => level === 'notice'),
  ];
  return { remarks, faults, rows: table.rows.length };
}
