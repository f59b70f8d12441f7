/** The first page: what this is, how it is filled in and given back, and the code. Never a name. */
import { bind, flow, type Piece } from '../flow.ts';
import { cutLines, proseLines } from '../measure.ts';
import { drawArtifact, openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet } from '../paper.ts';
import { textPieces } from '../text-pieces.ts';
import type { TypeStyle } from '../theme.ts';
import { codePanel } from './code-panel.ts';
import { drawCrossed } from './draw-marks.ts';
import type { FormCode, PaperForm } from './form.ts';
import { sheet, type } from './form-style.ts';

/** Room for the logo. */
const logo = { width: 130, height: 46 };
const label = 148;

export function drawFront(paper: Sheet, form: PaperForm, code: FormCode | null): void {
  drawLogo(paper, form);
  write(paper, cutLines(`Gemeente ${form.municipality}`, type.town, sheet.width - logo.width - 20, 2), {
    tag: 'P',
    style: { ...type.town, colour: form.colour },
  });
  paper.y += 10;
  write(paper, proseLines(form.title, type.title, sheet.width - logo.width - 20), {
    tag: 'H1',
    style: type.title,
  });
  paper.y += 6;
  write(paper, proseLines(form.purpose, type.text, sheet.width), { tag: 'P', style: type.text });
  paper.y += 14;
  codePanel(paper, form, code);
  const root = () => paper.root;
  const facts = factsOf(form).map(([name, text]) => factPiece(paper, name, text));
  const heading = (text: string): Piece =>
    bind(
      textPieces(paper, root, text, {
        tag: 'H2',
        style: type.section,
        before: 16,
        left: sheet.left,
        width: sheet.width,
        keep: true,
      }),
    );
  flow(
    paper,
    [
      ...facts,
      heading('Zo vult u in'),
      ...howPieces(paper),
      heading('Zo geeft u het terug'),
      ...returnPieces(paper, form),
    ],
    sheet,
  );
}

function write(paper: Sheet, lines: string[], { tag: name, style }: { tag: string; style: TypeStyle }): void {
  const tag = openTag(paper, paper.root, name);
  tag.add(() => writeLines(paper, lines, style, { x: sheet.left, y: paper.y }));
  tag.end();
  paper.y += lines.length * style.leading;
}

/** In the corner, whatever its colours are. A decoration: the name stands beside it. */
function drawLogo(paper: Sheet, { logo: picture = null }: PaperForm): void {
  if (picture === null) return;
  const scale = Math.min(logo.width / picture.width, logo.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const data = Buffer.from(picture.data, 'base64');
  drawArtifact(paper, () => paper.doc.image(data, sheet.right - width, sheet.top - 6, { width, height }));
}

function factsOf({ minutes, until }: PaperForm): [string, string][] {
  return [
    ['Hoelang duurt het?', `Ongeveer ${minutes} minuten. U hoeft niet op elke vraag te antwoorden.`],
    ['Tot wanneer?', `Bezorg ons het formulier ten laatste op ${until}.`],
    [
      'Is het vertrouwelijk?',
      'Ja. Schrijf nergens uw naam. Wie uw antwoorden overtypt, ziet alleen de code en niet wie u bent.',
    ],
  ];
}

function factPiece(paper: Sheet, name: string, text: string): Piece {
  const lines = proseLines(text, type.text, sheet.width - label);
  return {
    before: 8,
    height: lines.length * type.text.leading,
    keep: false,
    draw: (y) => {
      const tag = openTag(paper, paper.root, 'P');
      tag.add(() => {
        writeLine(paper, `${name} `, type.strong, { x: sheet.left, y });
        writeLines(paper, lines, type.text, { x: sheet.left + label, y });
      });
      tag.end();
    },
  };
}

const marks = 44;

function howPieces(paper: Sheet): Piece[] {
  const { leading } = type.text;
  const how: [text: string, draw: (y: number) => void][] = [
    ['Zet met een pen een kruisje in het vakje van uw antwoord. Kruis één antwoord aan, tenzij er staat dat u er meer mag aankruisen.', (y) => drawCrossed(paper, { x: sheet.left + 4, y }, leading)],
    ['Hebt u zich vergist? Maak het foute vakje helemaal zwart en kruis het juiste aan.', (y) => {
      drawCrossed(paper, { x: sheet.left + 4, y }, leading, true);
      drawCrossed(paper, { x: sheet.left + 24, y }, leading);
    }],
    ['Staat achter uw antwoord ‘→ ga naar vraag 7’? Sla dan alles tot aan vraag 7 over. Staat er niets, ga dan gewoon verder.', (y) => drawArtifact(paper, () => writeLine(paper, '→', type.strong, { x: sheet.left + 4, y }))],
    ['Staat boven een vraag in een grijze balk voor wie ze is, en geldt dat niet voor u? Sla de vraag dan over.', (y) => drawArtifact(paper, () => paper.doc.rect(sheet.left + 4, y + 3, 30, 10).fill('#D5D9DE'))],
  ]; // prettier-ignore
  return how.map(([text, draw]) => markedPiece(paper, text, draw));
}

/** A sentence with its example before it. */
function markedPiece(paper: Sheet, text: string, draw: (y: number) => void): Piece {
  const lines = proseLines(text, type.text, sheet.width - marks);
  return {
    before: 6,
    height: lines.length * type.text.leading,
    keep: false,
    draw: (y) => {
      draw(y);
      const tag = openTag(paper, paper.root, 'P');
      tag.add(() => writeLines(paper, lines, type.text, { x: sheet.left + marks, y }));
      tag.end();
    },
  };
}

function returnPieces(paper: Sheet, { giveBack, phone, phoneHours }: PaperForm): Piece[] {
  const help = `Vragen, of hulp nodig bij het invullen? Bel ${phone}, ${phoneHours}. U kunt ook aan de telefoon antwoorden.`;
  return [...giveBack, help].flatMap((text) =>
    textPieces(paper, () => paper.root, text, {
      tag: 'P',
      style: type.text,
      before: 5,
      left: sheet.left,
      width: sheet.width,
    }),
  );
}
