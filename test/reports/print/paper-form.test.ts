import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { printForms } from '../../../reports/print/paper-form/print-forms.ts';
import { paperQuestions } from '../../../surveys/paper/paper-questions.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { codeOf, formOf } from '../../support/paper-forms.ts';
import { readingOrder } from '../../support/pdf-structure/reading-order.ts';
import { loadPdf, readPdf } from '../../support/pdf-structure/read/open-pdf.ts';
import { qrSeen } from '../../support/qr-seen.ts';
import { requireTools, runTool } from '../../support/tools.ts';
import { wordsOnOneAnother, wordsOnPages, wordsTooFarOut } from '../../support/words-on-pages.ts';

const files = {
  '2021-3': 'surveys/2021-3-dienstverlening/questionnaire.json',
  '2023-2': 'surveys/2023-2-digitaal-thuisloket/questionnaire.json',
  '2025-1': 'surveys/2025-1-digitaal-loket-en-bereikbaarheid/questionnaire.json',
  'every type': 'test/fixtures/every-type.json',
};
const code = 'K7QD4M9X';

/** Of all text shown, the smallest size in points. */
async function smallestText(bytes: Buffer): Promise<number> {
  const { pages } = readPdf(await loadPdf(bytes));
  const inks = pages.flatMap(({ content }) => content.ink);
  return Math.min(...inks.flatMap((ink) => (ink.kind === 'text' ? [ink.size] : [])));
}

describe('the form on paper', function () {
  let folder: string;
  before(function () {
    requireTools(this, 'pdf', ['pdftotext', 'pdfinfo', 'pdftoppm', 'qpdf']);
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-form-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function saved(bytes: Buffer): string {
    const file = join(folder, 'form.pdf');
    writeFileSync(file, bytes);
    return file;
  }
  function pagesOf(bytes: Buffer): string[] {
    const text = runTool('pdftotext', ['-layout', saved(bytes), '-']);
    return text.replaceAll('\u00a0', ' ').split('\f').slice(0, -1);
  }

  for (const [name, file] of Object.entries(files))
    describe(`of ${name}`, () => {
      let printed: Buffer;
      before(() => {
        printed = printForms(formOf(file), [codeOf(code)]);
      });

      it('keeps to every rule of its accessibility structure', () => expectSound(printed));

      it('is a sound A4 PDF in which no letter is smaller than 12 points', async () => {
        const path = saved(printed);
        expect(runTool('qpdf', ['--check', path])).to.include('No syntax or stream encoding errors');
        expect(runTool('pdfinfo', [path])).to.include('(A4)');
        expect(await smallestText(printed)).to.be.closeTo(12, 0.001);
      });

      it('has the code and the number of the page in the foot of every page', () => {
        const pages = pagesOf(printed);
        const feet = pages.map((text) => text.trimEnd().split('\n').at(-1) ?? '');
        feet.forEach((foot, i) => {
          expect(foot).to.include('K7QD 4M9X');
          expect(foot).to.include(`Bladzijde ${i + 1} van ${pages.length}`);
        });
      });

      it('has words within the margins, and none on another', () => {
        const words = wordsOnPages(saved(printed));
        expect(wordsTooFarOut(words, { side: 48, top: 40, bottom: 20 })).to.deep.equal([]);
        expect(wordsOnOneAnother(words)).to.deep.equal([]);
      });

      it('asks each question under its number, in order', async () => {
        const asked = paperQuestions(formOf(file).questionnaire).filter(({ number }) => number !== null);
        const titles = (await readingOrder(printed)).filter((one) => /^H[23] \d/.test(one));
        expect(titles.map((one) => one.slice(3))).to.deep.equal(
          asked.map(({ number, question }) => `${number} ${question.title}`),
        );
      });
    });

  it('of 2021-3 takes four sheets of paper', () => {
    expect(pagesOf(printForms(formOf(files['2021-3']), null)).length).to.be.at.most(8);
  });

  it('says right behind an answer where to go on', () => {
    const text = pagesOf(printForms(formOf(files['2021-3']), null)).join('\n');
    expect(text).to.match(/5 +nooit +→ ga naar vraag 3\n/);
    expect(text).to.match(/ik had geen contact +→ ga naar vraag 14\n/);
  });

  it('has a QR code that stands as it was made, with white around it', () => {
    const form = formOf(files['2023-2']);
    const file = saved(printForms(form, [codeOf(code)]));
    const seen = qrSeen(file, { page: 1, left: 62, right: 180, top: 180, size: 112 }, codeOf(code).address);
    expect(seen.modules).to.equal(seen.drawn);
    expect(seen.quiet).to.equal(255);
  });

  it('without a code has boxes to write one in', async () => {
    const printed = printForms(formOf(files['2023-2']), null);
    await expectSound(printed);
    expect(pagesOf(printed)[0]).to.include('staat in uw brief. Neem ze hier over.');
  });

  it('is printed for each code, everybody’s on sheets of their own', () => {
    const one = pagesOf(printForms(formOf(files['2023-2']), [codeOf(code)])).length;
    const two = pagesOf(printForms(formOf(files['2023-2']), [codeOf(code), codeOf('2345CDFG')]));
    expect(two).to.have.length(one + (one % 2) + one);
    const second = two.slice(one + (one % 2));
    expect(second.every((text) => text.includes('2345 CDFG') && !text.includes('K7QD'))).to.equal(true);
    expect(second[0]).to.include('Bladzijde 1 van');
  });

  it('is the same to the last byte on a second run', () => {
    const print = (): Buffer => printForms(formOf(files['every type']), [codeOf(code)]);
    expect(print().equals(print())).to.equal(true);
  });

  it('prints a question of five thousand characters to its last word, over as many pages as it needs', async () => {
    const words = Array.from({ length: 700 }, (_, i) => `woord${i + 1}`);
    const elements = [
      { type: 'radiogroup', name: 'A', title: words.join(' '), choices: ['ja', 'nee'] },
      { type: 'radiogroup', name: 'B', title: 'Kort?', choices: ['ja', 'nee'] },
    ];
    const form = { ...formOf(files['2023-2']), questionnaire: readQuestionnaire({ locale: 'nl', elements }) };
    const printed = printForms(form, null);
    await expectSound(printed);
    expect(wordsTooFarOut(wordsOnPages(saved(printed)), { side: 48, top: 40, bottom: 20 })).to.deep.equal([]);
    const printedWords =
      pagesOf(printed)
        .join(' ')
        .match(/woord\d+/g) ?? [];
    expect(printedWords).to.deep.equal(words);
    const title = (await readingOrder(printed)).find((said) => said.includes('woord1 '));
    expect(title).to.equal(`H2 1 ${words.join(' ')}`);
  });

  const long = Array.from({ length: 700 }, (_, i) => `woord${i + 1}`);
  const yes = { value: 1, text: 'ja' };
  const inPlaces: [place: string, elements: JsonObject[]][] = [
    ['an answer', [{ type: 'radiogroup', name: 'A', title: 'Welk?', choices: [yes, { value: 2, text: long.join(' ') }] }]],
    ['who a question is for', [
      { type: 'text', name: 'A', title: 'Wat?' },
      { type: 'radiogroup', name: 'B', title: 'En dan?', choices: [1, 2], visibleIf: "{A} contains 'x'", panel: { base: long.join(' ') } },
    ]],
    ['a column of a matrix', [{ type: 'matrix', name: 'A', title: 'Eens?', rows: ['a'], columns: [yes, { value: 2, text: long.join(' ') }] }]],
    ['a row of a matrix', [{ type: 'matrix', name: 'A', title: 'Eens?', rows: [{ value: 'a', text: long.join(' ') }, 'b'], columns: [1, 2] }]],
    ['the end of a scale', [{ type: 'rating', name: 'A', title: 'Hoe?', rateMax: 5, maxRateDescription: long.join(' ') }]],
  ]; // prettier-ignore
  for (const [place, elements] of inPlaces)
    it(`prints five thousand characters to the last word as ${place}`, async () => {
      const questionnaire = readQuestionnaire({ locale: 'nl', elements });
      const printed = printForms({ ...formOf(files['2023-2']), questionnaire }, null);
      await expectSound(printed);
      const words = wordsOnPages(saved(printed));
      expect(wordsTooFarOut(words, { side: 48, top: 40, bottom: 20 })).to.deep.equal([]);
      expect(wordsOnOneAnother(words)).to.deep.equal([]);
      const text = pagesOf(printed).join(' ');
      expect(text.match(/woord\d+/g)).to.deep.equal(long);
    });

  it('keeps a question on one page, and breaks one that is longer than a page between two answers', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `antwoord nummer ${i + 1}`);
    const question = (name: string, choices: string[]): JsonObject => ({
      type: 'radiogroup',
      name,
      title: `Vraag ${name}`,
      choices,
    });
    const elements = [
      question('A', many.slice(0, 25)),
      question('B', many.slice(0, 20)),
      question('C', many),
    ];
    const form = { ...formOf(files['2023-2']), questionnaire: readQuestionnaire({ locale: 'nl', elements }) };
    const printed = printForms(form, null);
    await expectSound(printed);
    const pages = pagesOf(printed).map((text) =>
      [...text.matchAll(/Vraag ([ABC])/g)].map(([, name]) => name).join(''),
    );
    expect(pages.slice(1)).to.deep.equal(['A', 'B', 'C', '']);
  });
});
