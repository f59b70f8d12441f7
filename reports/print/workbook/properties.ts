/** What the writer of workbooks does not know of: properties of the document, and heads that every printed page repeats. */
import type { Feature } from 'write-excel-file/node';
import { findElement, replaceElement, sanitizeTextContent } from 'write-excel-file/utility';
import type { Report } from '../../report.ts';
import type { PartContent, SheetOf } from './cells.ts';

const part = 'docProps/core.xml';

/** Title, municipality and the report's own day; nothing of the machine or of who made it. */
export function properties(report: Report): Feature<PartContent> {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override ContentType="${type}" PartName="/${part}"/>` },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core-1" Type="${relation}" Target="${part}"/>`,
        },
      },
      write: { files: () => ({ [part]: coreProperties(report) }) },
    },
  };
}

function coreProperties({ title, municipality, language, date }: Report): string {
  const element = (name: string, text: string): string => `<${name}>${sanitizeTextContent(text)}</${name}>`;
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element('dc:title', title)}${element('dc:creator', municipality)}${element('dc:language', language)}${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

/** Frozen rows and columns come again on each page. */
export function repeatedHeads(sheets: SheetOf[]): Feature<PartContent> {
  const names = sheets.flatMap(({ sheet, stickyRowsCount: rows = 0, stickyColumnsCount: columns = 0 }, i) => {
    const parts = [
      ...(columns > 0 ? [`'${sheet}'!$A:$A`] : []),
      ...(rows > 0 ? [`'${sheet}'!$1:$${rows}`] : []),
    ];
    if (parts.length === 0) return [];
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${parts.join(',')}</definedName>`];
  });
  const transform = (xml: string): string => {
    const element = findElement(xml, 'definedNames');
    if (element === undefined || names.length === 0) return xml;
    return replaceElement(xml, element, `<definedNames>${names.join('')}</definedNames>`);
  };
  return { files: { transform: { 'xl/workbook.xml': { transform } } } };
}
