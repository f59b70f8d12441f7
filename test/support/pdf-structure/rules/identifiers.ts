import { PDFRef } from '@cantoo/pdf-lib';
import { fault, placeOf, type Fault } from '../fault.ts';
import { dictIn, textIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { nameTree } from '../read/trees.ts';

/** Names by which tags refer to one another (ISO 14289-1, 7.9; ISO 32000-1, 14.7.2). */
export function* identifierRules({ tree, tags }: OpenedPdf): Generator<Fault> {
  const listed = tree === null ? null : dictIn(tree.dict, 'IDTree');
  const names = listed === null ? null : nameTree(listed);
  const used = new Set<string>();
  for (const tag of tags.filter(({ again }) => !again)) {
    const id = textIn(tag.dict, 'ID') ?? '';
    if (id === '') {
      if (tag.type === 'Note') yield fault('note-id', placeOf(tag), 'A Note has no ID.');
      continue;
    }
    if (used.has(id)) {
      yield fault('id-twice', placeOf(tag), `The ID "${id}" is used before.`);
      continue;
    }
    used.add(id);
    const led = names?.get(id);
    if (!(led instanceof PDFRef) || led.tag !== tag.object) {
      yield fault('id-tree', placeOf(tag), `The ID "${id}" does not lead to its tag in the IDTree.`);
    }
  }
}
