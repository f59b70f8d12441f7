/** A table as a flat list of named figures, so that two tables can be compared and a difference can be named. */

/** How close a figure should come to R's: test/fixtures/reference/README.md, "Tolerances". */
export type FigureKind = 'exact' | 'weight' | 'share' | 'se' | 'interval' | 'statistic' | 'p';

export interface Figure {
  value: number | string | null;
  kind: FigureKind;
}

/** "2 | 16-24 | share" -> figure. */
export type Figures = Map<string, Figure>;

export type Found = Map<string, unknown>;

/** Every figure R gives that is not the one found, in a line; a figure R leaves open must be open. */
export function mismatches(found: Found, expected: Figures): string[] {
  if (expected.size === 0) throw new Error('R gives no figure to compare with');
  return [...expected].flatMap(([name, figure]) => {
    const value = found.get(name);
    return agrees(value, figure) ? [] : [`${name}: expected ${figure.value}, found ${JSON.stringify(value)}`];
  });
}

function agrees(found: unknown, { value, kind }: Figure): boolean {
  if (value === null) return found === null || found === undefined;
  if (typeof value === 'string' || typeof found !== 'number') return found === value;
  const [apart, size] = [Math.abs(found - value), Math.abs(value)];
  switch (kind) {
    case 'exact':
      return found === value;
    case 'weight':
      return apart <= 1e-8 * size;
    case 'share':
      return apart <= 1e-10 * Math.max(1, size);
    case 'se':
      return size < 1e-12 ? Math.abs(found) < 1e-12 : apart <= 1e-8 * size;
    case 'interval':
      return apart <= 1e-8 * Math.max(1, size);
    case 'statistic':
      return apart <= 1e-7 * size;
    case 'p':
      return value < 1e-12 ? found < 1e-12 : apart <= 1e-6 * value;
  }
}
