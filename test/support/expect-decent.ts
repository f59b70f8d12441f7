/** That a printed report can be handed to somebody: whole, inside its pages, and nothing on top of anything else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { expectSound } from './expect-sound.ts';
import { readingOrder } from './pdf-structure/reading-order.ts';
import { runTool } from './tools.ts';
import { wordsOnOneAnother, wordsOnPages, wordsTooFarOut, type Word } from './words-on-pages.ts';

/** Points: text begins at 62, the running head at 38 and the foot ends 33 from the edge; boxes are higher than letters. */
const margins = { side: 60, top: 20, bottom: 20 };

/** @param says texts that must be in it in full, however their lines are broken */
export async function expectDecentPdf(bytes: Buffer, says: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-odd-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    expect(runTool('qpdf', ['--check', file])).to.include('No syntax or stream encoding errors');
    const found = wordsOnPages(file);
    expect(found.words.length, 'words').to.be.above(300);
    expect(wordsTooFarOut(found, margins).map(placed), 'words in the margin').to.deep.equal([]);
    const pairs = wordsOnOneAnother(found).map(([one, other]) => `${placed(one)} and ${placed(other)}`);
    expect(pairs, 'words on one another').to.deep.equal([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await expectSound(bytes);
  const read = bare((await readingOrder(bytes)).join(' '));
  for (const text of says)
    expect(read.includes(bare(text)), `has in full: ${text.slice(0, 40)}`).to.equal(true);
}

/** Without blanks, hyphens at the ends of lines, and marks that nobody sees. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u200e\u200f\u2060-]/gu, '');
}

function placed({ page, text, left, top }: Word): string {
  return `"${text.slice(0, 30)}" on page ${page} at ${Math.round(left)}, ${Math.round(top)}`;
}
