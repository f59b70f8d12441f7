import { fault, placeOf, type Fault } from '../fault.ts';
import { attributeOf } from '../read/attributes.ts';
import { asName } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { tagsIn, type Tag } from '../read/structure-tree.ts';
import { textOfTag } from '../read/tag-content.ts';

/** Lists that are counted through, by number or letter, say so (ISO 14289-1, 7.6). */
export function* listRules(pdf: OpenedPdf): Generator<Fault> {
  const { tree, tags } = pdf;
  for (const list of tags.filter(({ type }) => type === 'L')) {
    const labels = labelsOf(pdf, list);
    const numbering = tree === null ? null : asName(attributeOf(tree, list, 'List', 'ListNumbering'));
    if (labels.length < 2 || !isCounted(labels) || (numbering !== null && numbering !== 'None')) continue;
    const text = `The items are numbered ${labels.slice(0, 3).join(', ')}, but the list has no ListNumbering.`;
    yield fault('list-numbering', placeOf(list), text);
  }
}

function labelsOf(pdf: OpenedPdf, list: Tag): string[] {
  return tagsIn(list).flatMap((item) => {
    const label = tagsIn(item).find(({ type }) => type === 'Lbl');
    return label === undefined ? [] : [textOfTag(pdf, label).trim()];
  });
}

/** "1. 2. 3." or "a) b) c)". */
function isCounted(labels: string[]): boolean {
  const plain = labels.map((label) => label.replaceAll(/[().]/g, '').toLowerCase());
  return plain.every((label, i) => label === String(i + 1) || label === String.fromCodePoint(97 + i));
}
