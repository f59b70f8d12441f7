import type { AskedQuestion } from '../report.ts';
import { bind } from './flow.ts';
import type { Piece } from './flow.ts';
import { entryPieces } from './list-pieces.ts';
import { linesOf } from './measure.ts';
import type { Paper, Tag } from './paper.ts';
import { openTag } from './paper.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, type } from './theme.ts';

const codeWidth = 60;
const dash = 10;
/** Lines of choices that are still read at a glance. */
const mostInline = 3;
const textLeft = column.left + codeWidth;
const textWidth = column.width - codeWidth;

/** The questions as they were asked: name at the left; text, instruction, routing, rows and choices beside it. */
export function askedPieces(paper: Paper, parent: () => Tag, questions: AskedQuestion[]): Piece[] {
  return questions.flatMap((question) => askedQuestion(paper, parent, question));
}

function askedQuestion(paper: Paper, parent: () => Tag, question: AskedQuestion): Piece[] {
  let division: Tag | undefined;
  const inside = (): Tag => (division ??= openTag(paper, parent(), 'Div'));
  const beside = { tag: 'P', left: textLeft, width: textWidth };
  const text = textPieces(paper, inside, question.text, {
    ...beside,
    style: type.strong,
    before: 0,
    balanced: true,
  });
  const name = textPieces(paper, inside, question.name, {
    tag: 'P',
    style: type.quiet,
    before: 0,
    width: codeWidth - 6,
  });
  const head = abreast(name, text, grid.line);
  const small = { ...beside, style: type.small, before: grid.half / 2 };
  const rest = [question.instruction, question.routing ?? '']
    .filter((line) => line !== '')
    .flatMap((line) => textPieces(paper, inside, line, small));
  const lists = [question.rows, question.choices]
    .filter((items) => items.length > 0)
    .flatMap((items) => choicePieces(paper, inside, items));
  const pieces = [head, ...rest, ...lists];
  const whole = pieces.length <= 12 ? [bind(pieces)] : pieces.map((piece, i) => ({ ...piece, keep: i < 2 }));
  return whole.map((piece, i) => ({
    ...piece,
    draw: (y) => {
      piece.draw(y);
      if (i === whole.length - 1) division?.end();
    },
  }));
}

/** Short choices behind one another, parted by points; long ones each on their own, behind a dash. */
function choicePieces(paper: Paper, inside: () => Tag, items: string[]): Piece[] {
  const style = type.cell;
  const inline = items.map((item) => item.replaceAll(' ', '\u00a0')).join('\u00a0· ');
  const place = { tag: 'P', style, before: grid.half / 2, left: textLeft, width: textWidth };
  const short = items.every((item) => linesOf(item, style, textWidth).length === 1);
  if (short && linesOf(inline, style, textWidth).length <= mostInline)
    return textPieces(paper, inside, inline, place);
  const entries = items.map((item, i) => ({
    label: { lines: ['–'], style: type.cellQuiet },
    body: { lines: linesOf(item, style, textWidth - dash), style },
    x: textLeft,
    indent: dash,
    before: i === 0 ? grid.half / 2 : 0,
    after: 1,
    ruled: false,
  }));
  return entryPieces(paper, inside, entries);
}

function abreast(left: Piece[], right: Piece[], before: number): Piece {
  const [one, other] = [bind(left), bind(right)];
  return {
    before,
    height: Math.max(one.height, other.height),
    keep: true,
    draw: (y) => {
      one.draw(y);
      other.draw(y);
    },
  };
}
