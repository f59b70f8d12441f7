import type { ReportSection } from '../report.ts';
import { linesOf } from './measure.ts';
import { drawRule, linkTo, openTag, pageNumber, startPage, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { colours, column, grid, page, type } from './theme.ts';

interface Entry {
  section: ReportSection;
  lines: string[];
  top: number;
  page: number;
}

export interface Contents {
  entries: Entry[];
  heading: Tag;
  list: Tag;
}

/** Keeps pages free for the contents, before anybody knows where the sections will be. */
export function reserveContents(paper: Paper): Contents {
  startPage(paper);
  const heading = openTag(paper, paper.root, 'P');
  const list = openTag(paper, paper.root, 'TOC');
  let y = page.top + type.chapter.leading + grid.line;
  const entries = paper.report.sections.map((section): Entry => {
    const style = styleOf(section);
    const lines = linesOf(section.title, style, column.width - 60);
    const height = lines.length * style.leading;
    y += section.level === 1 ? grid.line : 0;
    if (y + height > page.bottom) {
      startPage(paper);
      y = page.top;
    }
    const entry = { section, lines, top: y, page: pageNumber(paper) };
    y += height + 3;
    return entry;
  });
  return { entries, heading, list };
}

/** Fills them when all sections have their page: `starts` has one page number a section. */
export function fillContents(paper: Paper, contents: Contents, starts: number[]): void {
  paper.doc.switchToPage((contents.entries[0]?.page ?? 2) - 1);
  contents.heading.add(() =>
    writeLine(paper, paper.report.words.contents, type.chapter, { x: column.left, y: page.top }),
  );
  contents.heading.end();
  contents.entries.forEach((entry, i) => {
    paper.doc.switchToPage(entry.page - 1);
    drawEntry(paper, contents.list, { ...entry, start: starts[i] ?? 0 });
  });
  contents.list.end();
}

function drawEntry(paper: Paper, list: Tag, entry: Entry & { start: number }): void {
  const { section, lines, top } = entry;
  const style = styleOf(section);
  if (section.level === 1 && top > page.top) {
    drawRule(paper, top - grid.half, column, { colour: colours.rule, weight: 0.5 });
  }
  const item = openTag(paper, list, 'TOCI');
  const link = openTag(paper, openTag(paper, item, 'Reference'), 'Link');
  link.add(() => {
    writeLines(paper, [...lines, ''], style, { x: column.left, y: top });
    const y = top + (lines.length - 1) * style.leading;
    writeLine(paper, String(entry.start), style, { x: 0, y, right: column.left + column.width });
  });
  const box = { x: column.left, y: top, width: column.width, height: lines.length * style.leading };
  linkTo(paper, section.id, box, { link, text: section.title });
  item.end();
}

function styleOf(section: ReportSection): (typeof type)['text'] | (typeof type)['strong'] {
  return section.level === 1 ? type.strong : type.text;
}
