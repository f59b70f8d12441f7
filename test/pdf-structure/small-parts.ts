/** The table and the figure of the small PDF. */
import { hang, line, type Drawing, type Tag } from './small-drawing.ts';

type Cell = [name: 'TH' | 'TD', text: string, attributes: Record<string, unknown>];

const column = { O: 'Table', Scope: 'Column' };
const head: Cell[][] = [
  [['TH', '', column], ['TH', 'Leeftijd', { ...column, ColSpan: 2 }]],
  [['TH', 'Antwoord', column], ['TH', '16-34', column], ['TH', '35+', column]],
]; // prettier-ignore
const body = [
  ['ja', '60', '55'],
  ['nee', '40', '45'],
].map((texts) =>
  texts.map((text, i): Cell => (i === 0 ? ['TH', text, { O: 'Table', Scope: 'Row' }] : ['TD', text, {}])),
);

export function drawTable(drawing: Drawing, parent: Tag): void {
  const { doc } = drawing;
  const table = hang(doc, parent, 'Table');
  hang(doc, table, 'Caption').add(() => line(drawing, 'Tabel 1. Wie kent het loket'));
  for (const [part, rows] of [
    ['THead', head],
    ['TBody', body],
  ] as const) {
    // prettier-ignore
    const group = hang(doc, table, part);
    for (const cells of rows) drawRow(drawing, hang(doc, group, 'TR'), cells);
  }
}

function drawRow(drawing: Drawing, row: Tag, cells: Cell[]): void {
  cells.forEach(([name, text, attributes], i) => {
    const cell = hang(drawing.doc, row, name);
    if (name === 'TH') cell.dictionary.data['A'] = attributes;
    if (text !== '') cell.add(() => line({ ...drawing }, text, 60 + 120 * i));
  });
  drawing.y += 18;
}

/** A dark bar with a white figure in it. */
export function drawFigure(drawing: Drawing, parent: Tag): void {
  const { doc, y } = drawing;
  const figure = hang(doc, parent, 'Figure', { alt: '60 % kent het loket', bbox: [60, y, 260, y + 40] });
  figure.add(() => {
    doc.rect(60, y, 200, 40).fill('#0B5563');
    doc
      .font('Sans')
      .fontSize(11)
      .fillColor('#FFFFFF')
      .text('60 %', 80, y + 12, { lineBreak: false });
  });
  drawing.y += 60;
}
