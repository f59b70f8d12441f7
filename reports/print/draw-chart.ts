import type { Chart } from '../chart.ts';
import { drawLine } from './letters/draw-line.ts';
import { openTag } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import type { PathStep, RecordedChart, Stroke } from './recorded-chart.ts';
import type { TypeStyle } from './theme.ts';

/** Draws a recorded chart as vectors, in the faces of the document, as a figure with its alternative text. */
export function drawChart(
  paper: Paper,
  parent: Tag,
  figure: { chart: Chart; recorded: RecordedChart; x: number; y: number },
): void {
  const { recorded, x, y } = figure;
  const bbox: [number, number, number, number] = [x, y, x + recorded.width, y + recorded.height];
  const tag = openTag(paper, parent, 'Figure', { alt: figure.chart.alt, bbox });
  tag.add(() => {
    for (const stroke of recorded.strokes) drawStroke(paper, stroke, { x, y });
  });
  tag.end();
}

interface Corner {
  x: number;
  y: number;
}

function drawStroke(paper: Paper, stroke: Stroke, corner: Corner): void {
  const { doc } = paper;
  if (stroke.kind === 'text') {
    const { text, align } = stroke;
    const place = { x: corner.x + stroke.x, baseline: corner.y + stroke.y, align };
    if (text !== '') drawLine(doc, text, styleOf(stroke), place);
    return;
  }
  for (const step of stroke.path) followPath(doc, step, corner);
  if (stroke.kind === 'fill') {
    doc.fill(stroke.colour);
    return;
  }
  doc.lineWidth(stroke.width);
  const [dash, space] = stroke.dash;
  if (dash !== undefined) doc.dash(dash, { space: space ?? dash });
  doc.stroke(stroke.colour);
  if (dash !== undefined) doc.undash();
}

function followPath(doc: PDFKit.PDFDocument, step: PathStep, { x, y }: Corner): void {
  switch (step[0]) {
    case 'move':
      doc.moveTo(x + step[1], y + step[2]);
      return;
    case 'line':
      doc.lineTo(x + step[1], y + step[2]);
      return;
    case 'rect':
      doc.rect(x + step[1], y + step[2], step[3], step[4]);
      return;
    case 'circle':
      doc.circle(x + step[1], y + step[2], step[3]);
      return;
    case 'close':
      doc.closePath();
  }
}

/** "600 9px SourceSans" -> semibold, 9 points. */
function styleOf({ font, colour }: Extract<Stroke, { kind: 'text' }>): TypeStyle {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '');
  if (Number.isNaN(size)) throw new Error(`The font "${font}" of a chart has no size.`);
  return { font: font.startsWith('600') ? 'SansSemibold' : 'Sans', size, leading: size, colour };
}
