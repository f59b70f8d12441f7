import { PDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import type { Font } from '../fonts/font.ts';
import { bytesOf, dictIn, listIn, nameIn, numbersIn, refIn, streamIn } from '../read/objects.ts';
import { joined, rectangle, still } from './geometry.ts';
import { markOperators } from './mark-operators.ts';
import { isName, operatorsOf, type Operand } from './operators.ts';
import type { PageContent } from './page-content.ts';
import { areaOf, paint, pathOperators } from './path-operators.ts';
import { markOf, type Graphics, type Operators, type Reader } from './reader.ts';
import { matrixOf, stateOperators } from './state-operators.ts';
import { textOperators } from './text-operators.ts';

const operators: Operators = {
  ...stateOperators,
  ...pathOperators,
  ...textOperators,
  ...markOperators,
  Do: drawObject,
  EI: drawPicture,
};

const start: Graphics = {
  matrix: still,
  colour: [0, 0, 0],
  plainColours: true,
  opacity: 1,
  clips: [],
  font: null,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/** A form in a form in a form deeper than this draws itself. */
const deepest = 12;

/** Everything that a page paints, forms included. `object` is the page's object number. */
export function readContent(
  page: { dict: PDFDict; object: string; resources: PDFDict | null },
  fontOf: (dict: PDFDict) => Font,
): PageContent {
  const content: PageContent = { ink: [], marks: [], unclosed: 0, unopened: 0, straddling: 0, forms: [] };
  const streams = listIn(page.dict, 'Contents').filter((item) => item instanceof PDFRawStream);
  const bytes = Buffer.concat(streams.flatMap((stream) => [bytesOf(stream), Buffer.from('\n')]));
  const place = { content, fontOf, holder: page.object, resources: page.resources, around: null, depth: 0 };
  run(bytes, { ...place, ...atStart(start) });
  return content;
}

type State = Omit<Reader, 'content' | 'fontOf' | 'holder' | 'resources' | 'around' | 'depth'>;

function atStart(graphics: Graphics): State {
  return {
    graphics: { ...graphics },
    saved: [],
    polygons: [],
    clip: null,
    textMatrix: still,
    lineMatrix: still,
    textObject: 0,
    textObjects: 0,
    open: [],
  };
}

function run(bytes: Uint8Array, reader: Reader): void {
  for (const { name, operands } of operatorsOf(bytes)) operators[name]?.(reader, operands);
  reader.content.unclosed += reader.open.length;
}

function drawObject(reader: Reader, [name]: Operand[]): void {
  const objects = reader.resources === null ? null : dictIn(reader.resources, 'XObject');
  if (objects === null || !isName(name)) return;
  const [stream, object] = [streamIn(objects, name.name), refIn(objects, name.name)];
  if (stream === null || object === null) return;
  if (nameIn(stream.dict, 'Subtype') === 'Form') drawForm(reader, stream, object.tag);
  else drawPicture(reader);
}

function drawForm(reader: Reader, stream: PDFRawStream, object: string): void {
  if (reader.depth === deepest) throw new Error(`The form ${object} draws itself.`);
  const { dict } = stream;
  reader.content.forms.push({ object, dict });
  const matrix = joined(matrixOf(numbersIn(dict, 'Matrix')), reader.graphics.matrix);
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(dict, 'BBox');
  const shown = areaOf([rectangle(matrix, [left, bottom], [right - left, top - bottom])], false);
  const clips = [...reader.graphics.clips, ...(shown === null ? [] : [shown])];
  run(bytesOf(stream), {
    content: reader.content,
    fontOf: reader.fontOf,
    holder: object,
    resources: dictIn(dict, 'Resources') ?? reader.resources,
    around: markOf(reader),
    depth: reader.depth + 1,
    ...atStart({ ...reader.graphics, matrix, clips }),
  });
}

/** A picture fills the unit square. */
function drawPicture(reader: Reader): void {
  paint(reader, areaOf([rectangle(reader.graphics.matrix, [0, 0], [1, 1])], false));
}
