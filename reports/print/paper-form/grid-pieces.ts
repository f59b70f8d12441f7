/** A matrix: as a grid when its columns leave room for readable heads, else one line after the other. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import type { Piece } from '../flow.ts';
import { linesOf, widthOf } from '../measure.ts';
import { openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet, Tag } from '../paper.ts';
import { drawArtifact } from '../paper.ts';
import { drawBox } from './draw-marks.ts';
import { body, box, ground, sheet, type } from './form-style.ts';
import { rowPieces } from './row-pieces.ts';

const leastLabel = 176;
const gap = 6;
const mostLines = 8;

export function gridPieces(paper: Sheet, parent: () => Tag, asked: PaperQuestion): Piece[] {
  const step = stepOf(asked);
  if (step === null || isTall(asked, step)) return rowPieces(paper, parent, asked);
  return asGrid(paper, parent, asked, step);
}

/** Width of a column in which no word of a head is cut; null when that is too wide. */
function stepOf({ answers }: PaperQuestion): number | null {
  const words = answers.flatMap(({ label }) => label.split(/\s+/).map((word) => widthOf(word, type.text)));
  const least = Math.max(...words, box.size + 12) + gap;
  const most = (sheet.width - leastLabel) / answers.length;
  return least > most ? null : Math.min(most, Math.max(least, 62));
}

/** Heads or names of rows in so many lines that nobody reads them as a grid. */
function isTall({ answers, rows }: PaperQuestion, step: number): boolean {
  const named = sheet.right - answers.length * step - body.left - 10;
  const isLong =
    (width: number) =>
    ({ label }: { label: string }) =>
      linesOf(label, type.text, width).length > mostLines;
  return answers.some(isLong(step - gap)) || rows.some(isLong(named));
}

function asGrid(paper: Sheet, parent: () => Tag, { answers, rows }: PaperQuestion, step: number): Piece[] {
  const first = sheet.right - answers.length * step;
  const heads = answers.map(({ label }) => linesOf(label, type.text, step - gap));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * type.text.leading + 4;
  const labels = rows.map(({ label }) => linesOf(label, type.text, first - body.left - 10));
  const tags: { table?: Tag; body?: Tag } = {};
  const drawHead = (y: number, write: (column: number, draw: () => void) => void): void =>
    heads.forEach((lines, i) => {
      const top = y + headHeight - 4 - lines.length * type.text.leading;
      write(i, () => writeCentred(paper, lines, first + i * step + step / 2, top));
    });
  const head: Piece = {
    before: 6,
    height: headHeight,
    keep: true,
    draw: (y) => {
      tags.table = openTag(paper, parent(), 'Table');
      const thead = openTag(paper, tags.table, 'THead');
      const row = openTag(paper, thead, 'TR');
      openTag(paper, row, 'TH', { scope: 'Column' });
      drawHead(y, (_, draw) => openTag(paper, row, 'TH', { scope: 'Column' }).add(draw));
      thead.end();
      tags.body = openTag(paper, tags.table, 'TBody');
    },
  };
  const lines = rows.map(({ letter }, i): Piece => {
    const height = Math.max(1, labels[i]?.length ?? 1) * type.text.leading + 5;
    return {
      before: 0,
      height,
      keep: true,
      head: { height: headHeight, draw: (y) => drawArtifact(paper, () => drawHead(y, (_, draw) => draw())) },
      draw: (y) => {
        if (tags.body === undefined) throw new Error('a row of a grid was set before its head');
        if (i % 2 === 0)
          drawArtifact(paper, () => paper.doc.rect(sheet.left, y, sheet.width, height).fill(ground));
        const row = openTag(paper, tags.body, 'TR');
        const name = openTag(paper, row, 'TH', { scope: 'Row' });
        name.add(() => {
          writeLine(paper, `${letter} `, type.quiet, { x: body.left - 18, y: y + 2.5 });
          writeLines(paper, labels[i] ?? [], type.text, { x: body.left, y: y + 2.5 });
        });
        answers.forEach(({ print }, column) => {
          const wide = box.size + 4 + widthOf(print, type.quiet);
          const x = first + column * step + (step - wide) / 2;
          const top = y + (height - type.text.leading) / 2;
          drawArtifact(paper, () => paper.doc.rect(x, top + 1.5, box.size, box.size).fill('#FFFFFF'));
          drawBox(paper, { x, y: top }, type.text.leading);
          const cell = openTag(paper, row, 'TD');
          cell.add(() => writeLine(paper, print, type.quiet, { x: x + box.size + 4, y: top }));
        });
        if (i < rows.length - 1) return;
        tags.table?.end();
      },
    };
  });
  return [head, ...lines];
}

function writeCentred(paper: Sheet, lines: string[], middle: number, top: number): void {
  lines.forEach((text, i) => {
    const more = i < lines.length - 1 ? ' ' : '';
    const x = middle - widthOf(text, type.text) / 2;
    writeLine(paper, text + more, type.text, { x, y: top + i * type.text.leading });
  });
}
