import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { printPdf } from '../../../reports/print/pdf.ts';
import type { Report, ReportTable } from '../../../reports/report.ts';
import { reportSample } from '../../fixtures/report-sample.ts';
import { requireTools, runTool } from '../../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'panelpeil-letters-'));

const arabic =
  'أرسلت بلدية Kerkebeek الرسالة إلى 22 % من السكان (في مارس 2021) عبر موقع www.kerkebeek.example وكانت النتيجة جيدة جدا: قال 4 من كل 10 إنهم راضون عن الخدمة في مكتب الاستقبال.';
const dutch =
  'In de wijk حي الزهور (الشمال) en bij שלום עולם antwoordde 22 % van de gezinnen 👨‍👩‍👧‍👦, en 我们 ook; dat is voor heel België 🇧🇪 meer dan verwacht.';
const labels = [
  'راض جدا',
  'שביע רצון מאוד',
  'heel tevreden 😀',
  '非常满意',
  'Доволен',
  '👍🏽 goed',
  'Ικανοποιημένος',
];
const longLabel = `Een antwoord van ${'driehonderd tekens in gewone woorden, '.repeat(7)}en het slot 😀`;
const longAnswer = 'Aan het loket werd ik goed geholpen, al duurde het wachten lang 😕. '
  .repeat(150)
  .slice(0, 10_000)
  .trim();
const brokenAnswer = Array.from({ length: 200 }, (_, i) => `regel ${i + 1}`).join('\n');
const longWord = 'Wachtzaal'.repeat(1112);

const table: ReportTable = {
  caption: 'Antwoorden in alle schriften',
  corner: 'Antwoord',
  columns: ['العربية', '16-34 jaar 👩'],
  rows: [...labels, longLabel].map((label) => ({
    label,
    role: 'answer',
    cells: ['12 %', '7 %'].map((text) => ({ text, tone: 'plain' })),
  })),
};

const report: Report = {
  ...reportSample,
  title: 'Wat vindt Kerkebeek? ماذا \u202eيعتقد\u0001 \ud83d',
  sections: [
    {
      id: 'schriften',
      level: 1,
      title: 'Antwoorden: العربية en 😀',
      blocks: [
        { kind: 'paragraph', text: dutch },
        { kind: 'paragraph', text: arabic },
        { kind: 'table', table },
      ],
    },
    {
      id: 'woorden',
      level: 1,
      title: 'In eigen woorden',
      blocks: [{ kind: 'quotes', items: ['Kort.', longAnswer, brokenAnswer, longWord, 'Laatste.'] }],
    },
  ],
};

/** Single spaces, and none of the marks of direction that poppler adds. */
function flat(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '').replaceAll(/\s+/g, ' ');
}

/** What stands in paragraphs and cells; in parts where it goes on over the page. */
function toldBy(path: string): string[] {
  const structure = runTool('pdfinfo', ['-struct-text', path]);
  return [...structure.matchAll(/^ +"(.*)"$/gm)].map(([, text = '']) => text.trim());
}

describe('a report with letters of all scripts', function () {
  let file: string;
  let told: string[];

  before(async function () {
    requireTools(this, 'pdf', ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf']);
    file = join(folder, 'letters.pdf');
    writeFileSync(file, await printPdf(report));
    told = toldBy(file);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is a sound file whose title and metadata have lost what is no text', () => {
    expect(runTool('qpdf', ['--check', file])).to.include('No syntax or stream encoding errors');
    expect(runTool('pdfinfo', [file])).to.include('Wat vindt Kerkebeek? ماذا يعتقد \ufffd');
    expect(runTool('pdfinfo', ['-meta', file])).to.include('Wat vindt Kerkebeek? ماذا يعتقد \ufffd');
  });

  it('embeds each face that it uses, and only part of it, with what is read', () => {
    const fonts = runTool('pdffonts', [file]).split('\n').slice(2, -1);
    expect(fonts.map((line) => line.slice(7).split(' ')[0])).to.include.members([
      'NotoSansArabic-Regular',
      'NotoSansHebrew-Regular',
      'NotoEmoji-Regular',
    ]);
    for (const line of fonts) expect(line, 'embedded, subset, with Unicode').to.match(/ yes yes yes /);
  });

  it('tells a Dutch paragraph with Arabic, Hebrew, Chinese and emoji as it was written', () => {
    expect(told).to.include(dutch);
  });

  it('tells an Arabic paragraph with Dutch words and numbers as it was written, over its lines', () => {
    expect(told).to.include(arabic);
  });

  it('tells every label, and those of three hundred characters', () => {
    expect(longLabel.length).to.be.within(280, 320);
    expect(told).to.include.members([...labels, longLabel, 'العربية', '16-34 jaar 👩']);
  });

  it('gives every label to whoever copies its line', () => {
    const text = flat(runTool('pdftotext', ['-layout', file, '-']));
    for (const label of labels) expect(text).to.include(label);
    for (const word of dutch.split(' ').filter((one) => !/[()]/.test(one))) expect(text).to.include(word);
  });

  it('prints an answer of ten thousand characters on as many pages as it needs', () => {
    expect(told.join(' ')).to.include(longAnswer);
    const pages = runTool('pdftotext', ['-layout', file, '-']).split('\f');
    expect(pages.filter((page) => page.includes('al duurde het wachten')).length).to.be.within(3, 4);
  });

  it('prints two hundred lines of an answer behind one another', () => {
    expect(told.join(' ')).to.include(brokenAnswer.replaceAll('\n', ' '));
  });

  it('prints a word of ten thousand characters, and what comes after it', () => {
    expect(told.join('').replaceAll('-', '')).to.include(longWord);
    expect(told).to.include('Laatste.');
  });

  it('keeps all words between the edges of the page', () => {
    const boxes = runTool('pdftotext', ['-bbox', file, '-']);
    const edges = [...boxes.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g)];
    expect(edges.length).to.be.above(1000);
    for (const [word, left, top, right, bottom] of edges) {
      expect(Number(left), word).to.be.above(60);
      expect(Number(right), word).to.be.below(595.28 - 60);
      expect(Number(top), word).to.be.above(20);
      expect(Number(bottom), word).to.be.below(841.89 - 10);
    }
  });
});
