/** A workbook opened twice: as a reader of spreadsheets sees it, and as the parts it is zipped from. */
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';

type Value = string | number | boolean | Date | null;

export interface OpenedWorkbook {
  sheets: { sheet: string; data: Value[][] }[];
  /** By path in the file. */
  parts: Record<string, string>;
  /** Day and time of every part, as they stand in the zip. */
  moments: string[];
}

export async function openWorkbook(bytes: Buffer): Promise<OpenedWorkbook> {
  const sheets = (await readExcelFile(bytes, { trim: false })) as OpenedWorkbook['sheets'];
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  return { sheets, parts: Object.fromEntries(parts), moments: momentsIn(bytes) };
}

export function sheetNamed({ sheets }: OpenedWorkbook, name: string): Value[][] {
  const found = sheets.find(({ sheet }) => sheet === name);
  if (found === undefined)
    throw new Error(`no sheet ${name}, only ${sheets.map(({ sheet }) => sheet).join(', ')}`);
  return found.data;
}

/** Every number in the cells of every sheet, and every text. */
export function valuesIn({ sheets }: OpenedWorkbook): Value[] {
  return sheets.flatMap(({ data }) => data.flat());
}

/** From the headers of the parts, local and central: MS-DOS dates. */
function momentsIn(bytes: Buffer): string[] {
  const headers = [
    { mark: Buffer.from('PK\u0003\u0004', 'latin1'), at: 10 },
    { mark: Buffer.from('PK\u0001\u0002', 'latin1'), at: 12 },
  ];
  return headers.flatMap(({ mark, at }) => {
    const found: string[] = [];
    for (let place = bytes.indexOf(mark); place !== -1; place = bytes.indexOf(mark, place + 1)) {
      const [time, day] = [bytes.readUInt16LE(place + at), bytes.readUInt16LE(place + at + 2)];
      const date = [(day >> 9) + 1980, (day >> 5) & 15, day & 31].join('-');
      found.push(`${date} ${time >> 11}:${(time >> 5) & 63}`);
    }
    return found;
  });
}
