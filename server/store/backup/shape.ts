/** bytes go into a backup as base64. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'bytes';

export interface TableShape {
  name: string;
  /** In the order of the table. */
  columns: Map<string, ColumnKind>;
  /** Columns of the primary key, in its order. */
  key: string[];
  /** Other tables of the same database that a row may point at. */
  references: string[];
}
