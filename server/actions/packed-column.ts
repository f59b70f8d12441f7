/** The values of one field, stored or on their way between two processes: those that come back are said once, and then by their place. */
export type PackedColumn = unknown[] | { values: unknown[]; places: number[] };

/** With more different ones, or with most of them there once, nothing is won. */
const mostValues = 200;

/** The same text for the same values, whatever they were read from. @param column numbers, texts or lists of texts; null where there is none */
export function packColumn(column: unknown[]): PackedColumn {
  if (typeof column.find((value) => value !== null) === 'number') return column;
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const places: number[] = [];
  for (const value of column) {
    // Lists that hold the same are the same; a field has lists or texts, never both.
    const key = Array.isArray(value) ? JSON.stringify(value) : value;
    let place = known.get(key);
    if (place === undefined) {
      if (values.length === mostValues) return column;
      place = values.push(value) - 1;
      known.set(key, place);
    }
    places.push(place);
  }
  return values.length * 2 > column.length ? column : { values, places };
}

/** Values that were the same are one and the same again: not to be changed. */
export function unpackColumn(column: PackedColumn): unknown[] {
  return Array.isArray(column) ? column : column.places.map((place) => column.values[place]);
}
