/** Gives charts and tables their numbers, in the order of the report, and ways to them their words. */
import type { Phrases } from '../findings/phrases.ts';
import type { Block, ReportSection } from '../report.ts';

export function numbered(sections: ReportSection[], phrases: Phrases): ReportSection[] {
  const count = { charts: 0, tables: 0 };
  const numbers = new Map<string, number>();
  const numberOne = (block: Block): Block => {
    if (block.kind === 'chart') return { ...block, chart: { ...block.chart, number: (count.charts += 1) } };
    if (block.kind !== 'table') return block;
    const number = (count.tables += 1);
    if (block.table.id !== undefined) numbers.set(block.table.id, number);
    return { ...block, table: { ...block.table, number } };
  };
  const counted = sections.map((section) => ({ ...section, blocks: section.blocks.map(numberOne) }));
  const worded = (block: Block): Block => {
    if (block.kind !== 'lead') return block;
    const [from, to] = [numbers.get(block.table), numbers.get(block.last)];
    if (from === undefined || to === undefined)
      throw new Error(`No table has the id "${block.table}" or "${block.last}".`);
    return { ...block, text: phrases.allFigures(from, to) };
  };
  return counted.map((section) => ({ ...section, blocks: section.blocks.map(worded) }));
}
