import { readPdf, loadPdf } from './pdf-structure/read/open-pdf.ts';
import { textOfInk } from './pdf-structure/content/page-content.ts';
import { inkOfKid } from './pdf-structure/read/tag-content.ts';

/** The words drawn in each figure of a PDF, as they were set, in the order of the tags. */
export async function figureTexts(bytes: Buffer): Promise<string[][]> {
  const pdf = readPdf(await loadPdf(bytes));
  return pdf.tags
    .filter(({ type }) => type === 'Figure')
    .map(({ kids }) =>
      kids.flatMap((kid) =>
        kid.kind === 'tag'
          ? []
          : inkOfKid(pdf, kid).flatMap((ink) => (ink.kind === 'text' ? [textOfInk(ink)] : [])),
      ),
    );
}
