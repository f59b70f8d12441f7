/** Reading pdf-lib's objects: references are followed, and what is absent or of another kind is null. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

export function valueIn(dict: PDFDict, key: string): PDFObject | null {
  const value = dict.lookup(PDFName.of(key));
  return value === undefined || value === PDFNull ? null : value;
}

export function dictIn(dict: PDFDict, key: string): PDFDict | null {
  return asDict(valueIn(dict, key));
}

export function nameIn(dict: PDFDict, key: string): string | null {
  return asName(valueIn(dict, key));
}

export function textIn(dict: PDFDict, key: string): string | null {
  return asText(valueIn(dict, key));
}

export function numberIn(dict: PDFDict, key: string): number | null {
  return asNumber(valueIn(dict, key));
}

export function trueIn(dict: PDFDict, key: string): boolean {
  return valueIn(dict, key) === PDFBool.True;
}

/** The items, each looked up; a single value is a list of one, an absent one an empty list. */
export function listIn(dict: PDFDict, key: string): PDFObject[] {
  const value = valueIn(dict, key);
  return value instanceof PDFArray ? itemsOf(value) : value === null ? [] : [value];
}

export function numbersIn(dict: PDFDict, key: string): number[] {
  return listIn(dict, key).flatMap((item) => asNumber(item) ?? []);
}

/** The reference itself, not what it leads to. */
export function refIn(dict: PDFDict, key: string): PDFRef | null {
  const raw = dict.get(PDFName.of(key));
  return raw instanceof PDFRef ? raw : null;
}

export function keysOf(dict: PDFDict): string[] {
  return dict.keys().map((key) => key.decodeText());
}

export function itemsOf(array: PDFArray): PDFObject[] {
  return Array.from({ length: array.size() }, (_, i) => array.lookup(i) ?? PDFNull);
}

export function asDict(value: PDFObject | null | undefined): PDFDict | null {
  return value instanceof PDFDict ? value : null;
}

export function asName(value: PDFObject | null | undefined): string | null {
  return value instanceof PDFName ? value.decodeText() : null;
}

export function asNumber(value: PDFObject | null | undefined): number | null {
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function asText(value: PDFObject | null | undefined): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

export function streamIn(dict: PDFDict, key: string): PDFRawStream | null {
  const value = valueIn(dict, key);
  return value instanceof PDFRawStream ? value : null;
}

export function bytesOf(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}
