import { drop, edited, refOf, said, set, tagsOf } from './edit-pdf.ts';
import { PDFDict } from '@cantoo/pdf-lib';

/**
 * Does what PDFKit has no word for: gives each note an identifier, lists them, and leaves out the lists of characters
 * in the fonts, which do not count the parts of composed letters.
 */
export function finished(bytes: Buffer): Promise<Buffer> {
  return edited(bytes, ({ context, tree }) => {
    const notes = tagsOf(tree, 'Note');
    notes.forEach((note, i) => set(note, 'ID', said(`noot-${i + 1}`)));
    const names = notes.flatMap((note, i) => [said(`noot-${i + 1}`), refOf(note)]);
    set(tree, 'IDTree', { Names: names });
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict) drop(object, 'CIDSet');
    }
  });
}
