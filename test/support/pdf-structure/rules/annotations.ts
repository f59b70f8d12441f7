import { PDFRef } from '@cantoo/pdf-lib';
import { boxOf, isInside, isOn, middleOf } from '../content/geometry.ts';
import { fault, placeOf, type Fault, type Place } from '../fault.ts';
import { nameIn, numberIn, numbersIn, textIn } from '../read/objects.ts';
import type { Annotation, OpenedPdf } from '../read/opened-pdf.ts';
import type { Tag } from '../read/structure-tree.ts';
import { linkFaults } from './links.ts';

/** A tag that holds an annotation, and the page on which it says that the annotation is. */
interface Holder {
  tag: Tag;
  page: string | null;
}

/** The tag in which an annotation of a kind stands; Annot for all others. */
const tagFor: Record<string, string> = { Link: 'Link', Widget: 'Form' };
const untagged = new Set(['Popup', 'PrinterMark']);

/** Links and other annotations (ISO 14289-1, 7.18). */
export function* annotationRules(pdf: OpenedPdf): Generator<Fault> {
  const holders = holdersOf(pdf);
  for (const page of pdf.pages) {
    const tabs = nameIn(page.dict, 'Tabs');
    if (page.annotations.length > 0 && tabs !== 'S') {
      const text = `The tab key follows ${tabs ?? 'no order'} on a page with annotations; expected Tabs S.`;
      yield fault('page-tabs', { page: page.number, object: page.object }, text);
    }
    for (const annotation of page.annotations) {
      if (untagged.has(nameIn(annotation.dict, 'Subtype') ?? '')) continue;
      yield* annotationFaults(pdf, annotation, holders.get(annotation.object ?? ''));
    }
  }
  const onPages = new Set(pdf.pages.flatMap(({ annotations }) => annotations.map(({ object }) => object)));
  for (const link of pdf.tags.filter(({ type }) => type === 'Link')) {
    if (link.kids.some((kid) => kid.kind === 'object' && onPages.has(kid.object?.tag ?? null))) continue;
    yield fault('link-annotation', placeOf(link), 'A Link holds no annotation that is on a page.');
  }
}

function* annotationFaults(
  pdf: OpenedPdf,
  annotation: Annotation,
  holder: Holder | undefined,
): Generator<Fault> {
  const { dict, page, object } = annotation;
  const kind = nameIn(dict, 'Subtype') ?? '';
  const place: Place = { page: page.number, path: holder?.tag.path ?? null, object };
  const expected = tagFor[kind] ?? 'Annot';
  if (pdf.tree !== null && holder?.tag.type !== expected) {
    const found = holder === undefined ? 'no tag' : holder.tag.role;
    yield fault(
      'annotation-untagged',
      place,
      `A ${kind} annotation stands in ${found}; expected ${expected}.`,
    );
  }
  if ((textIn(dict, 'Contents') ?? '').trim() === '') {
    yield fault(
      'annotation-contents',
      place,
      `A ${kind} annotation does not say what it does; expected Contents.`,
    );
  }
  if (holder !== undefined && pdf.parentTree !== null) {
    const back = pdf.parentTree.get(numberIn(dict, 'StructParent') ?? -1);
    if (!(back instanceof PDFRef) || back.tag !== holder.tag.object) {
      const text = `A ${kind} annotation leads back to ${String(back ?? 'nothing')}; expected its tag ${holder.tag.object}.`;
      yield fault('annotation-parent', place, text);
    }
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(dict, 'Rect');
  const box = boxOf([[left, bottom], [right, top]]); // prettier-ignore
  const said = holder?.page ?? page.object;
  if (!isInside(box, page.box, 1) || !isOn(middleOf(box), page.box) || said !== page.object) {
    yield fault(
      'annotation-place',
      place,
      `A ${kind} annotation does not lie on the page where its tag says it is.`,
    );
  } else if (kind === 'Link') yield* linkFaults(pdf, { annotation, box, tag: holder?.tag ?? null, place });
}

/** The tag of each annotation, by its object number. */
function holdersOf(pdf: OpenedPdf): Map<string, Holder> {
  return new Map(
    pdf.tags.flatMap((tag) =>
      tag.kids.flatMap((kid) =>
        kid.kind === 'object' && kid.object !== null
          ? [[kid.object.tag, { tag, page: kid.page?.tag ?? null }] as const]
          : [],
      ),
    ),
  );
}
