import { attributeOf, type AttributeOwner } from './read/attributes.ts';
import { asName, asNumber, textIn } from './read/objects.ts';
import { loadPdf, readPdf } from './read/open-pdf.ts';
import type { OpenedPdf } from './read/opened-pdf.ts';
import { standsInLine } from './read/standard-types.ts';
import type { Tag } from './read/structure-tree.ts';
import { inkOfKid, readText } from './read/tag-content.ts';

/** Say nothing of themselves in a line: their text is read on. */
const transparent = new Set(['Span', 'Quote', 'Code', 'Reference']);

/**
 * What a reader that reads aloud comes by, a line a tag: "H1 In het kort", "Table", "TH Column Totaal", "TD 22 %",
 * "Figure" with its alternative text, "P Zie [Link de website]". Text is joined as it stands in the file;
 * spaces that do not break are plain ones.
 */
export async function readingOrder(bytes: Buffer): Promise<string[]> {
  const pdf = readPdf(await loadPdf(bytes));
  return (pdf.tree?.roots ?? []).flatMap((root) => linesOf(pdf, root));
}

function linesOf(pdf: OpenedPdf, tag: Tag): string[] {
  const name = [tag.role, ...saidOf(pdf, tag)].join(' ');
  const replaced = textIn(tag.dict, 'ActualText') ?? textIn(tag.dict, 'Alt');
  if (replaced !== null) return [`${name} ${plain(replaced)}`];
  const lines: string[] = [];
  let text = '';
  const close = (): void => {
    if (text.trim() !== '' || lines.length === 0) lines.push(`${name} ${plain(text)}`.trimEnd());
    text = '';
  };
  for (const kid of tag.kids) {
    if (kid.kind !== 'tag') text += readText(inkOfKid(pdf, kid));
    else if (standsInLine(kid.tag.type, tag.type)) text += inLine(pdf, kid.tag);
    else {
      close();
      lines.push(...linesOf(pdf, kid.tag));
    }
  }
  close();
  return lines;
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

/** A link or note in a line, between brackets; a span as plain text. */
function inLine(pdf: OpenedPdf, tag: Tag): string {
  if (!transparent.has(tag.type ?? '')) return `[${linesOf(pdf, tag).join(' ')}]`;
  const replaced = textIn(tag.dict, 'ActualText');
  if (replaced !== null) return replaced;
  return tag.kids
    .map((kid) => (kid.kind === 'tag' ? inLine(pdf, kid.tag) : readText(inkOfKid(pdf, kid))))
    .join('');
}

/** What is told of a tag besides its text: the direction and spans of a header, numbering, another language. */
function saidOf(pdf: OpenedPdf, tag: Tag): string[] {
  const { tree } = pdf;
  if (tree === null) return [];
  const find = (owner: AttributeOwner, key: string) => attributeOf(tree, tag, owner, key);
  const spans = (['ColSpan', 'RowSpan'] as const).flatMap((key) => {
    const count = asNumber(find('Table', key)) ?? 1;
    return count === 1 ? [] : [`${key} ${count}`];
  });
  const names = [
    asName(find('Table', 'Scope')),
    asName(find('List', 'ListNumbering')),
    textIn(tag.dict, 'Lang'),
  ];
  return [...names.filter((one) => one !== null), ...spans];
}
