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

/** Space above a chapter and between two lines: the first that lets the contents stand on one page. */
const spacings = [
  { chapter: grid.line, line: 3 },
  { chapter: grid.half, line: 0 },
];

/** Keeps pages free for the contents, before anybody knows where the sections will be. */
export function reserveContents(paper: Paper): Contents {
  startPage(paper);
  const heading = openTag(paper, paper.root, 'H1');
  const list = openTag(paper, paper.root, 'TOC');
  const first = pageNumber(paper);
  const listed = paper.report.sections.filter(({ unlisted }) => unlisted !== true);
  const tried = spacings.map((spacing) => placeEntries(listed, spacing, first));
  const entries = tried.find((one) => one.at(-1)?.page === first) ?? tried[0] ?? [];
  const last = entries.at(-1)?.page ?? first;
  while (pageNumber(paper) < last) startPage(paper);
  return { entries, heading, list };
}

function placeEntries(
  sections: ReportSection[],
  spacing: { chapter: number; line: number },
  first: number,
): Entry[] {
  let y = page.chapterTop + type.chapter.leading + grid.half;
  let number = first;
  return sections.map((section) => {
    const style = styleOf(section);
    const lines = linesOf(section.title, style, column.width - 60);
    const height = lines.length * style.leading;
    y += section.level === 1 ? spacing.chapter : 0;
    if (y + height > page.bottom) {
      number += 1;
      y = page.top;
    }
    const top = y;
    y += height + spacing.line;
    return { section, lines, top, page: number };
  });
}

/** Fills them when all sections have their page. @param starts by the id of a section */
export function fillContents(paper: Paper, contents: Contents, starts: Map<string, number>): void {
  paper.doc.switchToPage((contents.entries[0]?.page ?? 2) - 1);
  contents.heading.add(() =>
    writeLine(paper, paper.report.words.contents, type.chapter, { x: column.left, y: page.chapterTop }),
  );
  contents.heading.end();
  contents.entries.forEach((entry) => {
    paper.doc.switchToPage(entry.page - 1);
    drawEntry(paper, contents.list, { ...entry, start: starts.get(entry.section.id) ?? 0 });
  });
  contents.list.end();
}

function drawEntry(paper: Paper, list: Tag, entry: Entry & { start: number }): void {
  const { section, lines, top } = entry;
  const style = styleOf(section);
  if (section.level === 1 && top > page.top) {
    drawRule(paper, top - grid.half / 2, column, { colour: colours.rule, weight: 0.5 });
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
