'use strict';
// A canvas that draws nothing: it remembers what was drawn, so that PDFKit can draw it again as vectors with the
// document's own fonts. Only what Chart.js and reports/chart-layout/paint.ts use is here; anything else fails loudly.

const identity = [1, 0, 0, 1, 0, 0];

class RecordingContext {
  constructor(canvas) {
    this.canvas = canvas;
    this.strokes = [];
    this.path = [];
    this.saved = [];
    this.dash = [];
    this.fillStyle = '#000000';
    this.strokeStyle = '#000000';
    this.lineWidth = 1;
    this.font = '10px sans-serif';
    this.textAlign = 'left';
    this.textBaseline = 'alphabetic';
    this.globalAlpha = 1;
  }
  save() {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, globalAlpha, dash } = this;
    this.saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, globalAlpha, dash });
  }
  restore() {
    Object.assign(this, this.saved.pop());
  }
  beginPath() {
    this.path = [];
  }
  closePath() {
    this.path.push(['close']);
  }
  moveTo(x, y) {
    this.path.push(['move', x, y]);
  }
  lineTo(x, y) {
    this.path.push(['line', x, y]);
  }
  rect(x, y, width, height) {
    this.path.push(['rect', x, y, width, height]);
  }
  arc(x, y, radius, from, to) {
    if (to - from < 2 * Math.PI - 1e-6) throw new Error('only whole circles are recorded');
    this.path.push(['circle', x, y, radius]);
  }
  fill() {
    this.strokes.push({ kind: 'fill', path: this.path, colour: this.fillStyle });
  }
  stroke() {
    const { path, strokeStyle: colour, lineWidth: width, dash } = this;
    this.strokes.push({ kind: 'stroke', path, colour, width, dash });
  }
  fillRect(x, y, width, height) {
    this.strokes.push({ kind: 'fill', path: [['rect', x, y, width, height]], colour: this.fillStyle });
  }
  strokeRect(x, y, width, height) {
    const { strokeStyle: colour, lineWidth, dash } = this;
    const path = [['rect', x, y, width, height]];
    this.strokes.push({ kind: 'stroke', path, colour, width: lineWidth, dash });
  }
  fillText(text, x, y) {
    const { font, fillStyle: colour, textAlign: align } = this;
    this.strokes.push({ kind: 'text', text, x, y, font, colour, align });
  }
  setLineDash(dash) {
    this.dash = dash;
  }
  // Chart.js clears its canvas, and sets the scale of the screen, which is 1 here.
  clearRect() {}
  resetTransform() {}
  setTransform(...matrix) {
    if (matrix.some((part, i) => part !== identity[i])) throw new Error('a recorded canvas is not scaled');
  }
}

/** @returns {object} a canvas whose toBuffer('application/pdf') gives { strokes } as JSON */
exports.createRecordingCanvas = (width, height) => {
  const canvas = { width, height, style: {} };
  const context = new RecordingContext(canvas);
  canvas.getContext = () => context;
  canvas.toBuffer = () => Buffer.from(JSON.stringify({ strokes: context.strokes }));
  return canvas;
};
