/** Widths of words and runs, in thousandths of the type size. */
import { openFont } from '../fonts.ts';
import type { FontName } from '../fonts.ts';
import { isPlain } from './faces.ts';
import { runsOf } from './letter-runs.ts';
import type { LetterRun } from './letter-runs.ts';

export function advanceOfWord(word: string, font: FontName): number {
  if (!isPlain(word, font)) return runsOf(word, font).reduce((sum, run) => sum + advanceOfRun(run), 0);
  return (openFont(font).layout(word).advanceWidth * 1000) / openFont(font).unitsPerEm;
}

export function advanceOfRun({ text, face, setting }: LetterRun): number {
  const font = openFont(face);
  // As the printer sets it: Latin words each with the space behind it.
  const words = setting === undefined ? (text.match(/[^ ]* |[^ ]+/g) ?? []) : [text];
  const units = words.reduce((sum, word) => sum + font.layout(word, setting).advanceWidth, 0);
  return (units * 1000) / font.unitsPerEm;
}
