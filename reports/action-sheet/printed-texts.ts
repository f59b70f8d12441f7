import type { Chart } from '../chart.ts';
import type { Block, ReportSection } from '../report.ts';

/** Every text of the sections in which a computed figure can stand. */
export function printedTexts(sections: ReportSection[]): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'finding':
    case 'note':
    case 'lead':
      return [block.text];
    case 'list':
    case 'quotes':
      return block.items;
    case 'facts':
      return block.items.map(({ text }) => text);
    case 'keyFigures':
      return block.items.flatMap(({ figure, text }) => [figure, text]);
    case 'chart':
      return wordsAround(block.chart);
    case 'table':
      return block.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'asked':
      return [];
    default:
      throw new Error(`unknown block ${String(block satisfies never)}`);
  }
}

function wordsAround({ title, baseLine, alt }: Chart): string[] {
  return [title, baseLine, alt];
}
