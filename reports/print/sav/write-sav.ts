import { int32s } from './binary.ts';
import { caseData } from './case-data.ts';
import { extensionRecords } from './extension-records.ts';
import { documentRecord, header } from './header.ts';
import { labelRecords } from './label-records.ts';
import { layOut } from './layout.ts';
import type { SavFile } from './sav-file.ts';
import { variableRecords } from './variable-records.ts';

/**
 * The bytes of a data file for SPSS (.sav), as PSPP describes the format ("System File Format" in its manual): texts in
 * UTF-8, cases packed. The same file in gives the same bytes.
 * @throws RangeError on variables of different length, a weight or set outside the file, or a number that is not finite
 */
export function writeSav(file: SavFile): Buffer {
  const layout = layOut(file);
  const endOfDictionary = int32s(999, 0);
  return Buffer.concat([
    header(file, layout),
    variableRecords(layout.variables),
    labelRecords(layout.variables),
    documentRecord(file.documents),
    extensionRecords(file, layout),
    endOfDictionary,
    caseData(layout),
  ]);
}
