import { covers, isInside, middleOf } from '../content/geometry.ts';
import { textOfInk } from '../content/page-content.ts';
import { fault, placeOf, type Fault } from '../fault.ts';
import type { NumberedContent, OpenedPdf } from '../read/opened-pdf.ts';
import type { Tag } from '../read/structure-tree.ts';

/** Points by which a letter may stick out of the page. */
const slack = 1;

/** That who reads on goes on, and that nothing is cut off. */
export function* readingRules(pdf: OpenedPdf): Generator<Fault> {
  let before = 0;
  for (const { tag, content } of (pdf.tree?.roots ?? []).flatMap((root) => inOrder(pdf, root))) {
    const { number } = content.page;
    if (number < before) {
      yield fault(
        'pages-backwards',
        { ...placeOf(tag), page: number },
        `${tag.role} is read after page ${before}.`,
      );
    }
    before = number;
  }
  for (const page of pdf.pages) {
    for (const ink of page.content.ink) {
      if (ink.kind !== 'text' || ink.invisible) continue;
      const cut = ink.glyphs.some(
        ({ text, box }) =>
          text?.trim() !== '' &&
          !(isInside(box, page.box, slack) && ink.clips.every((clip) => covers(clip, middleOf(box)))),
      );
      const place = { page: page.number, object: page.object };
      if (cut) yield fault('text-cut-off', place, `The text "${textOfInk(ink).slice(0, 60)}" is cut off.`);
    }
  }
}

function inOrder(pdf: OpenedPdf, tag: Tag): { tag: Tag; content: NumberedContent }[] {
  return tag.kids.flatMap((kid) => {
    if (kid.kind === 'tag') return inOrder(pdf, kid.tag);
    const content = kid.kind === 'content' && kid.key !== null ? pdf.numbered.get(kid.key) : undefined;
    return content === undefined ? [] : [{ tag, content }];
  });
}
