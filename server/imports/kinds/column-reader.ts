/** Reads the rows of one kind of file: cell by cell by its columns, then the record, then what rows say together. */
import type { FigureKind } from '../../../reports/figures/records.ts';
import type { KindReader, RowReader } from '../kind-reader.ts';
import { acrossRows } from './across-rows.ts';
import { guessMapping } from './guess-mapping.ts';
import { columnRemarks } from './column-remarks.ts';
import type { Kind } from './kind.ts';
import { rowPlace } from './row-place.ts';
import { rowValues } from './row-values.ts';

export function columnReader(kind: FigureKind, { columns: known, start }: Kind<FigureKind>): KindReader {
  return {
    fields: known.map(({ type: _type, synonyms: _synonyms, words, ...field }) => ({
      ...field,
      // A value has several words; the first is the one we show.
      words: words.filter((one, at) => words.findIndex(({ value }) => value === one.value) === at),
    })),
    heads: known.flatMap(({ head, synonyms }) => [head, ...synonyms]),
    guess: (columns, rows) => guessMapping(known, columns, rows),
    read(columns, mapping, context): RowReader {
      const read = rowValues(known, columns, mapping);
      const maker = start(context, columns);
      const across = acrossRows(kind);
      const remarks = columnRemarks(kind, known, columns, mapping);
      // Without such a column rows cannot be told apart: only what is wrong in their cells is worth saying.
      const lacks = remarks.some(({ check }) => check === 'missing-column');
      return {
        remarks,
        holds: maker.holds === true,
        row(row, say) {
          const values = read(row, say);
          if (values === null) return null;
          const record = maker.record(values, rowPlace(row.line, mapping, lacks ? unsaid : say));
          if (record !== null && maker.holds !== true && !lacks) across.take(record, row.line, say);
          return record;
        },
        end(say) {
          if (lacks) return [];
          across.end(say);
          return maker.end?.(say) ?? [];
        },
      };
    },
  };
}

function unsaid(): void {}
