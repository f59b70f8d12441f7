import { PDFArray, PDFRef, type PDFDict } from '@cantoo/pdf-lib';
import { fault, placeOf, type Fault } from '../fault.ts';
import { numberIn } from '../read/objects.ts';
import type { NumberedContent, OpenedPdf } from '../read/opened-pdf.ts';
import type { Tag } from '../read/structure-tree.ts';
import { readText } from '../read/tag-content.ts';

/** That content and tags hold one another, both ways (ISO 32000-1, 14.7.4). */
export function* ownerRules(pdf: OpenedPdf): Generator<Fault> {
  if (pdf.tree === null) return;
  if (pdf.parentTree === null) yield fault('no-parent-tree', {}, 'The structure tree has no ParentTree.');
  const owners = new Map<string, Tag>();
  for (const tag of pdf.tags) {
    for (const kid of tag.kids) {
      if (kid.kind !== 'content') continue;
      const owner = owners.get(kid.key ?? '');
      if (kid.key === null || !pdf.numbered.has(kid.key)) {
        yield fault(
          'mcid-missing',
          placeOf(tag),
          `${tag.role} holds content ${kid.key}, which is on no page.`,
        );
      } else if (owner === undefined) owners.set(kid.key, tag);
      else
        yield fault(
          'mcid-shared',
          placeOf(tag),
          `${tag.role} holds content that ${owner.path} holds already.`,
        );
    }
  }
  const lost = new Set<PDFDict>();
  for (const [key, content] of pdf.numbered) {
    const owner = owners.get(key);
    const place = { page: content.page.number, object: content.mark.holder };
    if (owner === undefined) {
      const text = `No tag holds content ${content.mark.mcid}: "${readText(content.ink).slice(0, 60)}".`;
      yield fault('mcid-unclaimed', place, text);
    } else if (pdf.parentTree !== null) {
      const holder = holderOf(content);
      if (lost.has(holder)) continue;
      const numbers = numberIn(holder, 'StructParents');
      if (numbers === null) lost.add(holder);
      yield* wayBack(pdf, { content, owner, numbers, place });
    }
  }
}

interface Way {
  content: NumberedContent;
  owner: Tag;
  /** Where the page or form stands in the parent tree; null when it does not say. */
  numbers: number | null;
  place: { page: number; object: string };
}

function* wayBack(pdf: OpenedPdf, { content, owner, numbers, place }: Way): Generator<Fault> {
  if (numbers === null) {
    yield fault(
      'parent-tree',
      place,
      'It has tagged content, but no StructParents to lead back to the tags.',
    );
    return;
  }
  const found = pdf.parentTree?.get(numbers);
  const list = found instanceof PDFRef ? owner.dict.context.lookup(found) : found;
  const back = list instanceof PDFArray ? list.asArray()[content.mark.mcid] : undefined;
  if (back instanceof PDFRef && back.tag === owner.object) return;
  const text = `Content ${content.mark.mcid} leads back to ${String(back ?? 'nothing')}; expected ${owner.path} (${owner.object}).`;
  yield fault('parent-tree', place, text);
}

function holderOf({ page, mark }: NumberedContent): PDFDict {
  const form = page.content.forms.find(({ object }) => object === mark.holder);
  return form?.dict ?? page.dict;
}
