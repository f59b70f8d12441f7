import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { Box } from '../content/geometry.ts';
import type { CountedMark, Ink, PageContent } from '../content/page-content.ts';
import type { Font } from '../fonts/font.ts';
import type { StructureTree, Tag } from './structure-tree.ts';

export interface Page {
  /** Counted from 1. */
  number: number;
  object: string;
  dict: PDFDict;
  box: Box;
  annotations: Annotation[];
  content: PageContent;
}

export interface Annotation {
  dict: PDFDict;
  object: string | null;
  page: Page;
}

/** Marked content with a number, and what is painted in it. */
export interface NumberedContent {
  page: Page;
  mark: CountedMark;
  ink: Ink[];
}

export interface OpenedPdf {
  catalog: PDFDict;
  info: PDFDict | null;
  /** All objects that have a number. */
  objects: { object: string; value: PDFObject }[];
  pages: Page[];
  tree: StructureTree | null;
  /** The tags of the tree in reading order; none without a tree. */
  tags: Tag[];
  /** What pages, forms and annotations lead back to, by their number in the file; null when the file has none. */
  parentTree: Map<number, PDFObject> | null;
  /** The fonts in which something is shown. */
  fonts: Font[];
  /** By contentKey. */
  numbered: Map<string, NumberedContent>;
}
