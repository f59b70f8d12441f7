/** Stops the reading of a file: one fault for the whole of it. readFile gives it back as a remark. */
import type { Remark } from '../text-table.ts';
import { saidCount } from './said-place.ts';

export class Unreadable extends Error {
  readonly remark: Remark;

  /** @param sentence Dutch, whole, with its place when there is a row */
  constructor(check: string, sentence: string, row: number | null = null) {
    super(sentence);
    this.name = 'Unreadable';
    this.remark = { level: 'fault', row, column: null, sentence, check };
  }
}

export function tooWide(most: number): Unreadable {
  return new Unreadable(
    'too-many-columns',
    `Het bestand heeft te veel kolommen. Wij lezen er hoogstens ${saidCount(most)}.`,
  );
}
