import type { PDFDict } from '@cantoo/pdf-lib';
import { fault, type Fault } from '../fault.ts';
import { targetPage } from '../read/destinations.ts';
import { dictIn, refIn, textIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';

/** The bookmarks (ISO 14289-1, 7.17; ISO 32000-1, 12.3.3). */
export function* outlineRules(pdf: OpenedPdf): Generator<Fault> {
  const outline = dictIn(pdf.catalog, 'Outlines');
  const items = outline === null ? [] : itemsUnder(outline);
  if (items.length === 0) yield fault('outline-missing', {}, 'There are no bookmarks.');
  let before = 0;
  for (const { dict, object, linked } of items) {
    const title = textIn(dict, 'Title') ?? '';
    const page = targetPage(pdf, dict);
    const place = { object, page };
    if (title.trim() === '') yield fault('outline-title', place, 'A bookmark has no title.');
    if (!linked)
      yield fault('outline-chain', place, `The bookmark "${title}" is not linked to its neighbours.`);
    if (page === null) yield fault('outline-target', place, `The bookmark "${title}" leads to no page.`);
    else if (page < before) {
      yield fault(
        'outline-order',
        place,
        `The bookmark "${title}" leads back, from page ${before} to ${page}.`,
      );
    }
    before = Math.max(before, page ?? 0);
  }
}

interface Item {
  dict: PDFDict;
  object: string | null;
  /** Names its parent, the one before it, and is the last where the parent says so. */
  linked: boolean;
}

/** All bookmarks under one, a bookmark before those under it. */
function itemsUnder(parent: PDFDict): Item[] {
  const items: Item[] = [];
  const passed = new Set<PDFDict>();
  let [at, ref, before] = [dictIn(parent, 'First'), refIn(parent, 'First'), refIn(parent, 'Nowhere')];
  while (at !== null && !passed.has(at)) {
    passed.add(at);
    const isLast = refIn(at, 'Next') === null;
    const linked =
      dictIn(at, 'Parent') === parent &&
      refIn(at, 'Prev') === before &&
      (!isLast || refIn(parent, 'Last') === ref);
    items.push({ dict: at, object: ref?.tag ?? null, linked }, ...itemsUnder(at));
    [at, ref, before] = [dictIn(at, 'Next'), refIn(at, 'Next'), ref];
  }
  return items;
}
