import { streamIn } from '../support/pdf-structure/read/objects.ts';
import type { Broken } from './broken.ts';
import { drop, inside, register, said, set, type Edited } from './edit-pdf.ts';

function replaceMetadata(pdf: Edited, [from, to]: [from: string, to: string]): void {
  const text = Buffer.from(streamIn(pdf.catalog, 'Metadata')?.contents ?? []).toString('utf8');
  if (!text.includes(from)) throw new Error(`the metadata does not say ${from}`);
  set(pdf.catalog, 'Metadata', pdf.context.register(pdf.context.stream(Buffer.from(text.replace(from, to)))));
}

function bookmark(pdf: Edited, at: 'First' | 'Last'): ReturnType<typeof inside> {
  return inside(pdf.catalog, 'Outlines', at);
}

/** What can be wrong with the document as a whole, and with its bookmarks. */
export const brokenDocuments: Broken[] = [
  ['not-marked', 'the catalogue does not say that it is tagged', ({ catalog }) => set(inside(catalog, 'MarkInfo'), 'Marked', false)],
  ['not-marked', 'there is no MarkInfo', ({ catalog }) => drop(catalog, 'MarkInfo')],
  ['suspects', 'its tags are said to be doubtful', ({ catalog }) => set(inside(catalog, 'MarkInfo'), 'Suspects', true)],
  ['document-language', 'no language is given', ({ catalog }) => drop(catalog, 'Lang')],
  ['document-language', 'the language is written "Nederlands"', ({ catalog }) => set(catalog, 'Lang', said('Nederlands'))],
  ['title-not-shown', 'a viewer would show the file name', ({ catalog }) => set(inside(catalog, 'ViewerPreferences'), 'DisplayDocTitle', false)],
  ['metadata-missing', 'there is no XMP metadata', ({ catalog }) => drop(catalog, 'Metadata')],
  ['metadata-malformed', 'the title in the XMP metadata has a bare &', (pdf) => replaceMetadata(pdf, ['Kort rapport', 'Kort & rapport'])],
  ['metadata-malformed', 'an element of the XMP metadata is not closed', (pdf) => replaceMetadata(pdf, ['</dc:title>', ''])],
  ['metadata-identifier', 'the XMP metadata says part 2', (pdf) => replaceMetadata(pdf, ['part>1<', 'part>2<'])],
  ['metadata-title', 'the XMP metadata has another title', (pdf) => replaceMetadata(pdf, ['Kort rapport', 'Lang rapport'])],
  ['metadata-title', 'the XMP metadata has no title', (pdf) => replaceMetadata(pdf, ['Kort rapport', ''])],
  ['encrypted', 'it is encrypted', ({ document }) => document.encrypt({ ownerPassword: 'kerkebeek' })],
  ['form', 'there is an XFA form', ({ catalog }) => set(catalog, 'AcroForm', { Fields: [], XFA: said('<xdp/>') })],
  ['script', 'a script runs on opening', ({ catalog }) => set(catalog, 'OpenAction', { S: 'JavaScript', JS: said('app.beep()') })],
  ['layers', 'a set of layers has no name', ({ catalog }) => set(catalog, 'OCProperties', { OCGs: [], D: { Order: [] } })],
  ['layers', 'layers switch by themselves', ({ catalog }) => set(catalog, 'OCProperties', { OCGs: [], D: { Name: said('alle'), AS: [] } })],
  ['attachment', 'an embedded file has its name in one form only', (pdf) => register(pdf, { Type: 'Filespec', F: said('tabel.csv'), EF: {} })],

  ['outline-missing', 'there are no bookmarks', ({ catalog }) => drop(catalog, 'Outlines')],
  ['outline-title', 'a bookmark has no title', (pdf) => set(bookmark(pdf, 'First'), 'Title', said(' '))],
  ['outline-chain', 'a bookmark does not name the one before it', (pdf) => drop(bookmark(pdf, 'Last'), 'Prev')],
  ['outline-chain', 'a bookmark names another parent', (pdf) => set(bookmark(pdf, 'Last'), 'Parent', pdf.context.getObjectRef(bookmark(pdf, 'First')) ?? 0)],
  ['outline-target', 'a bookmark leads nowhere', (pdf) => drop(bookmark(pdf, 'Last'), 'Dest')],
  ['outline-target', 'a bookmark leads to an object that is no page', (pdf) => set(bookmark(pdf, 'Last'), 'Dest', [pdf.context.getObjectRef(pdf.catalog) ?? 0, 'Fit'])],
  ['outline-order', 'the second bookmark leads to an earlier page', (pdf) => {
    const [first, last] = [bookmark(pdf, 'First'), bookmark(pdf, 'Last')];
    const dest = pdf.context.obj('Dest');
    const [one, other] = [first.get(dest), last.get(dest)];
    if (one !== undefined && other !== undefined) [first, last].forEach((item, i) => set(item, 'Dest', i === 0 ? other : one));
  }],
]; // prettier-ignore
