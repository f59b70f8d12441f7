/** The columns of a table: those with a name, without those that are about persons. */
import type { Remark } from '../text-table.ts';
import type { Head } from './find-head.ts';
import { isPersonalHead } from './personal-heads.ts';
import { plainHead } from './plain-head.ts';
import { saidPlace, shortened } from './said-place.ts';
import type { FileWish } from './table-source.ts';

export interface TableColumn {
  /** Place in the row, from 0. */
  at: number;
  name: string;
  /** The kind asks for it: cells of it may be quoted in a remark. */
  known: boolean;
}

export interface TableColumns {
  kept: TableColumn[];
  /** Heads of columns that are about persons. */
  dropped: string[];
  remarks: Remark[];
}

export function tableColumns(head: Head, wish: FileWish, known: ReadonlySet<string>): TableColumns {
  const named = head.names
    .map((name, at) => ({ at, name, known: known.has(plainHead(name)) }))
    .filter(({ name }) => name !== '');
  const isDropped = ({ name, known: asked }: TableColumn): boolean =>
    wish.persons === 'left-out' && !asked && isPersonalHead(name);
  const kept = named.filter((column) => !isDropped(column));
  const dropped = named.filter(isDropped).map(({ name }) => name);
  return {
    kept,
    dropped,
    remarks: [...twiceIn(kept, head.to), ...dropped.map((name) => droppedFor(name, head.to))],
  };
}

function droppedFor(name: string, row: number): Remark {
  const sentence = `Kolom '${shortened(name)}' is weggelaten: zij gaat over personen, en die gegevens bewaren wij hier niet.`;
  return { level: 'notice', row, column: name, sentence, check: 'personal-column' };
}

function twiceIn(columns: TableColumn[], row: number): Remark[] {
  const seen = new Set<string>();
  return columns.flatMap(({ name, known }) => {
    const plain = plainHead(name);
    if (known && seen.has(plain)) {
      const sentence = `${saidPlace(row, name)}deze kolom staat twee keer in het bestand. Haal er een weg.`;
      return [{ level: 'fault' as const, row, column: name, sentence, check: 'column-twice' }];
    }
    seen.add(plain);
    return [];
  });
}
