import { inflateRawSync } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';
import { brokenWorkbook, type ZipEntry } from './zip-entries.ts';

const localHeader = 0x04034b50;
const localSize = 30;

/**
 * One part of a workbook, never more bytes than its directory says.
 * @throws Unreadable when it is broken, holds more than it says, or is XML with a document type or entities of its own
 */
export function unzippedXml(bytes: Buffer, entry: ZipEntry): Buffer {
  const xml = unzipped(bytes, entry);
  // Of no use in a workbook, and a way to have a small file grow or fetch others. CDATA no program writes.
  if (['<!DOCTYPE', '<!ENTITY', '<![CDATA['].some((mark) => xml.includes(mark)))
    throw new Unreadable(
      'strange-xml',
      'Dit Excel-bestand bevat onderdelen die wij om veiligheidsredenen weigeren.',
    );
  return xml;
}

function unzipped(bytes: Buffer, { at, packed, size, method }: ZipEntry): Buffer {
  if (at + localSize > bytes.length || bytes.readUInt32LE(at) !== localHeader) throw brokenWorkbook();
  const from = at + localSize + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data.subarray(0, size);
  if (method !== 8 || size === 0) throw brokenWorkbook();
  try {
    return inflateRawSync(data, { maxOutputLength: size });
  } catch (error) {
    // Cut off, damaged, or larger than said: zlib tells them apart, the reader need not.
    throw Object.assign(brokenWorkbook(), { cause: error });
  }
}
