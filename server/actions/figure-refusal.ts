import type { Conflict } from '../../reports/figures/merge-records.ts';
import { conflictRemark } from './conflict-sentence.ts';
import type { FigureField, FigureMapping, FileRemark } from './figure-file.ts';
import { Problem } from './problem.ts';

const sentences = {
  faults: 'Dit bestand heeft fouten. Er is niets ingevoerd.',
  conflicts: 'Dit bestand zegt iets anders dan wat wij al bewaarden. Er is niets ingevoerd.',
};

/** Remarks shown of a file: who has more needs no more of them. */
export const mostRemarks = 200;

/** A file that was not imported, with what is wrong in it, row by row. */
export class FigureRefusal extends Problem {
  readonly remarks: FileRemark[];
  readonly why: keyof typeof sentences;
  /** How many there are in all. */
  readonly count: number;

  constructor(why: keyof typeof sentences, remarks: FileRemark[], count: number) {
    super(
      why === 'faults' ? 'bad-input' : 'conflict',
      sentences[why],
      remarks.filter(({ level }) => level === 'fault').map(({ sentence }) => sentence),
    );
    this.why = why;
    this.remarks = remarks;
    this.count = count;
  }

  static ofConflicts(conflicts: Conflict[], fields: FigureField[], mapping: FigureMapping): FigureRefusal {
    const shown = conflicts.slice(0, mostRemarks).map((one) => conflictRemark(one, fields, mapping));
    return new FigureRefusal('conflicts', shown, conflicts.length);
  }
}
