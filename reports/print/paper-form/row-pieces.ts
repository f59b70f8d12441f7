/** A matrix line after line, each with all its answers under it, side by side as far as they go. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import type { Piece } from '../flow.ts';
import { linesOf, widthOf } from '../measure.ts';
import { openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { chunk, textPieces } from '../text-pieces.ts';
import { drawBox } from './draw-marks.ts';
import { body, box, rowGap, sheet, type } from './form-style.ts';
import { unbroken } from './unbroken.ts';

type Row = PaperQuestion['rows'][number];

const pitch = type.text.leading + rowGap;

export function rowPieces(paper: Sheet, parent: () => Tag, { answers, rows }: PaperQuestion): Piece[] {
  const placed = placeAnswers(answers);
  return rows.flatMap((row, i) => {
    const [first, ...named] = namePieces(paper, parent, row);
    if (first === undefined) return [];
    const space = { ...first, before: i === 0 ? 5 : 8 };
    return unbroken([space, ...named, ...answersPieces(paper, parent, placed)]);
  });
}

function namePieces(paper: Sheet, parent: () => Tag, { letter, label }: Row): Piece[] {
  const mark = { text: `${letter} `, style: type.quiet, x: body.left };
  const place = { left: body.left + 18, width: body.width - 18 };
  return textPieces(paper, parent, label, {
    tag: 'P',
    style: type.strong,
    before: 0,
    ...place,
    keep: true,
    mark,
  });
}

/** A piece for answers side by side; several for one that is longer than a line. */
function answersPieces(paper: Sheet, parent: () => Tag, placed: PlacedAnswer[]): Piece[] {
  let list: Tag | undefined;
  const openList = (): Tag => (list ??= openTag(paper, parent(), 'L', { numbering: 'Decimal' }));
  const sides = [...new Set(placed.map(({ row }) => row))].map((row) =>
    placed.filter((answer) => answer.row === row),
  );
  const pieces = sides.flatMap((side) => sidePieces(paper, openList, side));
  return pieces.map((piece, i) => ({
    ...piece,
    before: i === 0 ? 3 : 0,
    draw: (y) => {
      piece.draw(y);
      if (i === pieces.length - 1) list?.end();
    },
  }));
}

function sidePieces(paper: Sheet, list: () => Tag, side: PlacedAnswer[]): Piece[] {
  const count = Math.max(...side.map(({ lines }) => chunk(lines).length));
  const tags = new Map<PlacedAnswer, { item: Tag; said: Tag }>();
  return Array.from({ length: count }, (_, part): Piece => ({
    before: 0,
    height: Math.max(...side.map(({ lines }) => chunk(lines)[part]?.length ?? 0)) * pitch,
    keep: true,
    draw: (y) => {
      for (const answer of side) {
        const { item, said } = tags.get(answer) ?? openAnswer(paper, list(), answer, y);
        tags.set(answer, { item, said });
        const lines = chunk(answer.lines)[part] ?? [];
        const x = answer.x + box.size + 10 + widthOf(answer.print, type.quiet);
        const place = { x, y: y - rowGap / 2 };
        said.add(() => writeLines(paper, [...lines, ''], { ...type.text, leading: pitch }, place));
        if (part < count - 1) continue;
        said.end();
        item.end();
      }
    },
  }));
}

function openAnswer(
  paper: Sheet,
  list: Tag,
  { print, x }: PlacedAnswer,
  y: number,
): { item: Tag; said: Tag } {
  drawBox(paper, { x, y }, type.text.leading);
  const item = openTag(paper, list, 'LI');
  openTag(paper, item, 'Lbl').add(() =>
    writeLine(paper, `${print} `, type.quiet, { x: x + box.size + 5, y }),
  );
  return { item, said: openTag(paper, item, 'LBody') };
}

interface PlacedAnswer {
  print: string;
  lines: string[];
  x: number;
  row: number;
}

/** Side by side while they fit; one that is longer than a line has lines of its own. */
function placeAnswers(answers: PaperQuestion['answers']): PlacedAnswer[] {
  const left = body.left + 18;
  let [x, row] = [left, 0];
  return answers.map(({ print, label }) => {
    const mark = box.size + 10 + widthOf(print, type.quiet);
    const lines = linesOf(label, type.text, sheet.right - left - mark);
    const wide = mark + widthOf(lines[0] ?? '', type.text);
    if (x > left && (x + wide > sheet.right || lines.length > 1)) [x, row] = [left, row + 1];
    const place = { print, lines, x, row };
    row += lines.length - 1;
    x = lines.length > 1 ? sheet.right : x + wide + 16;
    return place;
  });
}
