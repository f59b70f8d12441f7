import type { Report } from '../../reports/report.ts';
import { embeddedSheet } from './embedded-sheet.ts';
import { darkRules, houseRules } from './house-colours.ts';
import { darkClasses } from './picture.ts';
import { renderView } from './render-view.ts';
import { reportView, type ReportView } from './report-view.ts';

/**
 * The report as one HTML file that needs nothing else: style sheet, letters and pictures are in it, and it has no script.
 * The same report gives the same text.
 */
export async function htmlDocument(report: Report): Promise<string> {
  const view = reportView(report, 'file');
  const sheet = await embeddedSheet(JSON.stringify(view));
  const rules = sheet + houseRules(report.colour) + darkRules(classesOf(view));
  const html = await renderView('file', { report: view });
  // Style sheets are our own, and HTML must not be escaped in them; nothing else goes into a file unescaped.
  return html.replace('<style></style>', () => `<style>${rules}</style>`);
}

function classesOf({ sections }: ReportView): string[] {
  const pictures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.wide, block.chart.narrow] : [])),
  );
  return [
    ...new Set(pictures.flatMap((picture) => (picture === null ? [] : darkClasses(picture)))),
  ].toSorted();
}
