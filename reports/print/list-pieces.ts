import type { Fact } from '../report.ts';
import { drawLead } from './draw-lead.ts';
import type { Piece } from './flow.ts';
import { linesOf, proseLines } from './measure.ts';
import { drawRule, openTag, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { chunk } from './text-pieces.ts';
import { colours, column, grid, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

const dash = 13;
const labelWidth = 120;
/** Lines of an entry that still moves to the next page rather than be broken. */
const mostWhole = 8;

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

/** Label and body side by side, together one list: an entry a piece, or several when it is long. */
export function entryPieces(paper: Paper, parent: () => Tag, entries: Entry[]): Piece[] {
  let list: Tag | undefined;
  const open = (): Tag => (list ??= openTag(paper, parent(), 'L'));
  return entries.flatMap((entry, i) => {
    const pieces = piecesOf(paper, open, entry);
    const [last] = pieces.slice(-1);
    if (last === undefined) return [];
    if (i === 0 && entries.length > 1 && pieces.length === 1) last.keep = true;
    if (i < entries.length - 1) return pieces;
    const { draw } = last;
    last.draw = (y) => {
      draw(y);
      list?.end();
    };
    return pieces;
  });
}

/** The label stands beside the first lines of the body; what goes on over the page stays inside the same tags. */
function piecesOf(paper: Paper, list: () => Tag, entry: Entry): Piece[] {
  const { label, body } = entry;
  const parts = partsOf(entry);
  const tags: { item?: Tag; body?: Tag } = {};
  return parts.map((lines, at) => {
    const [opens, ends] = [at === 0, at === parts.length - 1];
    const rows = Math.max(opens ? label.lines.length : 0, lines.length);
    const height = rows * body.style.leading + (ends ? entry.after : 0);
    return {
      before: opens ? entry.before : 0,
      height,
      keep: false,
      draw: (y) => {
        if (opens) {
          tags.item = openTag(paper, list(), 'LI');
          writeLabel(paper, tags.item, entry, y);
          tags.body = openTag(paper, tags.item, 'LBody');
        }
        writeBody(paper, tags.body, { ...entry, body: { ...body, lines: ends ? lines : [...lines, ''] } }, y);
        if (!ends) return;
        tags.body?.end();
        tags.item?.end();
        if (entry.ruled) drawRule(paper, y + height, column, { colour: colours.rule, weight: 0.5 });
      },
    };
  });
}

/** A link is one place to press, so it is not parted. */
function partsOf({ label, body, href }: Entry): string[][] {
  const whole = href !== undefined || body.lines.length <= mostWhole;
  return whole ? [body.lines] : chunk(body.lines, Math.max(2, label.lines.length));
}

function writeLabel(paper: Paper, item: Tag, { x, label }: Entry, y: number): void {
  const tag = openTag(paper, item, 'Lbl');
  tag.add(() => writeLines(paper, label.lines, label.style, { x, y }));
  tag.end();
}

function writeBody(paper: Paper, tag: Tag | undefined, entry: Entry, y: number): void {
  const { lines, style } = entry.body;
  const place = { x: entry.x + entry.indent, y };
  if (tag === undefined) throw new Error(`List: "${lines[0]}" was set before its label.`);
  if (entry.href === undefined) {
    tag.add(() => writeLines(paper, lines, style, place));
    return;
  }
  const read = `${entry.label.lines.join(' ')}: ${entry.href}`;
  drawLead(paper, tag, { href: entry.href, read, lines, style }, place);
}
