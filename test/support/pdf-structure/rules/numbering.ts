import { fault, type Fault } from '../fault.ts';
import { valueIn } from '../read/objects.ts';
import type { OpenedPdf, Page } from '../read/opened-pdf.ts';
import { contentKey } from '../read/structure-tree.ts';

/** That a number of marked content means one piece of content (ISO 14289-1, 7.20; ISO 32000-1, 14.7.4.2). */
export function* numberingRules(pdf: OpenedPdf): Generator<Fault> {
  const numbered = new Set(
    pdf.pages.flatMap(({ content }) =>
      content.marks.flatMap(({ mcid, holder }) => (mcid === null ? [] : holder)),
    ),
  );
  const drawn = new Map<string, number>();
  for (const { content, number } of pdf.pages) {
    for (const { object, dict } of content.forms) {
      const place = { page: number, object };
      drawn.set(object, (drawn.get(object) ?? 0) + 1);
      if (valueIn(dict, 'Ref') !== null) {
        yield fault('form-reference', place, 'A form stands for a page of another document.');
      }
      if (drawn.get(object) === 2 && numbered.has(object)) {
        yield fault('form-repeated', place, 'A form with tagged content is drawn twice.');
      }
    }
  }
  for (const page of pdf.pages) yield* usedTwice(page, drawn);
}

/** @param drawn how often each form is drawn: in a repeated one all numbers are met again */
function* usedTwice({ content, number }: Page, drawn: ReadonlyMap<string, number>): Generator<Fault> {
  const used = new Set<string>();
  for (const { holder, mcid } of content.marks) {
    if (mcid === null || (drawn.get(holder) ?? 1) > 1) continue;
    const key = contentKey(holder, mcid);
    if (used.has(key)) {
      yield fault(
        'mcid-twice',
        { page: number, object: holder },
        `Two pieces of content have the number ${mcid}.`,
      );
    }
    used.add(key);
  }
}
