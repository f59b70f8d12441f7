/** The figures that an action can show, each block with its sections; empty where the year has none. */
import type { Board } from '../dashboard/board.ts';
import { callsSections } from '../dashboard/calls-section.ts';
import { contactsSections } from '../dashboard/contacts-section.ts';
import { loginsSections } from '../dashboard/logins-section.ts';
import { productsSections } from '../dashboard/products-section.ts';
import { requestsSections } from '../dashboard/requests-section.ts';
import { spreadSections } from '../dashboard/spread-section.ts';
import { timesSections } from '../dashboard/times-section.ts';
import type { ReportSection } from '../report.ts';
import { actionBlocks, type ActionBlock } from './action-texts.ts';
import { counterLines } from './counter-lines.ts';
import { productLines } from './product-lines.ts';

const sectionsOf: Record<ActionBlock, (board: Board) => ReportSection[]> = {
  contacts: contactsSections,
  products: (board) => withLines(productsSections(board), productLines(board)),
  times: timesSections,
  spread: spreadSections,
  counter: loginsSections,
  requests: (board) => withLines(requestsSections(board), counterLines(board)),
  telephone: callsSections,
};

/** @param chosen none: all */
export function blockSections(board: Board, chosen: ActionBlock[]): ReportSection[] {
  const blocks = chosen.length === 0 ? actionBlocks : actionBlocks.filter((block) => chosen.includes(block));
  return blocks.flatMap((block) => sectionsOf[block](board));
}

/** Sentences under the chart and table of the first section. */
function withLines([first, ...rest]: ReportSection[], items: string[]): ReportSection[] {
  if (first === undefined) return [];
  if (items.length === 0) return [first, ...rest];
  return [{ ...first, blocks: [...first.blocks, { kind: 'list', items }] }, ...rest];
}
