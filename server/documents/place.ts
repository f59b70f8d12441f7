/** Where a report is shown, and what follows from that. */
import type { Report } from '../../reports/report.ts';
import { wordsIn, type DocumentWords } from './words.ts';

/**
 * - page: of this program, with its style sheets and scripts
 * - file: one file that needs nothing else
 * - fragment: a part of a page of somebody else's, without style sheets or scripts
 */
export type Look = 'page' | 'file' | 'fragment';

export interface Place {
  look: Look;
  words: DocumentWords & Pick<Report['words'], 'chart' | 'table'>;
}

export function placeFor(report: Report, look: Look): Place {
  return { look, words: { ...wordsIn(report.language), ...report.words } };
}

/** An anchor, unlike any the page around a fragment may have. */
export function inPlace({ look }: Place, id: string): string {
  return look === 'fragment' ? `panelpeil-${id}` : id;
}
