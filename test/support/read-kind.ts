/** A file of one kind read in this process: what is said of it, and its records. */
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { FigureMapping } from '../../server/actions/figure-file.ts';
import { plainFigureFiles } from './plain-figure-files.ts';

interface ReadKind<K extends FigureKind> {
  /** Sentences of the faults and of the notices. */
  faults: string[];
  notices: string[];
  records: RecordOf[K][];
}

export async function readKind<K extends FigureKind>(
  kind: K,
  lines: string[],
  mapping: Partial<FigureMapping> | null = null,
): Promise<ReadKind<K>> {
  const records: RecordOf[K][] = [];
  const reading = { kind, mapping, context: { today: '2021-12-31', nisCode: null } };
  const read = await plainFigureFiles.read(
    Buffer.from(`${lines.join('\r\n')}\r\n`),
    reading,
    async ({ rows }) => {
      for (const { record } of rows) records.push(record as RecordOf[K]);
    },
  );
  const sentences = (level: string): string[] =>
    read.remarks.filter((remark) => remark.level === level).map(({ sentence }) => sentence);
  return { faults: sentences('fault'), notices: sentences('notice'), records };
}
