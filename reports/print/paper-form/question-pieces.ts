import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import { property } from '../../../surveys/reading/json.ts';
import { textIn } from '../../../surveys/reading/text.ts';
import type { Piece } from '../flow.ts';
import { linesOf } from '../measure.ts';
import { drawArtifact, openTag, writeLines } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { chunk, textPieces } from '../text-pieces.ts';
import { choicePieces } from './choice-pieces.ts';
import { body, ground, questionGap, sheet, type } from './form-style.ts';
import { gridPieces } from './grid-pieces.ts';
import { hintsOf } from './hints.ts';
import { isRow, scalePieces } from './scale-pieces.ts';
import { linePieces, writingPieces } from './writing-pieces.ts';

/** A question with all that belongs to it, to stand on one page when it is not longer than that. */
export function questionPieces(paper: Sheet, root: Tag, asked: PaperQuestion, heading: 'H2' | 'H3'): Piece[] {
  let sect: Tag | undefined;
  const parent = (): Tag => (sect ??= openTag(paper, root, 'Sect'));
  const filter = asked.onlyIf === null ? [] : filterPieces(paper, parent, asked.onlyIf);
  const pieces = [
    ...filter,
    ...(asked.number === null
      ? readPieces(paper, parent, asked)
      : titlePieces(paper, parent, asked, heading)),
    ...(asked.number === null ? [] : hintsOf(asked).flatMap((hint) => hintPieces(paper, parent, hint))),
    ...answerPieces(paper, parent, asked),
    ...besidePieces(paper, parent, asked),
  ];
  return pieces.map((piece, i) => ({
    ...piece,
    before: i === 0 ? questionGap : piece.before,
    // A text to read leads up to the question under it.
    keep: i < pieces.length - 1 || asked.number === null,
    draw: (y) => {
      piece.draw(y);
      if (i === pieces.length - 1) sect?.end();
    },
  }));
}

function answerPieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  switch (asked.question.kind) {
    case 'single':
    case 'scale':
    case 'multiple':
      return isRow(asked) ? scalePieces(paper, parent, asked) : choicePieces(paper, parent, asked);
    case 'matrix':
      return gridPieces(paper, parent, asked);
    case 'number':
    case 'text':
      return writingPieces(paper, parent, asked);
    case 'shown':
      return [];
  }
}

/** Who answers, on a ground of its own: whoever it is not for passes over it at a glance. */
function filterPieces(paper: Sheet, parent: () => Tag, text: string): Piece[] {
  const lines = linesOf(text, type.text, body.width - 8);
  const isLong = lines.length * type.text.leading + 8 > sheet.bottom - sheet.top;
  let tag: Tag | undefined;
  return (isLong ? chunk(lines) : [lines]).map((part, i, parts) => {
    const [above, under] = [i === 0 ? 2.5 : 0, i === parts.length - 1 ? 2.5 : 0];
    const height = part.length * type.text.leading + above + under;
    return {
      before: 0,
      height: height + (under === 0 ? 0 : 3),
      keep: true,
      draw: (y) => {
        drawArtifact(paper, () => paper.doc.rect(sheet.left, y, sheet.width, height).fill(ground));
        tag ??= openTag(paper, parent(), 'P');
        const said = under === 0 ? [...part, ''] : part;
        tag.add(() => writeLines(paper, said, type.text, { x: body.left, y: y + above }));
        if (under > 0) tag.end();
      },
    };
  });
}

function titlePieces(
  paper: Sheet,
  parent: () => Tag,
  { number, question }: PaperQuestion,
  heading: string,
): Piece[] {
  const style = type.question;
  const mark = { text: `${number} `, style, x: sheet.left };
  return textPieces(paper, parent, question.title, { tag: heading, style, before: 0, ...body, mark });
}

function hintPieces(paper: Sheet, parent: () => Tag, text: string): Piece[] {
  return textPieces(paper, parent, text, { tag: 'P', style: type.quiet, before: 1, ...body });
}

/** A text to read, a paragraph a line. */
function readPieces(paper: Sheet, parent: () => Tag, { question }: PaperQuestion): Piece[] {
  return question.title.split('\n').flatMap((text) =>
    textPieces(paper, parent, text, {
      tag: 'P',
      style: type.text,
      before: 4,
      left: sheet.left,
      width: sheet.width,
    }),
  );
}

/** Room for words of one's own beside the answers. */
function besidePieces(paper: Sheet, parent: () => Tag, { question }: PaperQuestion): Piece[] {
  if (property(question.element, 'showCommentArea', 'hasComment') !== true) return [];
  const asks = textIn(question.element['commentText'], 'nl') ?? 'Wilt u er iets bij schrijven?';
  const [first, ...more] = hintPieces(paper, parent, asks);
  const beside = first === undefined ? [] : [{ ...first, before: 6 }, ...more];
  return [...beside, ...linePieces(paper, 2)];
}
