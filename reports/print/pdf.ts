import { setImmediate } from 'node:timers/promises';
import type { Report } from '../report.ts';
import { checkReport } from './check-report.ts';
import { fillContents, reserveContents } from './draw-contents.ts';
import { drawCover } from './draw-cover.ts';
import { drawFooters } from './draw-footers.ts';
import { drawSection } from './draw-section.ts';
import { cleanTexts } from './letters/clean-text.ts';
import { closePaper, openPaper, startPage } from './paper.ts';
import { page } from './theme.ts';

/**
 * A report as a tagged A4 PDF with embedded fonts and charts as vectors. The same report gives the same bytes. Other
 * requests get their turn between two sections. Throws when the report contradicts itself.
 */
export async function printPdf(given: Report): Promise<Buffer> {
  checkReport(given);
  const report = cleanTexts(given);
  const paper = openPaper(report);
  drawCover(paper);
  const contents = reserveContents(paper);
  if (report.sections.length > 0) startPage(paper, page.chapterTop);
  const starts: number[] = [];
  for (const [i, section] of report.sections.entries()) {
    const [before, after] = [report.sections[i - 1], report.sections[i + 1]];
    starts.push(drawSection(paper, section, { before, after }));
    await setImmediate();
  }
  fillContents(paper, contents, starts);
  drawFooters(paper);
  return closePaper(paper);
}
