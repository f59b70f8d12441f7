/** What is wrong in a file, and what there is to know of it. */
import type { FileRemark } from '../../actions/figure-file.ts';

export interface RemarkRow {
  level: string;
  isFault: boolean;
  sentence: string;
}

export const mostShown = 50;

export function remarkRows(remarks: FileRemark[]): RemarkRow[] {
  return remarks.slice(0, mostShown).map(({ level, sentence }) => ({
    level: level === 'fault' ? 'Fout' : 'Ter info',
    isFault: level === 'fault',
    sentence,
  }));
}
