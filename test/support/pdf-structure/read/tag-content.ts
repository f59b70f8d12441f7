/** What is painted and said in a tag. */
import { textOfInk, type Ink, type Mark, type TextInk } from '../content/page-content.ts';
import { textIn } from './objects.ts';
import type { NumberedContent, OpenedPdf } from './opened-pdf.ts';
import { tagsIn, type Kid, type Tag } from './structure-tree.ts';

/** All marked content of a tag, also of the tags in it, in the order of the tree. */
export function contentsOf(pdf: OpenedPdf, tag: Tag): NumberedContent[] {
  return tag.kids.flatMap((kid) => {
    if (kid.kind === 'tag') return contentsOf(pdf, kid.tag);
    return kid.kind === 'content' && kid.key !== null ? (pdf.numbered.get(kid.key) ?? []) : [];
  });
}

/** What is painted for a kid of a tag itself; nothing for tags and annotations. */
export function inkOfKid(pdf: OpenedPdf, kid: Kid): Ink[] {
  return kid.kind === 'content' && kid.key !== null ? (pdf.numbered.get(kid.key)?.ink ?? []) : [];
}

/** All that is painted in a tag, also in the tags in it. */
export function inkOf(pdf: OpenedPdf, tag: Tag): Ink[] {
  return contentsOf(pdf, tag).flatMap(({ ink }) => ink);
}

/** The text of a tag as it is read: its replacement text, or what it shows in the order of the tree. */
export function textOfTag(pdf: OpenedPdf, tag: Tag): string {
  const replaced = textIn(tag.dict, 'ActualText');
  if (replaced !== null) return replaced;
  return tag.kids
    .map((kid) => (kid.kind === 'tag' ? textOfTag(pdf, kid.tag) : readText(inkOfKid(pdf, kid))))
    .join('');
}

/** The text shown, but for marks that say what is read instead. */
export function readText(inks: Ink[]): string {
  const said = new Set<Mark>();
  return inks
    .filter((ink): ink is TextInk => ink.kind === 'text')
    .map((ink) => {
      const replaced = replacedBy(ink.mark);
      if (replaced === null) return textOfInk(ink);
      if (said.has(replaced)) return '';
      said.add(replaced);
      return replaced.actual ?? '';
    })
    .join('');
}

/** The outermost mark with a text of its own; null when there is none. */
export function replacedBy(mark: Mark | null): Mark | null {
  if (mark === null) return null;
  return replacedBy(mark.within) ?? (mark.actual === null ? null : mark);
}

/** Whether anything can be seen or read in it: text that is more than space, a picture, a drawing. */
export function hasContent(pdf: OpenedPdf, tag: Tag): boolean {
  const own = tag.kids.flatMap((kid) => inkOfKid(pdf, kid));
  if (own.some((ink) => ink.kind === 'shape' || textOfInk(ink).trim() !== '')) return true;
  return tagsIn(tag).some((kid) => hasContent(pdf, kid));
}
