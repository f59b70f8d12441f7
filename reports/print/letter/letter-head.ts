/** The upper third of the letter: who writes, to whom, when and about what. */
import { cutLines, linesOf } from '../measure.ts';
import { drawArtifact, openTag, writeLines, type Sheet } from '../paper.ts';
import type { TypeStyle } from '../theme.ts';
import { drawAddress } from './draw-address.ts';
import { folds, letterSheet, letterType, logoRoom } from './letter-style.ts';
import { letterWords } from './letter-words.ts';
import type { Letter, LetterSheet } from './letter.ts';

export function drawHead(paper: Sheet, about: LetterSheet, letter: Letter): void {
  drawFolds(paper);
  drawSender(paper, about, letter);
  drawAddress(paper, letter.recipient);
  paper.y = letterSheet.head;
  write(
    paper,
    linesOf(`${about.municipality}, ${letter.day}`, letterType.text, letterSheet.width),
    letterType.text,
  );
  paper.y += 8;
  write(paper, linesOf(letter.subject, letterType.subject, letterSheet.width), letterType.subject, 'H1');
  paper.y = Math.max(paper.y, letterSheet.text);
}

function drawFolds(paper: Sheet): void {
  drawArtifact(paper, () => {
    for (const y of folds.at) paper.doc.rect(folds.left, y, folds.width, 0.4);
    paper.doc.fill('#9AA3AC');
  });
}

function drawSender(paper: Sheet, about: LetterSheet, { voice, phoneHours }: Letter): void {
  const { sender } = letterSheet;
  const words = letterWords[voice];
  const logoHeight = drawLogo(paper, about);
  paper.y = sender.top + logoHeight;
  const lines = (text: string, style: TypeStyle): string[] => cutLines(text, style, sender.width, 2);
  const town = { ...letterType.town, colour: about.colour };
  write(paper, lines(words.sender(about.municipality), town), town);
  for (const text of [words.panel, about.phone, phoneHours, about.email])
    write(paper, lines(text, letterType.text), letterType.text);
}

function drawLogo(paper: Sheet, { logo: picture = null }: LetterSheet): number {
  if (picture === null) return 0;
  const scale = Math.min(logoRoom.width / picture.width, logoRoom.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const data = Buffer.from(picture.data, 'base64');
  const { left, sender } = letterSheet;
  drawArtifact(paper, () => paper.doc.image(data, left, sender.top, { width, height }));
  return height + 6;
}

function write(paper: Sheet, lines: string[], style: TypeStyle, name: 'P' | 'H1' = 'P'): void {
  const tag = openTag(paper, paper.root, name);
  tag.add(() => writeLines(paper, lines, style, { x: letterSheet.left, y: paper.y }));
  tag.end();
  paper.y += lines.length * style.leading;
}
