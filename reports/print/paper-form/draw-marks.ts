/** What a pen is put in: boxes to cross, boxes for one letter each, and lines to write on. They decorate: tags say them in words. */
import { drawArtifact, drawRule, type Sheet } from '../paper.ts';
import { body, box, line } from './form-style.ts';

interface Point {
  x: number;
  y: number;
}

/** A box beside a line of text of height `leading` whose top is `y`. */
export function drawBox(paper: Sheet, { x, y }: Point, leading: number): void {
  const top = y + (leading - box.size) / 2;
  drawArtifact(paper, () => strokeBox(paper, { x, y: top }, { width: box.size, height: box.size }));
}

/** A crossed one, to show how. `wrong`: blackened too, which takes the cross back. */
export function drawCrossed(paper: Sheet, { x, y }: Point, leading: number, wrong = false): void {
  drawBox(paper, { x, y }, leading);
  const [left, top] = [x + 2.5, y + (leading - box.size) / 2 + 2.5];
  const [right, bottom] = [left + box.size - 5, top + box.size - 5];
  drawArtifact(paper, () => {
    const { doc } = paper;
    if (wrong) doc.rect(x, top - 2.5, box.size, box.size).fill(box.colour);
    doc.lineWidth(1.8).moveTo(left, top).lineTo(right, bottom).moveTo(right, top).lineTo(left, bottom);
    doc.stroke(box.colour);
  });
}

export const letterBox = { width: 21, height: 25, gap: 4 };

/** Boxes for so many characters; gives where the next thing may stand. */
export function drawLetterBoxes(paper: Sheet, { x, y }: Point, count: number): number {
  const { width, height, gap } = letterBox;
  drawArtifact(paper, () => {
    for (let i = 0; i < count; i++) strokeBox(paper, { x: x + i * (width + gap), y }, { width, height });
  });
  return x + count * (width + gap);
}

/** @param y of the line itself */
export function drawWritingLine(paper: Sheet, y: number, left: number = body.left): void {
  drawRule(paper, y, { left, width: body.left + body.width - left }, line);
}

function strokeBox(
  paper: Sheet,
  { x, y }: Point,
  { width, height }: { width: number; height: number },
): void {
  paper.doc.lineWidth(box.weight).rect(x, y, width, height).stroke(box.colour);
}
