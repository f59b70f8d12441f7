/** Workbooks made by hand, as programs write them and as nobody should. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface MadeSheet {
  name: string;
  /** Of sheetData: <row>s. */
  rows: string;
  state?: string;
}

export interface MadeWorkbook {
  sheets: MadeSheet[];
  strings?: string[];
  /** Format codes of the styles 1, 2 ...; style 0 is plain. */
  formats?: string[];
  from1904?: boolean;
  /** Other parts, or these instead. */
  parts?: Record<string, string | Uint8Array>;
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function madeWorkbook(made: MadeWorkbook): Buffer {
  const parts = { ...partsOf(made), ...made.parts };
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  return Buffer.from(zipSync(files, { level: 1 }));
}

/** Rows of numbers and inline texts. */
export function plainRows(rows: (string | number)[][]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  return rows.map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join('')}</row>`).join('');
}

function sheetXml(rows: string): string {
  return `${xml}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
}

function partsOf({
  sheets,
  strings = [],
  formats = [],
  from1904 = false,
}: MadeWorkbook): Record<string, string> {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const links = sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const more = [link('s', 'sharedStrings', 'sharedStrings.xml'), link('f', 'styles', '/xl/styles.xml')];
  const list = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`);
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0"/>`)];
  return {
    '[Content_Types].xml': `${xml}<Types/>`,
    '_rels/.rels': `${xml}<Relationships>${link('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${types}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships>${[...links, ...more].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${xml}<sst ${main}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ rows }, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)])),
  };
}
