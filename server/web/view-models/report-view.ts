/** A report as a page: the same sections, plus contents, addresses and the chart as text for the browser to draw. */
import type { Chart } from '../../../reports/chart.ts';
import type { Block, Report, ReportTable } from '../../../reports/report.ts';
import { dayText } from './belgian.ts';

type PageBlock =
  | Exclude<Block, { kind: 'chart' } | { kind: 'table' }>
  | { kind: 'chart'; chart: { title: string; question: string; baseLine: string; alt: string; data: string } }
  | { kind: 'table'; table: ReportTable; name: string };

export interface ReportView {
  title: string;
  subtitle: string;
  coverLines: string[];
  made: string;
  footer: string;
  language: string;
  contentsWord: string;
  contents: { id: string; title: string; parts: { id: string; title: string }[] }[];
  sections: { id: string; level: 1 | 2; title: string; blocks: PageBlock[] }[];
  back: string;
  /** Where the same release is on paper; null when this person may not have it. */
  file: string | null;
}

export interface Shown {
  wave: string;
  /** Which release and edition, as in the address: "?vrijgave=2", or nothing for the newest. */
  query: string;
  mayDownload: boolean;
}

export function reportView(report: Report, shown: Shown): ReportView {
  const back = `/beheer/golven/${shown.wave}`;
  return {
    title: report.title,
    subtitle: report.subtitle,
    coverLines: report.coverLines,
    made: dayText(report.date),
    footer: report.footer,
    language: report.language,
    contentsWord: report.words.contents,
    contents: contentsOf(report),
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(pageBlock) })),
    back,
    file: shown.mayDownload ? `${back}/rapport.pdf${shown.query}` : null,
  };
}

function contentsOf(report: Report): ReportView['contents'] {
  const contents: ReportView['contents'] = [];
  for (const { id, title, level } of report.sections) {
    const chapter = contents.at(-1);
    if (level === 1 || chapter === undefined) contents.push({ id, title, parts: [] });
    else chapter.parts.push({ id, title });
  }
  return contents;
}

function pageBlock(block: Block): PageBlock {
  if (block.kind === 'chart') return { kind: 'chart', chart: drawnChart(block.chart) };
  if (block.kind === 'table')
    return { kind: 'table', table: block.table, name: `Tabel: ${block.table.caption}` };
  return block;
}

function drawnChart(chart: Chart): {
  title: string;
  question: string;
  baseLine: string;
  alt: string;
  data: string;
} {
  const { title, question, baseLine, alt } = chart;
  return { title, question, baseLine, alt, data: JSON.stringify(chart) };
}
