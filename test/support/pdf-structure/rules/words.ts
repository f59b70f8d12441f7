import type { TextInk } from '../content/page-content.ts';
import { textOfInk } from '../content/page-content.ts';
import { fault, placeOf, type Fault } from '../fault.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { pictureTypes, standsInLine } from '../read/standard-types.ts';
import type { Tag } from '../read/structure-tree.ts';
import { inkOfKid, replacedBy } from '../read/tag-content.ts';

/** Of the size of the letters: a wider gap parts two words; a line further down too. */
const [gap, line] = [0.15, 0.3];

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Words of one text that are apart on the page but not in the text (ISO 32000-1, 14.8.2.5). */
export function* wordRules(pdf: OpenedPdf): Generator<Fault> {
  for (const tag of pdf.tags) {
    const texts = isBlock(tag) ? flowOf(pdf, tag) : [];
    // Where letters run both ways, what is next in the text may stand elsewhere on the line.
    if (texts.some((text) => rightToLeft.test(textOfInk(text)))) continue;
    for (const [i, text] of texts.entries()) {
      const next = texts[i + 1];
      if (next === undefined || !areApart(text, next)) continue;
      const [one, other] = [textOfInk(text), textOfInk(next)];
      if (/[\s\u200B/–—-]$|\p{Extended_Pictographic}$/u.test(one) || /^\s/.test(other)) continue;
      const said = `"${one.slice(-20)}" and "${other.slice(0, 20)}"`;
      yield fault('words-joined', placeOf(tag), `There is no space between ${said}.`);
      break;
    }
  }
}

/** Text that is one flow: not a piece of another, not a picture. */
function isBlock({ type, parent }: Tag): boolean {
  return type !== null && !pictureTypes.has(type) && !standsInLine(type, parent?.type ?? null);
}

/** The texts of a block in the order of reading, those of spans and links in it too. */
function flowOf(pdf: OpenedPdf, tag: Tag): TextInk[] {
  return tag.kids.flatMap((kid) => {
    if (kid.kind !== 'tag') {
      return inkOfKid(pdf, kid).filter(
        (ink) => ink.kind === 'text' && replacedBy(ink.mark) === null,
      ) as TextInk[];
    }
    return standsInLine(kid.tag.type, tag.type) ? flowOf(pdf, kid.tag) : [];
  });
}

function areApart(one: TextInk, other: TextInk): boolean {
  const [last, first] = [one.glyphs.at(-1)?.box, other.glyphs[0]?.box];
  if (last === undefined || first === undefined) return false;
  const size = Math.max(one.size, other.size);
  const across = first.left - last.right;
  return Math.abs(first.bottom - last.bottom) > line * size || across > gap * size || across < -size;
}
