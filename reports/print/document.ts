import type { Report } from '../report.ts';
import { layoutsOf, openFont } from './fonts.ts';
import type { FaceName } from './fonts.ts';
import { GatheredDocument } from './gathered-document.ts';
import type { Setting } from './letters/spelling-font.ts';
import { page } from './theme.ts';

/** A face in a document as PDFKit keeps it; its types leave this out. */
export interface DocumentFace {
  id: string;
  ref(): object;
  /** Hexadecimal glyphs, and how far each goes on, in thousandths of the type size. */
  encode(text: string, setting?: Setting): [glyphs: string[], positions: Advance[]];
  layoutCache: Record<string, unknown>;
}

interface Advance {
  xAdvance: number;
  advanceWidth: number;
  xOffset: number;
  yOffset: number;
}

// Not a field: PDFKit draws before a subclass has any.
const facesOf = new WeakMap<object, Map<FaceName, DocumentFace>>();

/** A tagged PDF, and what PDFKit gets wrong for us. */
export class ReportDocument extends GatheredDocument {
  /** Opened for the document at its first letter, so that an unused face costs nothing. */
  face(name: FaceName): DocumentFace {
    const faces = facesOf.get(this) ?? new Map<FaceName, DocumentFace>();
    facesOf.set(this, faces);
    const known = faces.get(name);
    if (known !== undefined) return known;
    this.font(openFont(name) as unknown as PDFKit.Mixins.PDFFontSource, name);
    const face = (this as unknown as { _font: DocumentFace })._font;
    // Words are laid out once, not once a report.
    face.layoutCache = layoutsOf(name);
    faces.set(name, face);
    return face;
  }

  /** PDFKit's list of the glyphs of a face leaves out the parts of composed letters; PDF/UA wants it whole or not at all. */
  override ref(data?: Record<string, unknown>): PDFKit.PDFKitReference {
    if (data?.['Type'] === 'FontDescriptor') Object.defineProperty(data, 'CIDSet', { set() {} });
    return super.ref(data ?? {});
  }

  /** PDFKit puts title and author in the XMP metadata as they are; `&` or `<` would make that invalid XML. */
  override endMetadata(): void {
    const plain = this.info;
    this.info = { ...plain };
    if (plain.Title !== undefined) this.info.Title = escapeXml(plain.Title);
    if (plain.Author !== undefined) this.info.Author = escapeXml(plain.Author);
    if (plain.Subject !== undefined) this.info.Subject = escapeXml(plain.Subject);
    super.endMetadata();
    this.info = plain;
  }
}

/** What a file says of itself. */
export type DocumentFacts = Pick<Report, 'language' | 'municipality' | 'title' | 'subtitle' | 'date'>;

/**
 * An empty tagged PDF with no page yet. Its date is the report's own and its identifier follows
 * from date and title, so that the same report gives the same bytes. Marked as PDF/UA-1; tags are checked by the tests.
 */
export function openDocument(report: DocumentFacts): ReportDocument {
  // oxlint-disable-next-line no-restricted-globals -- PDFKit wants a Date; this is the report's own day, not the clock's.
  const made = new Date(`${report.date}T12:00:00Z`);
  if (Number.isNaN(made.getTime())) {
    throw new Error(`The date of the report is "${report.date}"; expected a day as 2021-10-14.`);
  }
  const options = {
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7' as const,
    subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: report.language,
    info: {
      Title: report.title,
      Author: report.municipality,
      Subject: report.subtitle,
      Producer: 'Panelpeil',
      Creator: 'Panelpeil',
      CreationDate: made,
      ModDate: made,
    },
  };
  return new ReportDocument(options);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
