import { expect } from 'chai';
import fc from 'fast-check';
import { graphemesOf } from '../../reports/chart-layout/graphemes.ts';
import { textWidth } from '../../reports/chart-layout/text-width.ts';
import { wrapText } from '../../reports/chart-layout/wrap-text.ts';
import { widthOf } from '../../reports/print/measure.ts';

/** Every letter as wide as another. */
function count(text: string): number {
  return graphemesOf(text.replaceAll('\u2060', '')).length;
}

function wrap(text: string, width: number): string[] {
  return wrapText(text, width, count).map((line) => line.replaceAll('\u2060', ''));
}

describe('a label in lines', () => {
  it('is broken at spaces, hyphens and slashes', () => {
    expect(wrap('aan het loket/balie of e-mail', 10)).to.deep.equal([
      'aan het',
      'loket/',
      'balie of',
      'e-mail',
    ]);
  });

  it('has its too long words cut with a hyphen', () => {
    expect(wrap('de wachtzaalstoelen', 8)).to.deep.equal(['de', 'wachtza-', 'alstoel-', 'en']);
  });

  it('is never cut inside a family, a flag or a letter with its accent', () => {
    expect(wrap('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).to.deep.equal(['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']);
    expect(wrap('🇧🇪🇳🇱🇫🇷', 1)).to.deep.equal(['🇧🇪', '🇳🇱', '🇫🇷']);
    expect(wrap('e\u0301e\u0301e\u0301', 2)).to.deep.equal(['e\u0301-', 'e\u0301e\u0301']);
  });

  it('is cut without a hyphen in Chinese, Arabic and Hebrew', () => {
    expect(wrap('我们非常满意', 4)).to.deep.equal(['我们非常', '满意']);
    expect(wrap('العربية', 4)).to.deep.equal(['العر', 'بية']);
  });

  it('takes line breaks as spaces', () => {
    expect(wrap('een\n\ntwee\r\n drie\tvier', 40)).to.deep.equal(['een twee drie vier']);
  });

  it('keeps all its letters, fits, and has no empty line, whatever it is', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '-', '/', ' ', '\n', '😀', '中', 'ש', '\u0301'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 9 }), (label, width) => {
        const lines = wrap(label, width);
        const bare = (part: string): string => part.replaceAll(/[\s-]/g, '');
        expect(bare(lines.join(''))).to.equal(bare(label));
        if (label.trim() !== '') expect(lines).not.to.include('');
        for (const line of lines) expect(count(line)).to.be.at.most(width);
      }),
      { seed: 2021 },
    );
  });

  it('of one word of ten thousand letters measures a few lines, not every beginning of it', () => {
    let measured = 0;
    const lines = wrapText('Wachtzaal'.repeat(1112), 75, (part) => {
      measured += part.length;
      return part.length;
    });
    expect(lines).to.have.length(136);
    expect(measured).to.be.below(100_000);
  });
});

describe('the estimate of a width', () => {
  const size = 10;
  function ratio(text: string, bold = false): number {
    return textWidth(text, size, bold) / widthOf(text, { font: bold ? 'SansSemibold' : 'Sans', size });
  }

  it('is right for Dutch, Greek and Cyrillic but for the kerning', () => {
    for (const text of [
      'Brief of folder in de bus',
      'één coördinatie',
      'Ικανοποιημένος',
      'Доволен й ё',
      '“22\u00a0%” – …',
    ])
      expect(ratio(text), text).to.be.within(0.98, 1.04);
  });

  it('is right for emoji, however many characters make one', () => {
    for (const text of ['😀', '👨‍👩‍👧‍👦', '🇧🇪', '👍🏽', '1️⃣', '❤️', '👩‍🚀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '⭐'])
      expect(ratio(text), text).to.be.within(0.98, 1.02);
  });

  it('is right for Hebrew, with and without points', () => {
    for (const text of ['שביע רצון מאוד', 'שָׁלוֹם']) expect(ratio(text), text).to.be.within(0.97, 1.06);
  });

  it('is near for Arabic, whose letters join', () => {
    for (const text of [
      'راض جدا',
      'لا أعرف',
      'العائلة أو الأصدقاء أو الجيران',
      'مُحَمَّدٌ',
      'نعم',
      'خیلی راضی',
      'سنوات',
    ])
      expect(ratio(text), text).to.be.within(0.88, 1.26);
  });

  it('is a square for Chinese, at least the room of the sign that stands in for it', () => {
    expect(textWidth('满意', size)).to.equal(20);
    expect(ratio('满意')).to.be.at.least(1);
  });

  it('counts marks, joiners and controls as nothing', () => {
    expect(textWidth('a\u200b\u0301\u0308\u202e\u2060', size)).to.equal(textWidth('á', size));
  });

  it('knows that semibold letters are wider', () => {
    for (const text of ['Totaal', 'Доволен', 'שביע רצון', '😀'])
      expect(ratio(text, true), text).to.be.within(0.96, 1.06);
  });
});
