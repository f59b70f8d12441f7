/** Blocks that every section of results ends on: what groups and waves show, and the way to all figures. */
import type { Conclusion } from '../findings/conclusion.ts';
import type { Block } from '../report.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { bookTableIdOf, type Composing } from './composing.ts';

/** What the groups show, and earlier waves. */
export function paragraphOf(conclusions: Conclusion[]): Block[] {
  const text = conclusions.map((one) => one.text).join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** To the table book, where it says more than the body; its words follow when the tables have their numbers. */
export function leadOf(composing: Composing, tables: Crosstab[]): Block[] {
  const [first, last] = [tables[0], tables.at(-1)].map((table) =>
    table === undefined ? '' : bookTableIdOf(composing, table),
  );
  if (first === undefined || last === undefined || composing.release.banner.length === 0) return [];
  return [{ kind: 'lead', text: '', table: first, last }];
}
