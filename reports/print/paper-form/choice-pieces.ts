/** Answers one under the other: a box, its number, the answer, and where to go on. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import type { Piece } from '../flow.ts';
import { linesOf, widthOf } from '../measure.ts';
import { openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { chunk } from '../text-pieces.ts';
import { drawBox, drawWritingLine } from './draw-marks.ts';
import { body, box, line, rowGap, type } from './form-style.ts';
import { unbroken } from './unbroken.ts';

type Answer = PaperQuestion['answers'][number];

export function choicePieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  const { answers, question, goTo } = asked;
  const widest = Math.max(...answers.map(({ print }) => widthOf(print, type.quiet)));
  const others = new Set(question.choices.filter(({ other }) => other).map(({ code }) => code));
  let list: Tag | undefined;
  const openList = (): Tag => (list ??= openTag(paper, parent(), 'L', { numbering: 'Decimal' }));
  return answers.flatMap((answer, i) => {
    const laid = layAnswer(answer, goTo.get(answer.code), widest);
    const pieces = answerPieces(paper, openList, { laid, writes: others.has(answer.code) });
    return unbroken(
      pieces.map((piece, part) => ({
        ...piece,
        before: part > 0 ? 0 : i === 0 ? rowGap + 1 : rowGap,
        draw: (y) => {
          piece.draw(y);
          if (i === answers.length - 1 && part === pieces.length - 1) list?.end();
        },
      })),
    );
  });
}

interface LaidAnswer {
  print: string;
  lines: string[];
  left: number;
  /** Right of the last line of the label. */
  end: number;
  /** No room is left behind the label to write on. */
  full: boolean;
  goTo: { text: string; x: number; row: number } | null;
  rows: number;
}

function layAnswer({ print, label }: Answer, target: number | 'end' | undefined, widest: number): LaidAnswer {
  const left = print === label ? body.left + box.size + 6 : body.left + box.size + 6 + widest + 8;
  const lines = linesOf(label, type.text, body.left + body.width - left);
  const end = left + widthOf(lines.at(-1) ?? '', type.text);
  const full = target !== undefined || end > body.left + body.width - 150;
  const laid = { print, lines, left, end, full };
  if (target === undefined) return { ...laid, goTo: null, rows: lines.length };
  const text = goToText(target);
  const fits = end + 12 + widthOf(text, type.strong) <= body.left + body.width;
  const goTo = fits ? { text, x: end + 12, row: lines.length - 1 } : { text, x: left, row: lines.length };
  return { ...laid, goTo, rows: goTo.row + 1 };
}

/** An arrow, then the place. */
export function goToText(target: number | 'end'): string {
  return target === 'end' ? '→ ga naar het einde' : `→ ga naar vraag\u00a0${target}`;
}

/** In parts, for an answer longer than a page. */
function answerPieces(
  paper: Sheet,
  list: () => Tag,
  { laid, writes }: { laid: LaidAnswer; writes: boolean },
): Piece[] {
  const parts = chunk(laid.lines);
  let [item, said]: (Tag | undefined)[] = [];
  return parts.map((lines, part) => {
    const isLast = part === parts.length - 1;
    const above = laid.lines.length - lines.length;
    const rows = isLast ? Math.max(1, laid.rows - above) : lines.length;
    const height = rows * type.text.leading + (isLast && writes && laid.full ? line.pitch : 0);
    return {
      before: 0,
      height,
      keep: true,
      draw: (y) => {
        item ??= openItem(paper, list(), laid, y);
        said ??= openTag(paper, item, 'LBody');
        said.add(() => writeAnswer(paper, { ...laid, lines }, y, isLast ? above : null));
        if (!isLast) return;
        said.end();
        item.end();
        if (writes) drawWritingLine(paper, y + height - 2, laid.full ? laid.left : laid.end + 8);
      },
    };
  });
}

/** With its box, and its number beside that. */
function openItem(paper: Sheet, list: Tag, { print, lines }: LaidAnswer, y: number): Tag {
  drawBox(paper, { x: body.left, y }, type.text.leading);
  const item = openTag(paper, list, 'LI');
  // A point that is a number itself is not told twice.
  if (lines.join(' ') !== print) {
    const label = openTag(paper, item, 'Lbl');
    label.add(() => writeLine(paper, `${print} `, type.quiet, { x: body.left + box.size + 6, y }));
    label.end();
  }
  return item;
}

/** @param above lines of the answer before these, its last ones; null when more lines follow */
function writeAnswer(paper: Sheet, { lines, left, goTo }: LaidAnswer, y: number, above: number | null): void {
  const place = { x: left, y };
  if (above === null) return writeLines(paper, [...lines, ''], type.text, place);
  if (goTo === null) return writeLines(paper, lines, type.text, place);
  writeLines(paper, [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `], type.text, place);
  writeLine(paper, goTo.text, type.strong, { x: goTo.x, y: y + (goTo.row - above) * type.text.leading });
}
