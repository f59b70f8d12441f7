import { isOn, middleOf, type Box } from '../content/geometry.ts';
import { fault, placeOf, type Fault, type Place } from '../fault.ts';
import { targetPage } from '../read/destinations.ts';
import { dictIn, textIn } from '../read/objects.ts';
import type { Annotation, OpenedPdf } from '../read/opened-pdf.ts';
import { tagsIn, type Tag } from '../read/structure-tree.ts';
import { contentsOf } from '../read/tag-content.ts';

/** Where a link leads, and whether it lies over its text. */
export function* linkFaults(
  pdf: OpenedPdf,
  { annotation, box, tag, place }: { annotation: Annotation; box: Box; tag: Tag | null; place: Place },
): Generator<Fault> {
  const action = dictIn(annotation.dict, 'A');
  const address = action === null ? null : textIn(action, 'URI');
  if ((address ?? '') === '' && targetPage(pdf, annotation.dict) === null) {
    yield fault('link-target', place, 'A link leads to no page of the document and to no address.');
  }
  const onPage = tag === null ? [] : contentsOf(pdf, tag).filter(({ page }) => page === annotation.page);
  const glyphs = onPage.flatMap(({ ink }) => ink.flatMap((one) => (one.kind === 'text' ? one.glyphs : [])));
  if (glyphs.length > 0 && !glyphs.some((glyph) => isOn(middleOf(glyph.box), box))) {
    yield fault('link-off-text', place, 'A link does not lie over any of its text.');
  }
}

/** Entries of the contents, and references, that can be followed. */
export function* contentsRules({ tags }: OpenedPdf): Generator<Fault> {
  for (const tag of tags) {
    if (tag.type !== 'TOCI' && tag.type !== 'Reference') continue;
    if (tag.type === 'Reference' && tag.parent?.type === 'TOCI') continue;
    if (holdsLink(tag) || tag.parent?.type === 'Link') continue;
    yield fault('contents-link', placeOf(tag), `A ${tag.role} holds no Link.`);
  }
}

function holdsLink(tag: Tag): boolean {
  return tagsIn(tag).some((kid) => kid.type === 'Link' || holdsLink(kid));
}
