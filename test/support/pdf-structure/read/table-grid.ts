import { attributeOf } from './attributes.ts';
import { asName, asNumber } from './objects.ts';
import { tagsIn, type StructureTree, type Tag } from './structure-tree.ts';

export interface GridCell {
  tag: Tag;
  isHeader: boolean;
  /** Row, Column, Both, or null when it does not say. */
  scope: string | null;
  /** From 0, with how many it spans. */
  row: number;
  rows: number;
  column: number;
  columns: number;
}

export interface TableGrid {
  cells: GridCell[];
  /** Columns that each row fills; a place taken twice counts twice. */
  widths: number[];
  columns: number;
}

/** The cells of a table in the places where their spans put them. */
export function gridOf(tree: StructureTree, table: Tag): TableGrid {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Map<number, number>());
  const cells: GridCell[] = [];
  rows.forEach((tags, row) => {
    let column = 0;
    for (const tag of tags) {
      while (taken[row]?.has(column) === true) column += 1;
      const cell = cellOf(tree, tag, { row, column });
      cells.push(cell);
      for (let r = row; r < row + cell.rows; r++) {
        for (let c = column; c < column + cell.columns; c++) {
          taken[r]?.set(c, (taken[r]?.get(c) ?? 0) + 1);
        }
      }
      column += cell.columns;
    }
  });
  const widths = taken.map((row) => [...row.values()].reduce((sum, times) => sum + times, 0));
  return {
    cells,
    widths,
    columns: Math.max(0, ...taken.flatMap((row) => [...row.keys()]).map((at) => at + 1)),
  };
}

function rowsOf(table: Tag): Tag[][] {
  return tagsIn(table).flatMap((kid) => {
    if (kid.type === 'TR') return [tagsIn(kid)];
    return ['THead', 'TBody', 'TFoot'].includes(kid.type ?? '') ? rowsOf(kid) : [];
  });
}

function cellOf(tree: StructureTree, tag: Tag, place: { row: number; column: number }): GridCell {
  const span = (key: string): number => asNumber(attributeOf(tree, tag, 'Table', key)) ?? 1;
  const isHeader = tag.type === 'TH';
  const scope = asName(attributeOf(tree, tag, 'Table', 'Scope'));
  return { tag, isHeader, scope, ...place, rows: span('RowSpan'), columns: span('ColSpan') };
}
