/** Files of one kind read in this process to records, with every remark: "check row" and the sentence itself. */
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { FigureMapping, ReadFile } from '../../server/actions/figure-file.ts';
import { figureFilesHere } from '../../server/imports/figure-files-here.ts';

export interface ReadKind<K extends FigureKind> {
  records: RecordOf[K][];
  checks: string[];
  sentences: string[];
  read: ReadFile;
}

const context = { today: '2021-06-10', nisCode: '99999' };

/** @param lines the head of the file and its rows */
export async function readKind<K extends FigureKind>(
  kind: K,
  lines: string[],
  asked: Partial<FigureMapping & typeof context> = {},
): Promise<ReadKind<K>> {
  const { today = context.today, nisCode = context.nisCode, ...mapping } = asked;
  const records: RecordOf[K][] = [];
  const read = await figureFilesHere.read(
    Buffer.from(lines.join('\r\n')),
    { kind, mapping, context: { today, nisCode } },
    async ({ rows }) => void records.push(...rows.map(({ record }) => record as RecordOf[K])),
  );
  return {
    records,
    checks: read.remarks.map(({ check, row }) => `${check} ${row ?? '-'}`),
    sentences: read.remarks.map(({ sentence }) => sentence),
    read,
  };
}
