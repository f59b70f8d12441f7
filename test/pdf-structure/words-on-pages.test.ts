import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { closePaper, openPaper, openTag, startPage, writeLine } from '../../reports/print/paper.ts';
import { type } from '../../reports/print/theme.ts';
import { reportSample } from '../fixtures/report-sample.ts';
import { requireTools } from '../support/tools.ts';
import {
  wordsOnOneAnother,
  wordsOnPages,
  wordsTooFarOut,
  type WordsOnPages,
} from '../support/words-on-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'panelpeil-words-'));

/** Words at places of one page, found again. */
function found(lines: [text: string, x: number, y: number][]): WordsOnPages {
  const paper = openPaper(reportSample);
  startPage(paper);
  for (const [text, x, y] of lines) {
    const tag = openTag(paper, paper.root, 'P');
    tag.add(() => writeLine(paper, text, type.text, { x, y }));
    tag.end();
  }
  const file = join(folder, 'words.pdf');
  writeFileSync(file, closePaper(paper));
  return wordsOnPages(file);
}

describe('the words of a page', () => {
  before(function () {
    requireTools(this, 'pdf', ['pdftotext']);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('lie on one another when one is drawn over the other, even half a line lower', () => {
    const pairs = wordsOnOneAnother(found([['loket', 100, 100], ['balie', 105, 104]])); // prettier-ignore
    expect(pairs.map(([one, other]) => [one.text, other.text])).to.deep.equal([['loket', 'balie']]);
  });

  it('do not when they are lines of one text, or stand beside one another', () => {
    const step = type.text.leading;
    const apart = found([['loket', 100, 100], ['balie', 100, 100 + step], ['website', 140, 100]]); // prettier-ignore
    expect(wordsOnOneAnother(apart)).to.deep.equal([]);
  });

  it('stand too far out in a margin and beyond an edge', () => {
    const out = wordsTooFarOut(
      found([['links', 30, 100], ['goed', 100, 100], ['rechts', 530, 100], ['onder', 100, 825]]), // prettier-ignore
      { side: 60, top: 20, bottom: 20 },
    );
    expect(out.map(({ text }) => text)).to.have.members(['links', 'rechts', 'onder']);
  });
});
