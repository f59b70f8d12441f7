import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { addressWindow } from '../../../reports/print/letter/letter-style.ts';
import type { Letter } from '../../../reports/print/letter/letter.ts';
import { printLetters } from '../../../reports/print/letter/print-letters.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { letterOf, oddRecipients, sheetOfLetters } from '../../support/letters.ts';
import { codeOf, formOf } from '../../support/paper-forms.ts';
import { loadPdf, readPdf } from '../../support/pdf-structure/read/open-pdf.ts';
import { qrSeen } from '../../support/qr-seen.ts';
import { requireTools, runTool } from '../../support/tools.ts';
import { wordsOnOneAnother, wordsOnPages, wordsTooFarOut, type Word } from '../../support/words-on-pages.ts';

const form = formOf('surveys/2023-2-digitaal-thuisloket/questionnaire.json');
const codes = ['K7QD4M9X', '2345CDFG', 'FGHJ2345'];

describe('the letter', function () {
  let folder: string;
  before(function () {
    requireTools(this, 'pdf', ['pdftotext', 'pdfinfo', 'pdftoppm']);
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-letter-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function saved(bytes: Buffer): string {
    const file = join(folder, 'letters.pdf');
    writeFileSync(file, bytes);
    return file;
  }
  function pagesOf(bytes: Buffer): string[] {
    const text = runTool('pdftotext', ['-layout', saved(bytes), '-']);
    return text.replaceAll('\u00a0', ' ').split('\f').slice(0, -1);
  }
  function wordsOf(letters: Letter[]): Word[] {
    return wordsOnPages(saved(printLetters(sheetOfLetters, letters, null))).words;
  }
  // The box of a word is as high as its font says; its letters stand within 12 points.
  const lettersOf = ({ top, bottom, ...word }: Word): Word => {
    const middle = (top + bottom) / 2;
    return { ...word, top: Math.max(top, middle - 6), bottom: Math.min(bottom, middle + 6) };
  };
  const seenIn = (words: Word[]): Word[] =>
    words
      .map(lettersOf)
      .filter(
        ({ left, right, top, bottom }) =>
          right > addressWindow.left &&
          left < addressWindow.right &&
          bottom > addressWindow.top &&
          top < addressWindow.bottom,
      );
  const isCut = ({ left, right, top, bottom }: Word): boolean =>
    left < addressWindow.left ||
    right > addressWindow.right ||
    top < addressWindow.top ||
    bottom > addressWindow.bottom;

  it('has the address in the window of the envelope, and nothing else there', () => {
    const words = wordsOf([letterOf('K7QD4M9X')]);
    const seen = seenIn(words);
    expect(seen.map(({ text }) => text).join(' ')).to.equal(
      'Mevrouw Maria Peeters Beekstraat 12 bus 3 9998 Kerkebeek',
    );
    expect(seen.filter(isCut)).to.deep.equal([]);
  });

  oddRecipients.forEach((recipient, i) =>
    it(`keeps odd address ${i + 1} within the window`, () => {
      const seen = seenIn(wordsOf([letterOf('K7QD4M9X', { recipient })]));
      expect(seen.filter(isCut)).to.deep.equal([]);
      expect(seen.map(({ text }) => text).join(' ')).to.include((recipient.at(-1) ?? '').slice(0, 4));
    }),
  );

  it('has an address of a long street to its last word, not smaller than 12 points', async () => {
    const [recipient = []] = oddRecipients;
    const printed = printLetters(sheetOfLetters, [letterOf('K7QD4M9X', { recipient })], null);
    expect(pagesOf(printed)[0]?.replaceAll(/\s+/gu, ' ')).to.include('met nog een staart 112/A bus 0023');
    const { pages } = readPdf(await loadPdf(printed));
    const sizes = pages.flatMap(({ content }) =>
      content.ink.flatMap((ink) => (ink.kind === 'text' ? [ink.size] : [])),
    );
    expect(Math.min(...sizes)).to.be.closeTo(12, 0.001);
  });

  it('keeps to every rule of its accessibility structure, in each language and with the form', async () => {
    const letters = [
      letterOf('K7QD4M9X'),
      letterOf('2345CDFG', { voice: 'fr', paragraphs: [['Madame'], ['Cordialement']] }),
      letterOf('FGHJ2345', { voice: 'en', paragraphs: [['Dear Ms Peeters'], ['Kind regards']] }),
    ];
    await expectSound(printLetters(sheetOfLetters, letters, form));
  });

  it('begins each letter and each form on the front of a leaf', () => {
    const pages = pagesOf(
      printLetters(
        sheetOfLetters,
        codes.map((code) => letterOf(code)),
        form,
      ),
    );
    const starts = (words: string): number[] =>
      pages.flatMap((text, i) => (text.includes(words) ? [i + 1] : []));
    const letters = starts('Geachte mevrouw Peeters');
    const forms = starts('Bladzijde 1 van');
    expect([letters.length, forms.length, pages.length % 2]).to.deep.equal([3, 3, 0]);
    expect([...letters, ...forms].filter((page) => page % 2 === 0)).to.deep.equal([]);
  });

  it('has behind each letter the form with its code, on which no name stands', () => {
    const pages = pagesOf(
      printLetters(
        sheetOfLetters,
        codes.map((code) => letterOf(code)),
        form,
      ),
    );
    const each = pages.length / codes.length;
    codes.forEach((code, i) => {
      const own = pages.slice(i * each, (i + 1) * each);
      const spoken = `${code.slice(0, 4)} ${code.slice(4)}`;
      const printed = own.filter((text) => text.trim() !== '');
      expect(printed.every((text) => text.includes(spoken))).to.equal(true);
      expect(own.filter((text) => text.includes('Peeters'))).to.have.length(1);
    });
  });

  it('has a QR code that stands as it was made, with white around it', () => {
    const file = saved(printLetters(sheetOfLetters, [letterOf('K7QD4M9X')], null));
    const [code] = wordsOnPages(file).words.filter(({ text }) => text.startsWith('K7QD'));
    const top = (code?.top ?? 0) - 20;
    const seen = qrSeen(file, { page: 1, left: 66, right: 190, top, size: 112 }, codeOf('K7QD4M9X').address);
    expect(seen.modules).to.equal(seen.drawn);
    expect(seen.quiet).to.equal(255);
  });

  it('speaks the language of its reader', () => {
    const phoneHours = 'les jours ouvrables de 9 à 12 h';
    const paragraphs = [['Madame, Monsieur'], ['Cordialement']];
    const [text = ''] = pagesOf(
      printLetters(sheetOfLetters, [letterOf('K7QD4M9X', { voice: 'fr', phoneHours, paragraphs })], null),
    );
    expect(text).to.include('Appelez le 053 00 00 00, les jours ouvrables de 9 à 12 h.');
    expect(text.trimEnd().split('\n').at(-1)).to.include('Commune de Kerkebeek');
  });

  it('of many paragraphs goes on, with words within the margins and none on another', () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => [
      `Alinea ${i + 1}. ${'Wij vragen uw mening. '.repeat(9)}`,
    ]);
    const file = saved(printLetters(sheetOfLetters, [letterOf('K7QD4M9X', { paragraphs })], null));
    const words = wordsOnPages(file);
    expect(wordsTooFarOut(words, { side: 56, top: 40, bottom: 40 })).to.deep.equal([]);
    expect(wordsOnOneAnother(words)).to.deep.equal([]);
    expect(words.words.filter(({ text }) => text === 'Alinea')).to.have.length(40);
  });

  it('is the same to the last byte on a second run', () => {
    const print = (): Buffer => printLetters(sheetOfLetters, [letterOf('K7QD4M9X')], form);
    expect(print().equals(print())).to.equal(true);
  });
});
