/** Files of panel members, opened and read. */
import type { MemberFiles } from '../../actions/ports.ts';
import { Problem } from '../../actions/problem.ts';
import type { ChildInput } from '../in-child.ts';
import type { KindColumn } from '../kinds/kind.ts';
import { remarkNotes } from '../remark-notes.ts';
import { keptRows } from './kept-rows.ts';
import { memberColumns } from './member-columns.ts';
import { readMembers } from './members.ts';
import { openPeople, openPeopleHere, type OpenedPeople } from './open-people.ts';
import { mappingFor } from './person-rows.ts';

const rowsShown = 5;
const faultsShown = 5;

/** Opened in a process of its own, with limits. */
export const memberFiles = memberFilesBy(openPeople);

/** Opened in this process: for tests. */
export const memberFilesHere = memberFilesBy((bytes, known) => openPeopleHere(bytes as Buffer, known));

function memberFilesBy(open: (input: ChildInput, known: KindColumn[]) => Promise<OpenedPeople>): MemberFiles {
  return {
    fields: memberColumns,
    async open(input) {
      const opened = await open(input, memberColumns);
      const faults = opened.remarks.filter(({ level }) => level === 'fault').map(({ sentence }) => sentence);
      if (faults.length > 0)
        throw new Problem('bad-input', 'Dit bestand kunnen wij niet gebruiken.', [
          ...faults.slice(0, faultsShown),
          'De rest van het bestand lazen wij niet: andere fouten ziet u pas als dit verbeterd is.',
        ]);
      return { ...opened, mapping: mappingFor(memberColumns, keptRows(opened.table), null) };
    },
    read(table, reading) {
      const said = remarkNotes();
      const read = readMembers(keptRows(table), reading, said.add);
      const first = read.slice(0, rowsShown);
      return {
        members: said.faults() > 0 ? [] : read.map(({ member }) => member),
        remarks: said.all(),
        faults: said.faults(),
        notices: said.notices(),
        sample: first.map(({ member, place }) => ({ line: place.line, member })),
      };
    },
  };
}
