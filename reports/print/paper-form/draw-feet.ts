import { firstLine, widthOf } from '../measure.ts';
import { drawArtifact, drawRule, writeLine } from '../paper.ts';
import type { Sheet } from '../paper.ts';
import { spokenCode } from './code-panel.ts';
import type { FormCode, PaperForm } from './form.ts';
import { line, sheet, type } from './form-style.ts';

/** The foot of every page of one form: its code, so that a leaf that got lost finds back, and page x of y. */
export function drawFeet(
  paper: Sheet,
  form: PaperForm,
  { code, first, count }: { code: FormCode | null; first: number; count: number },
): void {
  const { start } = paper.doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    paper.doc.switchToPage(start + first + i);
    drawFoot(paper, form, { code, number: `Bladzijde ${i + 1} van ${count}` });
  }
}

function drawFoot(
  paper: Sheet,
  form: PaperForm,
  { code, number }: { code: FormCode | null; number: string },
): void {
  const { left, right, foot: y } = sheet;
  const named = 'Code ';
  const behind = left + widthOf(named, type.foot);
  const said = code === null ? '' : spokenCode(code.code);
  const end = behind + (code === null ? 96 : widthOf(said, type.footCode));
  drawArtifact(
    paper,
    () => {
      writeLine(paper, named, type.foot, { x: left, y });
      if (code !== null) writeLine(paper, said, type.footCode, { x: behind, y });
      writeLine(paper, number, type.foot, { x: 0, y, right });
      const room = right - widthOf(number, type.foot) - 20 - (end + 20);
      writeLine(paper, firstLine(titleOf(form), type.foot, room), type.foot, {
        x: end + 20,
        y,
      });
    },
    'Pagination',
  );
  if (code === null) drawRule(paper, y + 13, { left: behind, width: 92 }, line);
}

function titleOf({ title, municipality }: PaperForm): string {
  return title.includes(municipality) ? title : `${title}, ${municipality}`;
}
