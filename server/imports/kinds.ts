/** Who reads which kind of file. */
import type { FigureKind } from '../../reports/figures/records.ts';
import type { KindReader } from './kind-reader.ts';
import { templateReader } from './template/template-reader.ts';

const readers = new Map<FigureKind, KindReader>();

export function readerOf(kind: FigureKind): KindReader {
  const known = readers.get(kind) ?? templateReader(kind);
  readers.set(kind, known);
  return known;
}
