/** The points of a scale side by side, as 0 to 10. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import { textIn } from '../../../surveys/reading/text.ts';
import type { Piece } from '../flow.ts';
import { openTag, writeLine } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { textPieces } from '../text-pieces.ts';
import { goToText } from './choice-pieces.ts';
import { drawBox } from './draw-marks.ts';
import { body, box, rowGap, type } from './form-style.ts';
import { unbroken } from './unbroken.ts';

/** Points that are numbers go in one row while there is room for a finger between them. */
export function isRow({ question, answers }: PaperQuestion): boolean {
  return (
    question.kind === 'scale' && answers.length <= 11 && answers.every(({ print, label }) => print === label)
  );
}

export function scalePieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  const { answers } = asked;
  const notes = [endsOf(asked), ...jumpsOf(asked)].filter((text) => text !== '');
  const step = Math.min(64, body.width / answers.length);
  const row: Piece = {
    before: 7,
    height: 20,
    keep: true,
    draw: (y) => {
      const list = openTag(paper, parent(), 'L');
      answers.forEach(({ print }, i) => {
        const x = body.left + i * step;
        drawBox(paper, { x, y }, 20);
        const item = openTag(paper, list, 'LI');
        const said = openTag(paper, item, 'LBody');
        const style = { ...type.text, leading: 20 };
        said.add(() => writeLine(paper, `${print} `, style, { x: x + box.size + 4, y }));
        said.end();
        item.end();
      });
      list.end();
    },
  };
  return [row, ...notes.flatMap((text) => unbroken(textPieces(paper, parent, text, noteStyle)))].map(
    (piece) => ({
      ...piece,
      keep: true,
    }),
  );
}

const noteStyle = { tag: 'P', style: type.quiet, before: rowGap, left: body.left, width: body.width };

/** What the lowest and the highest point stand for. */
function endsOf({ question: { element }, answers }: PaperQuestion): string {
  const ends = [
    [answers[0]?.print, textIn(element['minRateDescription'], 'nl')],
    [answers.at(-1)?.print, textIn(element['maxRateDescription'], 'nl')],
  ];
  return ends.flatMap(([point, text]) => (text === null ? [] : [`${point} = ${text}`])).join(' · ');
}

/** "Kruiste u 0, 1 of 2 aan? → ga naar vraag 9" for each place that some points lead to. */
function jumpsOf({ answers, goTo }: PaperQuestion): string[] {
  const targets = [...new Set(goTo.values())];
  return targets.map((target) => {
    const points = answers.filter(({ code }) => goTo.get(code) === target).map(({ print }) => print);
    const said =
      points.length < 2 ? points.join('') : `${points.slice(0, -1).join(', ')} of ${points.at(-1)}`;
    return `Kruiste u ${said} aan? ${goToText(target)}`;
  });
}
