import { ParseSpeeds, PDFDocument, PDFRef, type PDFPage } from '@cantoo/pdf-lib';
import { countedMark, isCounted } from '../content/page-content.ts';
import { readContent } from '../content/read-content.ts';
import { readFont, type Font } from '../fonts/font.ts';
import { asDict, dictIn } from './objects.ts';
import type { Annotation, NumberedContent, OpenedPdf, Page } from './opened-pdf.ts';
import { contentKey, readStructureTree } from './structure-tree.ts';
import { numberTree } from './trees.ts';

/** @throws Error when the bytes are no PDF */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
    ignoreEncryption: true,
  });
}

/** Everything that the rules look at, of a file that is not encrypted. */
export function readPdf(document: PDFDocument): OpenedPdf {
  const { catalog, context } = document;
  const known = new Map<unknown, Font>();
  const fontOf = (dict: Parameters<typeof readFont>[0]): Font => {
    const font = known.get(dict) ?? readFont(dict);
    known.set(dict, font);
    return font;
  };
  const pages = document.getPages().map((page, i) => readPage(page, i + 1, fontOf));
  const root = dictIn(catalog, 'StructTreeRoot');
  const numbers = new Map(pages.map(({ object, number }) => [object, number]));
  const tree = root === null ? null : readStructureTree(root, numbers);
  const parents = root === null ? null : dictIn(root, 'ParentTree');
  return {
    catalog,
    info: asDict(context.lookup(context.trailerInfo.Info)),
    objects: context.enumerateIndirectObjects().map(([ref, value]) => ({ object: ref.tag, value })),
    pages,
    tree,
    tags: tree?.tags ?? [],
    parentTree: parents === null ? null : numberTree(parents),
    fonts: [...known.values()],
    numbered: numberedContent(pages),
  };
}

function readPage(page: PDFPage, number: number, fontOf: Parameters<typeof readContent>[1]): Page {
  const { x, y, width, height } = page.getCropBox();
  const { node, ref } = page;
  const place = { dict: node, object: ref.tag, resources: node.Resources() ?? null };
  const read: Page = {
    number,
    object: ref.tag,
    dict: node,
    box: { left: x, bottom: y, right: x + width, top: y + height },
    annotations: [],
    content: readContent(place, fontOf),
  };
  const raw = node.Annots()?.asArray() ?? [];
  read.annotations = raw.flatMap((item): Annotation[] => {
    const dict = asDict(item instanceof PDFRef ? node.context.lookup(item) : item);
    return dict === null ? [] : [{ dict, object: item instanceof PDFRef ? item.tag : null, page: read }];
  });
  return read;
}

function numberedContent(pages: Page[]): Map<string, NumberedContent> {
  const numbered = new Map<string, NumberedContent>();
  for (const page of pages) {
    for (const mark of page.content.marks) {
      if (!isCounted(mark)) continue;
      const key = contentKey(mark.holder, mark.mcid);
      if (!numbered.has(key)) numbered.set(key, { page, mark, ink: [] });
    }
    for (const ink of page.content.ink) {
      const mark = countedMark(ink.mark);
      if (mark !== null) numbered.get(contentKey(mark.holder, mark.mcid))?.ink.push(ink);
    }
  }
  return numbered;
}
