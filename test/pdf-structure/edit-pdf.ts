/** Changing one thing in a PDF, object by object. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { bytesOf, dictIn, nameIn, valueIn } from '../support/pdf-structure/read/objects.ts';

/** What pdf-lib makes an object of; a plain string becomes a name. */
export type Literal = PDFObject | string | number | boolean | Literal[] | { [key: string]: Literal };

export interface Edited {
  document: PDFDocument;
  context: PDFContext;
  catalog: PDFDict;
  info: PDFDict;
  tree: PDFDict;
  pages: PDFDict[];
}

/** The bytes after an edit. */
export async function edited(bytes: Buffer, edit: (pdf: Edited) => void): Promise<Buffer> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  const pages = document.getPages().map(({ node }) => node);
  edit({ document, context, catalog, info, tree: inside(catalog, 'StructTreeRoot'), pages });
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
}

/** A dictionary that must be there, by the way to it: `inside(page, 'Resources', 'Font')`. */
export function inside(dict: PDFDict, ...way: string[]): PDFDict {
  return way.reduce((at, key) => {
    const value = valueIn(at, key);
    const found = value instanceof PDFRawStream ? value.dict : dictIn(at, key);
    if (found === null) throw new Error(`nothing at ${way.join(' ')}: no ${key}`);
    return found;
  }, dict);
}

export function objectOf(context: PDFContext, value: Literal): PDFObject {
  return context.obj(value as string);
}

export function set(dict: PDFDict, key: string, value: Literal): void {
  dict.set(PDFName.of(key), objectOf(dict.context, value));
}

/** An object of its own, by its number. */
export function register({ context }: Edited, value: Literal): PDFRef {
  return context.register(objectOf(context, value));
}

export function said(text: string): PDFString {
  return PDFString.of(text);
}

export function drop(dict: PDFDict, key: string): void {
  dict.delete(PDFName.of(key));
}

/** The tags of a role in reading order. */
export function tagsOf(parent: PDFDict, role: string): PDFDict[] {
  return kidsOf(parent).flatMap((kid) => [...(nameIn(kid, 'S') === role ? [kid] : []), ...tagsOf(kid, role)]);
}

export function tagOf(pdf: Edited, role: string, at = 0): PDFDict {
  const tag = tagsOf(pdf.tree, role)[at];
  if (tag === undefined) throw new Error(`there is no ${role} number ${at}`);
  return tag;
}

/** The list of what a tag holds. */
export function held(tag: PDFDict): PDFArray {
  return tag.lookup(PDFName.of('K'), PDFArray);
}

export function refOf(dict: PDFDict): PDFRef {
  const ref = dict.context.getObjectRef(dict);
  if (ref === undefined) throw new Error('the object has no number');
  return ref;
}

/** A new tag at the end of another. */
export function addTag(parent: PDFDict, role: string, entries: Record<string, Literal> = {}): PDFRef {
  const { context } = parent;
  const tag = context.register(objectOf(context, { S: role, K: [], P: refOf(parent), ...entries }));
  held(parent).push(tag);
  return tag;
}

/** Puts what a tag holds in another order. */
export function reorder(tag: PDFDict, order: number[]): void {
  const kids = held(tag).asArray();
  set(tag, 'K', order.flatMap((at) => kids[at] ?? [])); // prettier-ignore
}

/** Paints something more at the end of a page. */
export function paint(pdf: Edited, page: number, more: string): void {
  repaint(pdf, page, [/$/, `\n${more}\n`]);
}

/** Replaces a piece of what a page paints. */
export function repaint(pdf: Edited, page: number, [from, to]: [from: string | RegExp, to: string]): void {
  const dict = pdf.pages[page];
  const stream = dict === undefined ? null : valueIn(dict, 'Contents');
  if (dict === undefined || !(stream instanceof PDFRawStream)) throw new Error(`page ${page} has no content`);
  const before = Buffer.from(bytesOf(stream)).toString('latin1');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`page ${page} does not paint ${String(from)}`);
  set(dict, 'Contents', pdf.context.register(pdf.context.stream(Buffer.from(after, 'latin1'))));
}

function kidsOf(parent: PDFDict): PDFDict[] {
  const list = valueIn(parent, 'K');
  const kids = list instanceof PDFArray ? list.asArray() : [];
  return kids.flatMap((kid) => {
    const dict = kid instanceof PDFRef ? parent.context.lookup(kid) : kid;
    return dict instanceof PDFDict ? [dict] : [];
  });
}
