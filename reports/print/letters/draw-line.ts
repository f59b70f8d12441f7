import type { ReportDocument } from '../document.ts';
import { widthOf } from '../measure.ts';
import { showText } from '../show-text.ts';
import type { TypeStyle } from '../theme.ts';
import { advanceOfRun } from './advances.ts';
import { isPlain } from './faces.ts';
import { runsOf } from './letter-runs.ts';
import type { LetterRun } from './letter-runs.ts';
import { orderOf, visualOrder } from './text-order.ts';

export interface LinePlace {
  /** Left, middle or right of the line, by `align`; spaces at its end hang out. */
  x: number;
  baseline: number;
  align?: 'left' | 'center' | 'right';
}

type LineStyle = Pick<TypeStyle, 'font' | 'size' | 'colour'>;

/**
 * Draws one line of any text, in the faces of the house and, where those lack a letter, in the ones that stand in for
 * them; what no face has is a □ that is still copied and read aloud as what it stands for. Must stand inside a tag or an
 * artifact. Units are points.
 */
export function drawLine(doc: ReportDocument, text: string, style: LineStyle, place: LinePlace): void {
  doc.fillColor(style.colour);
  if (isPlain(text, style.font)) {
    const x = leftOf(place, place.align === undefined ? 0 : widthOf(text.trimEnd(), style));
    showText(doc, { text, face: style.font }, style.size, { x, baseline: place.baseline });
  } else drawRuns(doc, text, style, place);
}

/** In the order of reading, each run at its own place. */
function drawRuns(doc: ReportDocument, text: string, style: LineStyle, place: LinePlace): void {
  const runs = runsOf(text, style.font);
  const widths = runs.map((run) => (advanceOfRun(run) * style.size) / 1000);
  const hanging = (spaceAfter(runs.at(-1)) * style.size) / 1000;
  const left = leftOf(
    place,
    widths.reduce((sum, width) => sum + width, -hanging),
  );
  let x = orderOf(text).direction === 'rtl' ? left - hanging : left;
  const starts: number[] = [];
  for (const at of visualOrder(runs.map((run) => run.level))) {
    starts[at] = x;
    x += widths[at] ?? 0;
  }
  runs.forEach((run, i) =>
    showText(doc, run, style.size, { x: starts[i] ?? left, baseline: place.baseline }),
  );
}

function spaceAfter(last: LetterRun | undefined): number {
  return last === undefined ? 0 : advanceOfRun(last) - advanceOfRun({ ...last, text: last.text.trimEnd() });
}

function leftOf({ x, align }: LinePlace, width: number): number {
  if (align === 'center') return x - width / 2;
  return align === 'right' ? x - width : x;
}
