import { isInside, type Box } from '../content/geometry.ts';
import type { TextInk } from '../content/page-content.ts';
import { fault, placeOf, type Fault } from '../fault.ts';
import { attributeOf } from '../read/attributes.ts';
import { asNumber, itemsOf, textIn } from '../read/objects.ts';
import { PDFArray } from '@cantoo/pdf-lib';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import type { Tag } from '../read/structure-tree.ts';
import { contentsOf, inkOf } from '../read/tag-content.ts';

/** Points by which a letter may stick out of the box of its figure. */
const slack = 2;

/** Pictures in words, and where they stand (ISO 14289-1, 7.3). */
export function* figureRules(pdf: OpenedPdf): Generator<Fault> {
  for (const tag of pdf.tags) {
    if (tag.type !== 'Figure' && tag.type !== 'Formula') continue;
    const place = placeOf(tag);
    const said = textIn(tag.dict, 'Alt') ?? textIn(tag.dict, 'ActualText') ?? '';
    if (said.trim() === '') yield fault('figure-alt', place, `${tag.role} has no alternative text.`);
    if (tag.type !== 'Figure') continue;
    const box = boxOfFigure(pdf, tag);
    const page = contentsOf(pdf, tag)[0]?.page;
    const fits = box !== null && page !== undefined && isInside(box, page.box, 0);
    if (!fits || box.left >= box.right || box.bottom >= box.top) {
      yield fault('figure-box', place, `The figure has ${shown(box)}; expected a BBox on its page.`);
      continue;
    }
    const texts = inkOf(pdf, tag).filter((ink): ink is TextInk => ink.kind === 'text');
    const outside = texts.flatMap(({ glyphs }) => glyphs).find((glyph) => !isInside(glyph.box, box, slack));
    if (outside !== undefined) {
      const text = `The figure shows "${outside.text ?? ''}" at ${shown(outside.box)}, outside its ${shown(box)}.`;
      yield fault('figure-box-misses', place, text);
    }
  }
}

function boxOfFigure({ tree }: OpenedPdf, tag: Tag): Box | null {
  const value = tree === null ? null : attributeOf(tree, tag, 'Layout', 'BBox');
  const numbers = value instanceof PDFArray ? itemsOf(value).flatMap((item) => asNumber(item) ?? []) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
  if (numbers.length !== 4) return null;
  return { left, bottom, right, top };
}

function shown(box: Box | null): string {
  if (box === null) return 'no box';
  return `box ${[box.left, box.bottom, box.right, box.top].map((side) => side.toFixed(0)).join(' ')}`;
}
