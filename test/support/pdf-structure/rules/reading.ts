import { covers, isInside, middleOf } from '../content/geometry.ts';
import { textOfInk, type TextInk } from '../content/page-content.ts';
import { fault, placeOf, type Fault } from '../fault.ts';
import type { NumberedContent, OpenedPdf, Page } from '../read/opened-pdf.ts';
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
    const cut = page.content.ink.filter((ink) => ink.kind === 'text' && isCutOff(ink, page));
    const [first] = cut;
    if (first?.kind !== 'text') continue;
    const more = cut.length === 1 ? '' : `, and so are ${cut.length - 1} more`;
    const text = `The text "${textOfInk(first).slice(0, 60)}" is cut off${more}.`;
    yield fault('text-cut-off', { page: page.number, object: page.object }, text);
  }
}

function isCutOff({ glyphs, clips, invisible }: TextInk, page: Page): boolean {
  const shown = invisible ? [] : glyphs.filter(({ text }) => text?.trim() !== '');
  return shown.some(
    ({ box }) => !isInside(box, page.box, slack) || !clips.every((clip) => covers(clip, middleOf(box))),
  );
}

function inOrder(pdf: OpenedPdf, tag: Tag): { tag: Tag; content: NumberedContent }[] {
  return tag.kids.flatMap((kid) => {
    if (kid.kind === 'tag') return inOrder(pdf, kid.tag);
    const content = kid.kind === 'content' && kid.key !== null ? pdf.numbered.get(kid.key) : undefined;
    return content === undefined ? [] : [{ tag, content }];
  });
}
