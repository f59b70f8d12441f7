/** The first sheet: which report this is, how it was made, and what its signs mean. */
import type { Row } from 'write-excel-file/node';
import type { ReleaseFigures } from '../../compose/release-figures.ts';
import type { Report, ReportSection } from '../../report.ts';
import { styles, textCell, type SheetOf } from './cells.ts';
import { signSentences, workbookWords } from './workbook-words.ts';

/** Anchors of the chapters that say what the survey was for and how it was made. */
const chapters = ['doel', 'verantwoording'];

export function aboutSheet(report: Report, { policy }: ReleaseFigures): SheetOf {
  const { language } = report;
  const words = workbookWords(language);
  const told = chapters.flatMap((id) => report.sections.filter((section) => section.id === id));
  return {
    sheet: words.sheets.about,
    data: [
      [textCell(report.title, { ...styles.title, wrap: false })],
      [textCell(report.municipality, { ...styles.strong, wrap: false })],
      ...[report.subtitle, ...report.coverLines].map((line) => [textCell(line, { wrap: false })]),
      [],
      ...told.flatMap((section) => [...chapterRows(section), []]),
      ...headed(words.signs, signSentences(language, policy)),
    ],
    columns: [{ width: 30 }, { width: 84 }],
    orientation: 'landscape',
  };
}

function chapterRows({ title, blocks }: ReportSection): Row[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'note' ? [block.text] : [],
  );
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []));
  return [
    ...headed(title, texts),
    ...facts.map(({ label, text }) => [textCell(label, styles.note), textCell(text)]),
  ];
}

/** The head stands beside the first of its texts. */
function headed(head: string, texts: string[]): Row[] {
  return texts.map((text, i) => [i === 0 ? textCell(head, styles.strong) : null, textCell(text)]);
}
