/** Answers one under the other: a box, its number, the answer, and where to go on. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import type { Piece } from '../flow.ts';
import { linesOf, widthOf } from '../measure.ts';
import { openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { drawBox, drawWritingLine } from './draw-marks.ts';
import { body, box, line, rowGap, type } from './form-style.ts';

type Answer = PaperQuestion['answers'][number];

export function choicePieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  const { answers, question, goTo } = asked;
  const widest = Math.max(...answers.map(({ print }) => widthOf(print, type.quiet)));
  const others = new Set(question.choices.filter(({ other }) => other).map(({ code }) => code));
  let list: Tag | undefined;
  return answers.map((answer, i) => {
    const laid = layAnswer(answer, goTo.get(answer.code), widest);
    const writes = others.has(answer.code);
    const height = Math.max(1, laid.rows) * type.text.leading + (writes && laid.full ? line.pitch : 0);
    return {
      before: i === 0 ? rowGap + 1 : rowGap,
      height,
      keep: true,
      draw: (y) => {
        list ??= openTag(paper, parent(), 'L', { numbering: 'Decimal' });
        drawBox(paper, { x: body.left, y }, type.text.leading);
        drawAnswer(paper, list, laid, y);
        if (writes) drawWritingLine(paper, y + height - 2, laid.full ? laid.left : laid.end + 8);
        if (i === answers.length - 1) list.end();
      },
    };
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

function drawAnswer(paper: Sheet, list: Tag, { print, lines, left, goTo }: LaidAnswer, y: number): void {
  const item = openTag(paper, list, 'LI');
  // A point that is a number itself is not told twice.
  if (lines.join(' ') !== print) {
    const label = openTag(paper, item, 'Lbl');
    label.add(() => writeLine(paper, `${print} `, type.quiet, { x: body.left + box.size + 6, y }));
    label.end();
  }
  const said = openTag(paper, item, 'LBody');
  said.add(() => {
    writeLines(paper, goTo === null ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `], type.text, {
      x: left,
      y,
    });
    if (goTo !== null)
      writeLine(paper, goTo.text, type.strong, { x: goTo.x, y: y + goTo.row * type.text.leading });
  });
  said.end();
  item.end();
}
