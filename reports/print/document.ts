import type { Report } from '../report.ts';
import { layoutsOf, openFont } from './fonts.ts';
import type { FontName } from './fonts.ts';
import { GatheredDocument } from './gathered-document.ts';
import { page } from './theme.ts';

const names: FontName[] = ['Sans', 'SansSemibold', 'Serif'];

/** What PDFKit gets wrong for us. It puts the title and author in the XMP metadata as they are; `&` or `<` would make that invalid XML. */
class ReportDocument extends GatheredDocument {
  /** PDFKit's list of the glyphs of a face leaves out the parts of composed letters; PDF/UA wants it whole or not at all. */
  override ref(data?: Record<string, unknown>): PDFKit.PDFKitReference {
    if (data?.['Type'] === 'FontDescriptor') Object.defineProperty(data, 'CIDSet', { set() {} });
    return super.ref(data ?? {});
  }

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

/**
 * An empty tagged PDF with our three faces and no page yet. Its date is the report's own and its identifier follows
 * from date and title, so that the same report gives the same bytes. Marked as PDF/UA-1; tags are checked by the tests.
 */
export function openDocument(report: Report): GatheredDocument {
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
  const doc = new ReportDocument(options);
  for (const name of names) {
    doc.registerFont(name, openFont(name) as unknown as PDFKit.Mixins.PDFFontSource);
    doc.font(name);
    // Words are laid out once, not once a report.
    (doc as unknown as { _font: { layoutCache: object } })._font.layoutCache = layoutsOf(name);
  }
  return doc;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
