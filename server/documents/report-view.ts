/** A report as something to read in a browser: the same sections and words, with anchors, pictures and contents. */
import type { Chart } from '../../reports/chart.ts';
import type { Block, Fact, Report, ReportSection } from '../../reports/report.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { inPlace, placeFor, type Look, type Place } from './place.ts';
import { tableView, type TableView } from './table-view.ts';

type BlockView =
  | Exclude<Block, { kind: 'chart' | 'table' | 'keyFigures' | 'lead' }>
  | { kind: 'keyFigures'; items: { figure: string; text: string; href: string | null }[] }
  | { kind: 'lead'; text: string; href: string }
  | { kind: 'chart'; chart: ChartView }
  | { kind: 'table'; table: TableView };

export interface SectionView {
  id: string;
  /** Of its heading. */
  rank: number;
  chapter: boolean;
  title: string;
  blocks: BlockView[];
  /** Of the sections with charts: the form that chooses what they show stands above them. */
  results: 'first' | 'last' | 'only' | null;
}

export interface ReportView {
  language: string;
  municipality: string;
  title: string;
  subtitle: string;
  coverLines: string[];
  footer: string;
  colour: string;
  logo: string | null;
  words: Place['words'] & Report['words'];
  prefix: string;
  contents: { id: string; title: string; parts: { id: string; title: string }[] }[];
  sections: SectionView[];
}

/** @param choose what becomes of a chart after the reader's choice */
export function reportView(
  report: Report,
  look: Look,
  choose: (chart: Chart) => Chart = (chart) => chart,
): ReportView {
  const place = placeFor(report, look);
  const [first, last] = resultsIn(report.sections);
  return {
    language: report.language,
    municipality: report.municipality,
    title: report.title,
    subtitle: report.subtitle,
    coverLines: report.coverLines,
    footer: report.footer,
    colour: report.colour,
    logo:
      report.logo === undefined || report.logo === null ? null : `data:image/png;base64,${report.logo.data}`,
    words: { ...report.words, ...place.words },
    prefix: inPlace(place, ''),
    contents: contentsOf(report, place),
    sections: report.sections.map((section, i) => ({
      id: inPlace(place, section.id),
      rank: section.level + (look === 'fragment' ? 2 : 1),
      chapter: section.level === 1,
      title: section.title,
      blocks: blocksOf(section, place, choose),
      results: i === first ? (i === last ? 'only' : 'first') : i === last ? 'last' : null,
    })),
  };
}

/** From the first chapter that has a chart, in itself or in one of its parts, to the last section that has one. */
function resultsIn(sections: ReportSection[]): [first: number, last: number] {
  const hasChart = ({ blocks }: ReportSection): boolean => blocks.some(({ kind }) => kind === 'chart');
  const at = sections.findIndex(hasChart);
  const chapter = sections.slice(0, at + 1).findLastIndex(({ level }) => level === 1);
  return [chapter === -1 ? at : chapter, sections.findLastIndex(hasChart)];
}

function contentsOf(report: Report, place: Place): ReportView['contents'] {
  const contents: ReportView['contents'] = [];
  for (const { id, title, level } of report.sections) {
    const chapter = contents.at(-1);
    const entry = { id: inPlace(place, id), title };
    if (level === 1 || chapter === undefined) contents.push({ ...entry, parts: [] });
    else chapter.parts.push(entry);
  }
  return contents;
}

function blocksOf(section: ReportSection, place: Place, choose: (chart: Chart) => Chart): BlockView[] {
  let said = '';
  let charts = 0;
  return section.blocks.map((block): BlockView => {
    if (block.kind === 'finding') said = block.text;
    if (block.kind === 'chart') {
      charts += 1;
      const around = { ...place, id: `${section.id}-grafiek-${charts}`, said, section: section.title };
      said = block.chart.title;
      return { kind: 'chart', chart: chartView(choose(block.chart), { ...around, whole: block.chart }) };
    }
    if (block.kind === 'table') return { kind: 'table', table: tableView(block.table, place, charts > 0) };
    if (block.kind === 'lead')
      return { kind: 'lead', text: block.text, href: `#${inPlace(place, block.table)}` };
    if (block.kind === 'facts') return { kind: 'facts', items: block.items.map(safeFact) };
    if (block.kind !== 'keyFigures') return block;
    const hrefOf = (id: string | null): string | null => (id === null ? null : `#${inPlace(place, id)}`);
    const items = block.items.map(({ figure, text, section: to }) => ({ figure, text, href: hrefOf(to) }));
    return { kind: 'keyFigures', items };
  });
}

/** A fact leads to web addresses alone. */
function safeFact({ label, text, href }: Fact): Fact {
  return href !== undefined && /^https?:\/\//u.test(href) ? { label, text, href } : { label, text };
}
