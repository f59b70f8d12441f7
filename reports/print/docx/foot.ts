import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Report } from '../../report.ts';
import { textWidth } from './page-styles.ts';

type Footed = Pick<Report, 'footer'> & { words: Pick<Report['words'], 'page' | 'of'> };

/** Which report it is at the left, "Pagina 3 van 12" at the right. */
export function foot({ footer, words }: Footed): Footer {
  const children = [`\t${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun(footer), new TextRun({ children })],
      }),
    ],
  });
}
