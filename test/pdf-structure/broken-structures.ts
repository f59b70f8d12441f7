import type { Broken } from './broken.ts';
import { addTag, drop, held, refOf, reorder, said, set, tagOf } from './edit-pdf.ts';

/** What can be wrong with the tags, but for tables. */
export const brokenStructures: Broken[] = [
  ['no-structure', 'there is no structure tree', ({ catalog }) => drop(catalog, 'StructTreeRoot')],
  ['document-root', 'the tags stand in a Sect, not in a Document', (pdf) => set(tagOf(pdf, 'Document'), 'S', 'Sect')],
  ['tag-parent', 'a heading names another parent', (pdf) => set(tagOf(pdf, 'H2'), 'P', refOf(tagOf(pdf, 'Sect')))],
  ['tag-parent', 'a note hangs in two sections', (pdf) => held(tagOf(pdf, 'Sect')).push(refOf(tagOf(pdf, 'Note')))],
  ['role-unknown', 'a paragraph has a role of its own', (pdf) => set(tagOf(pdf, 'P'), 'S', 'Alinea')],
  ['role-unknown', 'a role is mapped to one that is unknown', (pdf) => {
    set(tagOf(pdf, 'P'), 'S', 'Alinea');
    set(pdf.tree, 'RoleMap', { Alinea: 'Tekst' });
  }],
  ['role-circular', 'a role is mapped to itself by another', ({ tree }) => set(tree, 'RoleMap', { Alinea: 'Tekst', Tekst: 'Alinea' })],
  ['role-remapped', 'a standard type is mapped to another', ({ tree }) => set(tree, 'RoleMap', { P: 'H1' })],
  ['tag-language', 'a paragraph is said to be in "vlaams"', (pdf) => set(tagOf(pdf, 'P'), 'Lang', said('vlaams'))],
  ['empty-tag', 'a paragraph has no content', (pdf) => addTag(tagOf(pdf, 'Sect'), 'P')],
  ['heading-first', 'the first heading is an H2', (pdf) => set(tagOf(pdf, 'H1'), 'S', 'H2')],
  ['heading-skipped', 'an H3 follows an H1', (pdf) => set(tagOf(pdf, 'H2'), 'S', 'H3')],
  ['heading-mixed', 'an H follows an H1', (pdf) => set(tagOf(pdf, 'H2'), 'S', 'H')],
  ['list-nesting', 'a list holds a paragraph', (pdf) => set(tagOf(pdf, 'LI'), 'S', 'P')],
  ['list-nesting', 'a list item stands in a section', (pdf) => set(tagOf(pdf, 'L'), 'S', 'Sect')],
  ['contents-nesting', 'the contents hold a Div', (pdf) => set(tagOf(pdf, 'TOCI'), 'S', 'Div')],
  ['inline-nesting', 'a list stands in a paragraph', (pdf) => {
    const [section, paragraph, list] = [tagOf(pdf, 'Sect'), tagOf(pdf, 'P'), tagOf(pdf, 'L')];
    reorder(section, [0, 1, 3]);
    held(paragraph).push(refOf(list));
    set(list, 'P', refOf(paragraph));
  }],
  ['content-in-group', 'text stands in a Div', (pdf) => set(tagOf(pdf, 'P'), 'S', 'Div')],
  ['caption-place', 'the caption of a list comes last', (pdf) => {
    const [list, heading] = [tagOf(pdf, 'L'), tagOf(pdf, 'H2')];
    const [first, second] = [tagOf(pdf, 'Sect'), tagOf(pdf, 'Sect', 1)];
    reorder(second, [1, 2, 3]);
    reorder(first, [0, 1, 3, 2]);
    held(list).push(refOf(heading));
    set(heading, 'P', refOf(list));
    set(heading, 'S', 'Caption');
  }],
  ['list-order', 'the label of an item comes after its body', (pdf) => reorder(tagOf(pdf, 'LI'), [1, 0])],
  ['list-numbering', 'items are numbered, but the list does not say so', (pdf) => drop(tagOf(pdf, 'L'), 'A')],
  ['figure-alt', 'a figure has no alternative text', (pdf) => drop(tagOf(pdf, 'Figure'), 'Alt')],
  ['figure-alt', 'the alternative text of a figure is a space', (pdf) => set(tagOf(pdf, 'Figure'), 'Alt', said(' '))],
  ['figure-box', 'a figure does not say where it stands', (pdf) => drop(tagOf(pdf, 'Figure'), 'A')],
  ['figure-box', 'a figure stands off its page', (pdf) => set(tagOf(pdf, 'Figure'), 'A', { O: 'Layout', BBox: [500, 500, 700, 600] })],
  ['figure-box-misses', 'the box of a figure is elsewhere on the page', (pdf) => set(tagOf(pdf, 'Figure'), 'A', { O: 'Layout', BBox: [60, 100, 260, 140] })],
  ['contents-link', 'a reference leads nowhere', (pdf) => set(tagOf(pdf, 'H2'), 'S', 'Reference')],
  ['note-id', 'a note has no identifier', (pdf) => drop(tagOf(pdf, 'Note'), 'ID')],
  ['id-twice', 'two notes have one identifier', (pdf) => set(tagOf(pdf, 'Note', 1), 'ID', said('noot-1'))],
  ['id-tree', 'identifiers are not listed', ({ tree }) => drop(tree, 'IDTree')],
  ['words-joined', 'the second line of a paragraph is read on without a space', (pdf) => reorder(tagOf(pdf, 'P'), [2, 0, 1])],
  ['pages-backwards', 'the contents on page 1 are read after page 2', (pdf) => reorder(tagOf(pdf, 'Document'), [1, 2, 0])],
]; // prettier-ignore
