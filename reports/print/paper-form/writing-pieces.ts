/** What is written by hand: numbers, years, days and hours in boxes, other texts on lines. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import { numberProperty, textProperty } from '../../../surveys/reading/json.ts';
import type { Piece } from '../flow.ts';
import { widthOf } from '../measure.ts';
import { openTag, writeLine } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { drawLetterBoxes, drawWritingLine, letterBox } from './draw-marks.ts';
import { body, line, type } from './form-style.ts';

/** Counts of boxes, and what stands behind each group of them: day, month and year. */
const moments: Record<string, [boxes: number, behind: string][]> = {
  date: [[2, 'dag'], [2, 'maand'], [4, 'jaar']],
  month: [[2, 'maand'], [4, 'jaar']],
  time: [[2, 'uur'], [2, 'minuten']],
  'datetime-local': [[2, 'dag'], [2, 'maand'], [4, 'jaar'], [2, 'uur'], [2, 'minuten']],
}; // prettier-ignore

const longText = 4;

export function writingPieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  const { element, kind } = asked.question;
  const boxes = kind === 'number' ? numberBoxes(asked) : moments[textProperty(element, 'inputType') ?? ''];
  if (boxes !== undefined && boxes !== null) return [boxesPiece(paper, parent, boxes)];
  return linePieces(paper, element['type'] === 'comment' ? longText : 1);
}

export function linePieces(paper: Sheet, count: number): Piece[] {
  return Array.from({ length: count }, () => ({
    before: 0,
    height: line.pitch,
    keep: true,
    draw: (y: number) => drawWritingLine(paper, y + line.pitch - 1),
  }));
}

/** As many boxes as the highest number has digits; null when it may have decimals or no bound is known. */
function numberBoxes({ question: { element } }: PaperQuestion): [number, string][] | null {
  const most = boundOf(element, 'max', 'maxValue');
  const least = boundOf(element, 'min', 'minValue') ?? 0;
  const step = numberProperty(element, 'step') ?? 1;
  if (most === null || least < 0 || !Number.isInteger(most) || !Number.isInteger(step)) return null;
  return most > 99_999_999 ? null : [[String(most).length, '']];
}

/** A limit of the element, or else of its validator. */
export function boundOf(
  element: PaperQuestion['question']['element'],
  own: string,
  ofValidator: string,
): number | null {
  const validators = Array.isArray(element['validators']) ? element['validators'] : [];
  const limits = validators.map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? numberProperty(one, ofValidator) : null,
  );
  return numberProperty(element, own) ?? limits.find((limit) => limit !== null) ?? null;
}

function boxesPiece(paper: Sheet, parent: () => Tag, groups: [number, string][]): Piece {
  return {
    before: 6,
    height: letterBox.height,
    keep: true,
    draw: (y) => {
      const style = { ...type.text, leading: letterBox.height };
      const tag = groups.some(([, behind]) => behind !== '') ? openTag(paper, parent(), 'P') : null;
      let x = body.left;
      for (const [count, behind] of groups) {
        x = drawLetterBoxes(paper, { x, y }, count) + 3;
        const place = { x, y };
        tag?.add(() => writeLine(paper, `${behind} `, style, place));
        x += widthOf(behind, style) + 16;
      }
      tag?.end();
    },
  };
}
