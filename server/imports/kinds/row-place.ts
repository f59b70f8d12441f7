import type { FigureMapping } from '../../actions/figure-file.ts';
import { saidPlace } from '../file/said-place.ts';
import type { Remark } from '../text-table.ts';
import type { RowPlace } from './kind.ts';

/** What is said of a row, with its place in the file. */
export function rowPlace(line: number, mapping: FigureMapping, say: (remark: Remark) => void): RowPlace {
  const add = (level: Remark['level'], check: string, name: string | null, said: string): void => {
    const column = name === null ? null : (mapping.columns[name] ?? null);
    say({ level, row: line, column, check, sentence: `${saidPlace(line, column)}${said}` });
  };
  return {
    line,
    notice: (check, column, said) => add('notice', check, column, said),
    fault: (check, column, said) => add('fault', check, column, said),
  };
}
