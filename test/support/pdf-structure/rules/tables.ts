import { PDFArray } from '@cantoo/pdf-lib';
import { fault, placeOf, type Fault } from '../fault.ts';
import { attributeOf } from '../read/attributes.ts';
import { asText, itemsOf, textIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import type { StructureTree, Tag } from '../read/structure-tree.ts';
import { gridOf, type GridCell, type TableGrid } from '../read/table-grid.ts';
import { hasContent } from '../read/tag-content.ts';

const scopes = ['Row', 'Column', 'Both'];

/** Tables that can be walked through cell by cell, each with its headers (ISO 14289-1, 7.5). */
export function* tableRules(pdf: OpenedPdf): Generator<Fault> {
  const { tree, tags } = pdf;
  if (tree === null) return;
  const byId = new Map(tags.map((tag) => [textIn(tag.dict, 'ID'), tag]));
  for (const table of tags.filter(({ type }) => type === 'Table')) {
    const grid = gridOf(tree, table);
    const row = grid.widths.findIndex((width) => width !== grid.columns);
    if (row !== -1) yield irregular(table, grid, row);
    const headers = grid.cells.filter(({ isHeader }) => isHeader);
    if (headers.length === 0) yield fault('table-headers', placeOf(table), 'The table has no header cells.');
    for (const cell of headers) yield* header(pdf, cell);
    // Of a table with holes it cannot be said which cell stands under which.
    const told = row === -1 && headers.length > 0 ? grid.cells.filter(({ isHeader }) => !isHeader) : [];
    for (const cell of told) {
      if (isCorner(pdf, cell)) continue;
      yield* headed(tree, cell, { headers, byId });
    }
  }
}

function irregular(table: Tag, { widths, columns }: TableGrid, row: number): Fault {
  const text = `Row ${row + 1} fills ${widths[row]} columns of ${columns}, spans counted.`;
  return fault('table-irregular', placeOf(table), text);
}

function* header(pdf: OpenedPdf, cell: GridCell): Generator<Fault> {
  const place = placeOf(cell.tag);
  const listed = textIn(cell.tag.dict, 'ID') !== null;
  if (cell.scope === null ? !listed : !scopes.includes(cell.scope)) {
    const found = cell.scope === null ? 'no scope' : `the scope ${cell.scope}`;
    const text = `A header cell has ${found}; expected ${scopes.join(', ')}.`;
    yield fault('header-scope', place, text);
  }
  if (!hasContent(pdf, cell.tag) && !isCorner(pdf, cell))
    yield fault('header-empty', place, 'A header cell is empty.');
}

/** The headers of a cell: by name, or those that stand before it in its row and above it in its column. */
function* headed(
  tree: StructureTree,
  cell: GridCell,
  { headers, byId }: { headers: GridCell[]; byId: ReadonlyMap<string | null, Tag> },
): Generator<Fault> {
  const place = placeOf(cell.tag);
  const named = attributeOf(tree, cell.tag, 'Table', 'Headers');
  if (named instanceof PDFArray) {
    const lost = itemsOf(named).find((name) => byId.get(asText(name))?.type !== 'TH');
    if (lost !== undefined)
      yield fault('cell-header', place, `The cell names a header ${String(lost)} that is none.`);
    return;
  }
  const heads = (direction: 'Row' | 'Column') =>
    headers.filter(({ scope }) => scope === direction || scope === 'Both');
  const [ofRows, ofColumns] = [heads('Row'), heads('Column')];
  const inRow = ofRows.some((head) => head.column < cell.column && overlap(head, cell, 'row'));
  const inColumn = ofColumns.some((head) => head.row < cell.row && overlap(head, cell, 'column'));
  if (ofRows.length > 0 && !inRow) {
    yield fault(
      'cell-header',
      place,
      `Row ${cell.row + 1} has no header before this cell; other rows have one.`,
    );
  }
  if (ofColumns.length > 0 && !inColumn) {
    yield fault(
      'cell-header',
      place,
      `Column ${cell.column + 1} has no header above this cell; others have one.`,
    );
  }
}

function overlap(one: GridCell, other: GridCell, direction: 'row' | 'column'): boolean {
  const length = direction === 'row' ? 'rows' : 'columns';
  const [start, end] = [one[direction], one[direction] + one[length]];
  return start < other[direction] + other[length] && other[direction] < end;
}

/** The empty first cell, above the names of the rows and before those of the columns. */
function isCorner(pdf: OpenedPdf, cell: GridCell): boolean {
  return cell.row === 0 && cell.column === 0 && !hasContent(pdf, cell.tag);
}
