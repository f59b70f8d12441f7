import { PDFArray, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, asName, dictIn, itemsOf, listIn, nameIn, valueIn } from './objects.ts';
import type { StructureTree, Tag } from './structure-tree.ts';

export type AttributeOwner = 'Layout' | 'List' | 'Table';

/** An attribute of a tag, its own or of its classes; null when it has none (ISO 32000-1, 14.7.5). */
export function attributeOf(
  tree: StructureTree,
  tag: Tag,
  owner: AttributeOwner,
  key: string,
): PDFObject | null {
  const classMap = dictIn(tree.dict, 'ClassMap');
  const classes = listIn(tag.dict, 'C').flatMap((name) => {
    const known = classMap === null ? null : valueIn(classMap, asName(name) ?? '');
    return known instanceof PDFArray ? itemsOf(known) : known;
  });
  const found = [...listIn(tag.dict, 'A'), ...classes]
    .map(asDict)
    .find(
      (dict): dict is PDFDict => dict !== null && nameIn(dict, 'O') === owner && valueIn(dict, key) !== null,
    );
  return found === undefined ? null : valueIn(found, key);
}
