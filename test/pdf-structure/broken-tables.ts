import type { Broken } from './broken.ts';
import { drop, reorder, said, set, tagOf } from './edit-pdf.ts';

/** What can be wrong with the table: a corner, "Leeftijd" over two columns, "Antwoord" and two groups, rows "ja" and "nee". */
export const brokenTables: Broken[] = [
  ['table-nesting', 'a row holds a paragraph', (pdf) => set(tagOf(pdf, 'TD'), 'S', 'P')],
  ['table-nesting', 'a row stands in a section', (pdf) => {
    set(tagOf(pdf, 'Table'), 'S', 'Sect');
    set(tagOf(pdf, 'Caption'), 'S', 'P');
  }],
  ['caption-place', 'the caption stands between head and body', (pdf) => reorder(tagOf(pdf, 'Table'), [1, 0, 2])],
  ['table-order', 'a table has two heads and no body', (pdf) => set(tagOf(pdf, 'TBody'), 'S', 'THead')],
  ['table-irregular', 'a head over two columns spans one', (pdf) => set(tagOf(pdf, 'TH', 1), 'A', { O: 'Table', Scope: 'Column' })],
  ['table-irregular', 'a cell spans two rows and pushes the next one out', (pdf) => set(tagOf(pdf, 'TD'), 'A', { O: 'Table', RowSpan: 2 })],
  ['table-headers', 'no cell is a header', (pdf) => {
    for (let i = 0; i < 7; i++) set(tagOf(pdf, 'TH'), 'S', 'TD');
  }],
  ['header-scope', 'a header does not say what it heads', (pdf) => drop(tagOf(pdf, 'TH', 2), 'A')],
  ['header-scope', 'a header heads a "Col"', (pdf) => set(tagOf(pdf, 'TH', 2), 'A', { O: 'Table', Scope: 'Col' })],
  ['header-empty', 'a header that is not the corner is empty', (pdf) => reorder(tagOf(pdf, 'TR'), [1, 0])],
  ['cell-header', 'one row has no header', (pdf) => set(tagOf(pdf, 'TH', 5), 'S', 'TD')],
  ['cell-header', 'one column has no header', (pdf) => {
    set(tagOf(pdf, 'TH', 1), 'A', { O: 'Table', Scope: 'Row', ColSpan: 2 });
    set(tagOf(pdf, 'TH', 3), 'A', { O: 'Table', Scope: 'Row' });
  }],
  ['cell-header', 'a cell names a header that does not exist', (pdf) => set(tagOf(pdf, 'TD'), 'A', { O: 'Table', Headers: [said('nergens')] })],
]; // prettier-ignore
