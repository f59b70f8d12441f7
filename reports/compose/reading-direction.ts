/**
 * Sentences that quote: one in Dutch stays Dutch, however long the Arabic answer in it is. A mark before it says so on
 * paper, and on a page that goes by the first letter (dir="auto").
 */
import type { Block, ReportSection } from '../report.ts';

const leftToRight = '\u200e';
const otherWay = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Every language of the reports runs from left to right; titles and labels, which are the survey's own, stay as they are. */
export function inReportDirection(sections: ReportSection[]): ReportSection[] {
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(directed) }));
}

function directed(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'finding':
    case 'note':
      return { ...block, text: marked(block.text) };
    case 'list':
      return { ...block, items: block.items.map(marked) };
    case 'keyFigures':
      return { ...block, items: block.items.map((item) => ({ ...item, text: marked(item.text) })) };
    case 'chart':
      return { ...block, chart: { ...block.chart, title: marked(block.chart.title) } };
    case 'table':
      return { ...block, table: { ...block.table, caption: marked(block.table.caption) } };
    case 'facts':
    case 'lead':
    case 'quotes':
    case 'asked':
      return block;
  }
}

function marked(text: string): string {
  return otherWay.test(text) ? leftToRight + text : text;
}
