import { setImmediate } from 'node:timers/promises';
import type { Report } from '../report.ts';
import { checkReport } from './check-report.ts';
import { fillContents, reserveContents } from './draw-contents.ts';
import { drawCover } from './draw-cover.ts';
import { drawFooters } from './draw-footers.ts';
import { flow } from './flow.ts';
import { beginsPage, laySection } from './lay-section.ts';
import type { LaidSection } from './lay-section.ts';
import { cleanTexts } from './letters/clean-text.ts';
import { closePaper, openPaper, pageNumber, startPage } from './paper.ts';
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
  const laid: LaidSection[] = [];
  for (const section of report.sections) {
    laid.push(laySection(paper, section, laid));
    await setImmediate();
  }
  for (const [i, { section, pieces }] of laid.entries()) {
    if (beginsPage(paper, laid, i)) startPage(paper, page.chapterTop);
    flow(paper, pieces);
    const started = laid[i]?.started ?? 0;
    for (let at = started + 1; at <= pageNumber(paper); at++) paper.goesOn.set(at, section.title);
    await setImmediate();
  }
  fillContents(paper, contents, new Map(laid.map(({ section, started }) => [section.id, started])));
  for (const draw of paper.later) draw();
  drawFooters(paper);
  return closePaper(paper);
}
