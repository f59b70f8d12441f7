import { expect } from 'chai';
import type { FaceName } from '../../../reports/print/fonts.ts';
import { cleanText, cleanTexts } from '../../../reports/print/letters/clean-text.ts';
import { everyday, hasLetter } from '../../../reports/print/letters/faces.ts';
import { runsOf } from '../../../reports/print/letters/letter-runs.ts';
import { keepDirection, orderOf, visualOrder } from '../../../reports/print/letters/text-order.ts';

/** Runs as "face: text", in the order of reading. */
function told(line: string, font: 'Sans' | 'SansSemibold' | 'Serif' = 'Sans'): string[] {
  return runsOf(line, font).map(({ face, text }) => `${face}: ${text}`);
}

/** The texts of the runs as they stand on the line, from left to right. */
function seen(line: string): string[] {
  const runs = runsOf(line, 'Sans');
  return visualOrder(runs.map((run) => run.level)).map((at) => runs[at]?.text ?? '');
}

describe('the runs of a line', () => {
  it('takes every letter from the first face that has it', () => {
    expect(told('De wijk حي telt 40 שכנים')).to.deep.equal([
      'Sans: De wijk ',
      'Arabic: حي',
      'Sans:  telt 40 ',
      'Hebrew: שכנים',
    ]);
  });

  it('keeps the weight of the text in other scripts, and letters that the serif face lacks in the sans', () => {
    expect(told('Jazeker نعم 👍', 'SansSemibold')).to.deep.equal([
      'SansSemibold: Jazeker ',
      'ArabicSemibold: نعم',
      'SansSemibold:  ',
      'EmojiSemibold: 👍',
    ]);
    expect(told('a□', 'Serif')).to.deep.equal(['Serif: a', 'SansSemibold: □']);
  });

  it('never parts a family, a flag, a skin tone or a keycap', () => {
    for (const picture of ['👨‍👩‍👧‍👦', '🇧🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '1️⃣', '❤️', '👩‍🚀'])
      expect(told(picture)).to.deep.equal([`Emoji: ${picture}`]);
  });

  it('draws a heart as a letter of the text unless it asks to be a picture', () => {
    expect(told('❤')).to.deep.equal(['Sans: ❤']);
    expect(told('7️ 8')).to.deep.equal(['Sans: 7 8']);
  });

  it('makes one sign of each letter that no face has', () => {
    const runs = runsOf('非常 กิน', 'Sans').filter((run) => run.setting === 'whole');
    expect(runs.map((run) => run.text)).to.deep.equal(['非', '常', 'กิ', 'น']);
  });

  it('asks only what a face has', () => {
    const has = (face: FaceName, code: number): boolean => face === 'Hebrew' || code === 0x20;
    expect(runsOf('a b', 'Sans', has).map((run) => run.face)).to.deep.equal(['Hebrew', 'Sans', 'Hebrew']);
  });

  it('leaves out what is never seen, but not the joiners that Arabic letters heed', () => {
    expect(told('soft\u00adhyphen\u200b en \u2060\u200fmerk')).to.deep.equal(['Sans: softhyphen en merk']);
    expect(told('می\u200cخواهم')).to.deep.equal(['Arabic: می\u200cخواهم']);
    expect(told('\u200b\u200e')).to.deep.equal([]);
  });

  it('counts as everyday letters only those that all three faces of text have', () => {
    const lacking = Array.from({ length: 0xffff }, (_, code) => code)
      .filter((code) => everyday.test(String.fromCharCode(code)))
      .filter((code) => !(['Sans', 'SansSemibold', 'Serif'] as const).every((face) => hasLetter(face, code)));
    expect(lacking).to.deep.equal([]);
  });
});

describe('the order of a line', () => {
  it('sets a Hebrew name inside a Dutch line from right to left', () => {
    expect(seen('naam שלום עולם telt')).to.deep.equal(['naam ', 'עולם', 'שלום ', ' telt']);
  });

  it('sets Dutch words and numbers inside an Arabic line from left to right', () => {
    expect(seen('أرسلت بلدية Kerkebeek بريد 22')).to.deep.equal([
      '22',
      'بريد ',
      ' ',
      'Kerkebeek',
      'بلدية ',
      'أرسلت ',
    ]);
  });

  it('goes the way of most letters, so that a Dutch sentence may open with a Hebrew answer', () => {
    expect(orderOf('“שלום” antwoordt 22 % van de inwoners').direction).to.equal('ltr');
    expect(orderOf('Kerkebeek הוא מקום יפה מאוד').direction).to.equal('rtl');
    expect(orderOf('22 %').direction).to.equal('ltr');
  });

  it('goes the way of a mark before the first Hebrew letter, whatever else it quotes', () => {
    expect(orderOf('Tabel 2. \u200eמה דעתך על שירותי העירייה, naar leeftijd').direction).to.equal('ltr');
    expect(orderOf('Tabel 2. מה דעתך על שירותי העירייה, naar leeftijd').direction).to.equal('rtl');
  });

  it('holds every line of an Arabic text to the direction of the text', () => {
    const lines = keepDirection(['أرسلت بلدية', 'Kerkebeek بريد', '22 %'], 'أرسلت بلدية Kerkebeek بريد 22 %');
    expect(lines.map((line) => orderOf(line).direction)).to.deep.equal(['rtl', 'rtl', 'rtl']);
    expect(
      keepDirection(['naam', 'שלום telt'], 'naam שלום telt').map((line) => orderOf(line).direction),
    ).to.deep.equal(['ltr', 'ltr']);
  });

  it('gives lines of a text without such letters back as they are', () => {
    const lines = ['een', 'twee'];
    expect(keepDirection(lines, 'een twee')).to.equal(lines);
  });

  it('turns nested levels inside out, as rule L2 of the Unicode algorithm', () => {
    expect(visualOrder([0, 1, 2, 1, 0])).to.deep.equal([0, 3, 2, 1, 4]);
    expect(visualOrder([1, 2, 2, 1])).to.deep.equal([3, 1, 2, 0]);
    expect(visualOrder([])).to.deep.equal([]);
  });
});

describe('cleaning a text', () => {
  it('sets line breaks, tabs and spaces of other widths as spaces', () => {
    expect(cleanText('een\r\ntwee\tdrie\u2028vier\u3000vijf')).to.equal('een twee drie vier vijf');
  });

  it('takes out what would turn a line round or act on the page', () => {
    expect(cleanText('a\u202eb\u2066c\u0000d\u0007e\ufefff\u2069')).to.equal('abcdef');
  });

  it('takes out letters hidden in tags, but not the flag of England', () => {
    expect(cleanText('a\u{e0068}\u{e0069} 🏴󠁧󠁢󠁥󠁮󠁧󠁿')).to.equal('a 🏴󠁧󠁢󠁥󠁮󠁧󠁿');
  });

  it('makes of half a character the sign for a broken one', () => {
    expect(cleanText('a\ud83d b\udc00 😀 \ufffe')).to.equal('a\ufffd b\ufffd 😀 \ufffd');
  });

  it('keeps at most three marks on a letter', () => {
    expect(cleanText(`z${'\u0301'.repeat(40)}o`)).to.equal(`z${'\u0301'.repeat(3)}o`);
  });

  it('keeps joiners and ordinary text', () => {
    for (const text of ['👨‍👩‍👧', 'می\u200cخواهم', 'één cafe\u0301, 22\u00a0%', 'שָׁלוֹם'])
      expect(cleanText(text)).to.equal(text);
  });

  it('reaches every text of a report and leaves figures alone', () => {
    expect(
      cleanTexts({ title: 'a\u0000', rows: [{ label: 'b\n', n: 3, logo: null }], on: true }),
    ).to.deep.equal({
      title: 'a',
      rows: [{ label: 'b ', n: 3, logo: null }],
      on: true,
    });
  });
});
