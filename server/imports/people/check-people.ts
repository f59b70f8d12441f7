/** Files about persons that are only checked. A process of its own makes text of the file, with the limits of every upload. */
import type { FileRemark } from '../../actions/figure-file.ts';
import type { ChildInput } from '../in-child.ts';
import type { KindColumn } from '../kinds/kind.ts';
import { remarkNotes } from '../remark-notes.ts';
import type { Remark, TextTable } from '../text-table.ts';
import { keptRows } from './kept-rows.ts';
import { openPeople } from './open-people.ts';

export interface CheckedPeople {
  /** Faults first, those of the file itself last of the rest; of each check in each column a few. */
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
  const { table, remarks: opened } = await openPeople(input, known);
  const faults = opened.filter(({ level }) => level === 'fault');
  const said = remarkNotes();
  if (faults.length === 0) read(keptRows(table), said.add);
  const notices = opened.filter(({ level }) => level === 'notice');
  // Those of the file came counted: what is said of many rows is not to be counted again.
  const remarks = [...faults, ...said.all(), ...notices];
  return { remarks, faults: faults.length + said.faults(), rows: table.lines.length };
}
