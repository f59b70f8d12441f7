import { fault, placeOf, type Fault } from '../fault.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { tagsIn } from '../read/structure-tree.ts';
import { hasContent } from '../read/tag-content.ts';

/** A cell may be empty; an empty header is told by the rules for tables. */
const mayBeEmpty = new Set(['TD', 'TH']);

/** Tags that a reader stops at and that say nothing. */
export function* emptinessRules(pdf: OpenedPdf): Generator<Fault> {
  for (const tag of pdf.tags) {
    if (tag.again || mayBeEmpty.has(tag.type ?? '') || tagsIn(tag).length > 0 || hasContent(pdf, tag))
      continue;
    yield fault('empty-tag', placeOf(tag), `${tag.role} has no content.`);
  }
}
