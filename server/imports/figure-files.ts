/** Files of figures, opened and read. */
import type { FigureSource, KeptTable, PeriodOfFile, ReadFile } from '../actions/figure-file.ts';
import { recordsOfColumns } from '../actions/figure-text.ts';
import type { FigureFiles } from '../actions/ports.ts';
import { Problem } from '../actions/problem.ts';
import { commandLimits, webLimits } from './file/file-limits.ts';
import { hasPersonalContent } from './file/personal-content.ts';
import { inChild, type ChildInput } from './in-child.ts';
import { readerOf } from './kinds.ts';
import type { PackedBatch } from './period-batches.ts';
import type { FigurePart, FigureRequest, OpenedPart } from './read-figures.ts';

const nothingKnown = { today: '9999-12-31', nisCode: null };

/** In a process of its own, with limits. */
export const figureFiles = figureFilesBy(inOwnProcess);

/** What a file says, part by part: the parts of read-figures.ts. */
type Parts = (request: Omit<FigureRequest, 'limits'>, input: ChildInput) => AsyncIterable<FigurePart>;

export function figureFilesBy(parts: Parts): FigureFiles {
  return {
    fields: (kind) => readerOf(kind).fields,
    namesPerson: hasPersonalContent,
    async open(bytes, kind) {
      const request = { kind, form: 'file', as: 'rows', mapping: null, context: nothingKnown } as const;
      const table: KeptTable = { columns: [], lines: [], cells: [] };
      let opened: OpenedPart | null = null;
      for await (const part of parts(request, bytes)) {
        if ('opened' in part) opened = part.opened;
        if (!('rows' in part)) continue;
        for (const { line, cells } of part.rows) {
          table.lines.push(line);
          table.cells.push(cells);
        }
      }
      if (opened === null) throw new Error('the child did not say what the file is');
      const { columns, ...rest } = opened;
      const faults = rest.remarks.filter(({ level }) => level === 'fault').map(({ sentence }) => sentence);
      if (faults.length > 0)
        throw new Problem('bad-input', 'Dit bestand kunnen wij niet gebruiken.', faults.slice(0, 5));
      return { ...rest, table: { ...table, columns } };
    },
    async read(file, { kind, mapping, context }, take) {
      const form = isTable(file) ? 'table' : 'file';
      let read: ReadFile | null = null;
      let rows: PeriodOfFile['rows'] = [];
      for await (const part of parts({ kind, form, as: 'records', mapping, context }, inputOf(file))) {
        if ('batch' in part) {
          for (const row of rowsOf(part.batch)) rows.push(row);
        } else if ('ends' in part) {
          await take({ period: part.ends, rows });
          rows = [];
        } else if ('read' in part) read = part.read;
      }
      if (read === null) throw new Error('the child did not say what it read');
      return read;
    },
  };
}

function inOwnProcess(
  request: Omit<FigureRequest, 'limits'>,
  input: ChildInput,
): AsyncGenerator<FigurePart, void> {
  const limits = Buffer.isBuffer(input) ? webLimits : commandLimits;
  return inChild<FigurePart>({ ...request, limits }, input, limits);
}

function isTable(file: FigureSource): file is KeptTable {
  return 'columns' in file;
}

function inputOf(file: FigureSource): ChildInput {
  return isTable(file) ? Buffer.from(JSON.stringify(file)) : file;
}

function rowsOf({ lines, columns }: PackedBatch): PeriodOfFile['rows'] {
  return recordsOfColumns(columns).map((record, at) => ({ record, row: lines[at] ?? 0 }));
}
