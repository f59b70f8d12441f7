/** The appendix for who checks and compares: every table with the groups of all banner variables, theme by theme. */
import type { Block, Report, ReportSection } from '../report.ts';
import { bookTable } from './book-table.ts';
import type { Composing } from './composing.ts';
import { notesOf } from './table-notes.ts';
import { bannerBy } from './table-of.ts';
import { themesOf } from './themes.ts';

const bookPart = 'tabellen-';

export function tableBook(composing: Composing): ReportSection[] {
  const { phrases, release } = composing;
  if (release.tables.length === 0 || release.banner.length === 0) return [];
  const guide = phrases.bookGuide(
    release.banner.map((variable) => bannerBy(composing, variable).toLowerCase()),
  );
  return [
    {
      id: 'tabellenboek',
      level: 1,
      page: 'new',
      title: phrases.chapters.book,
      blocks: guide.map((text): Block => ({ kind: 'paragraph', text })),
    },
    ...themesOf(composing).map(({ id, title, questions }): ReportSection => ({
      id: bookPart + id,
      level: 2,
      unlisted: true,
      title,
      blocks: questions.flatMap((question) => tablesOn(composing, question)),
    })),
  ];
}

function tablesOn(composing: Composing, question: string): Block[] {
  return composing.release.tables
    .filter((table) => table.question === question)
    .map((table) => ({ kind: 'table', table: bookTable(composing, table, notesOf(composing, table)) }));
}

/** The sections of a report that hold its table book. */
export function tableBookOf({ sections }: Pick<Report, 'sections'>): ReportSection[] {
  return sections.filter(({ id }) => id.startsWith(bookPart));
}
