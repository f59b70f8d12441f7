import type { Fact } from '../report.ts';
import { drawLead } from './draw-lead.ts';
import type { Piece } from './flow.ts';
import { linesOf, proseLines } from './measure.ts';
import { drawRule, openTag, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { colours, column, grid, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

const dash = 13;
const labelWidth = 120;

export interface Entry {
  /** Left edge of the label. */
  x: number;
  label: { lines: string[]; style: TypeStyle };
  body: { lines: string[]; style: TypeStyle };
  /** How far right of it the body starts. */
  indent: number;
  before: number;
  after: number;
  ruled: boolean;
  /** A web address that the body leads to. */
  href?: string | undefined;
}

/** A list with a dash before each item. */
export function listPieces(paper: Paper, parent: () => Tag, items: string[]): Piece[] {
  return entryPieces(
    paper,
    parent,
    items.map((item, i) => ({
      label: { lines: ['–'], style: type.quiet },
      body: { lines: proseLines(item, type.text, column.measure - dash), style: type.text },
      x: column.left,
      indent: dash,
      before: i === 0 ? grid.half : 0,
      after: grid.half / 2,
      ruled: false,
    })),
  );
}

/** Names on the left, facts on the right, a hairline between them. */
export function factPieces(paper: Paper, parent: () => Tag, items: Fact[]): Piece[] {
  return entryPieces(
    paper,
    parent,
    items.map((item, i) => ({
      label: { lines: linesOf(item.label, type.quiet, labelWidth - dash), style: type.quiet },
      body: { lines: proseLines(item.text, type.text, column.width - labelWidth), style: type.text },
      x: column.left,
      indent: labelWidth,
      before: i === 0 ? grid.line : grid.half / 2,
      after: grid.half / 2,
      ruled: i < items.length - 1,
      href: item.href,
    })),
  );
}

/** Label and body side by side, an entry a piece, together one list. */
export function entryPieces(paper: Paper, parent: () => Tag, entries: Entry[]): Piece[] {
  let list: Tag | undefined;
  return entries.map((entry, i) => {
    const height =
      Math.max(entry.label.lines.length, entry.body.lines.length) * entry.body.style.leading + entry.after;
    return {
      before: entry.before,
      height,
      keep: i === 0 && entries.length > 1,
      draw: (y) => {
        list ??= openTag(paper, parent(), 'L');
        drawEntry(paper, list, entry, y);
        if (entry.ruled) drawRule(paper, y + height, column, { colour: colours.rule, weight: 0.5 });
        if (i === entries.length - 1) list.end();
      },
    };
  });
}

function drawEntry(paper: Paper, list: Tag, entry: Entry, y: number): void {
  const item = openTag(paper, list, 'LI');
  const label = openTag(paper, item, 'Lbl');
  label.add(() => writeLines(paper, entry.label.lines, entry.label.style, { x: entry.x, y }));
  label.end();
  const body = openTag(paper, item, 'LBody');
  const { lines, style } = entry.body;
  const place = { x: entry.x + entry.indent, y };
  if (entry.href === undefined) body.add(() => writeLines(paper, lines, style, place));
  else {
    const read = `${entry.label.lines.join(' ')}: ${entry.href}`;
    drawLead(paper, body, { href: entry.href, read, lines, style }, place);
  }
  body.end();
  item.end();
}
