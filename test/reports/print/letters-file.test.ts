import { expect } from 'chai';
import fc from 'fast-check';
import { cleanText } from '../../../reports/print/letters/clean-text.ts';
import { type } from '../../../reports/print/theme.ts';
import { drawnGlyphs, readText } from '../../support/drawn-glyphs.ts';
import { printLines } from '../../support/printed-lines.ts';

async function facesIn(line: string): Promise<string[]> {
  return [...new Set((await drawnGlyphs(await printLines([line]))).map(({ font }) => font))].toSorted(
    (a, b) => a.localeCompare(b),
  );
}

const lines = {
  'a Hebrew label': 'שביע רצון (מאוד)',
  'a pointed Hebrew word': 'שָׁלוֹם',
  'an Arabic sentence with Dutch words and numbers':
    'أرسلت بلدية Kerkebeek الرسالة إلى 22 % من السكان (في 2021).',
  'Arabic letters with marks': 'مُحَمَّدٌ شُكْرًا جدًا',
  'a mark of the Koran on a letter it never stands on': 'A\u0615 ب\u08f0',
  'Persian with a non-joiner and digits': 'می\u200cخواهم ۱۲۳',
  'an Arabic name in a Dutch line': 'De wijk حي الزهور (noord) telt',
  'a family, a flag, a skin tone, a keycap and a heart': '👨‍👩‍👧‍👦 🇧🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 1️⃣ ❤️ 👩‍🚀‍🚀',
  Chinese: '我们非常满意。',
  'Thai and Hindi': 'ไม่พอใจ हिन्दी',
  'Greek and Cyrillic': 'Ικανοποιημένος доволен',
  'an accent beside its letter': 'e\u0301e\u0301n cafe\u0301',
  'ligatures of the serif face': 'officiële fiets',
};

describe('the letters in a printed file', () => {
  for (const [what, line] of Object.entries(lines)) {
    it(`are read as they were written: ${what}`, async () => {
      for (const style of [type.text, type.strong, type.finding])
        expect(await readText(await printLines([line], style))).to.equal(line);
    });
  }

  it('are read with the space and hyphen of a keyboard, so that "22 %" is found', async () => {
    expect(await readText(await printLines(['22\u00a0% e\u2011mail']))).to.equal('22 % e-mail');
  });

  it('are of the faces of the house alone where those have all letters', async () => {
    expect(await facesIn('Tevreden over de ontvangst: 22\u00a0% («één»), доволен')).to.deep.equal([
      'SourceSans3-Regular',
    ]);
  });

  it('bring a face along only where it is used', async () => {
    expect(await facesIn('Ja نعم')).to.deep.equal(['NotoSansArabic-Regular', 'SourceSans3-Regular']);
    expect(await facesIn('Ja כן')).to.deep.equal(['NotoSansHebrew-Regular', 'SourceSans3-Regular']);
    expect(await facesIn('Ja 👍')).to.deep.equal(['NotoEmoji-Regular', 'SourceSans3-Regular']);
    expect(await facesIn('Ja 是')).to.deep.equal(['SourceSans3-Regular']);
  });

  it('do not depend on what was printed before', async () => {
    const line = 'ی ي ❤️ ❤ 22\u00a0% e\u2011mail e-mail é e\u0301 ﷲ';
    const first = await printLines([line]);
    await printLines(['ي ی', '❤ ❤️', 'e-mail e\u2011mail', 'e\u0301 é', '\u00a0 ']);
    expect((await printLines([line])).equals(first)).to.equal(true);
  });

  it('never hold the box for a missing letter, whatever was answered', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), { numRuns: 400, seed: 2021 });
    const halves = [
      '\ud83d',
      '\udc00x',
      'a\ud83d\u200d',
      '\u202e\u0000',
      '\ufe0f',
      '\u0301',
      '\u{10ffff}',
      '👩\u200d',
    ];
    const glyphs = await drawnGlyphs(await printLines([...texts, ...halves]));
    expect(glyphs.length).to.be.above(1000);
    expect(glyphs.filter(({ code }) => code === 0)).to.deep.equal([]);
  });

  it('keep a text of letters from everywhere whole', async () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '(', ')', '7', '%', 'ב', 'ش', 'ا', 'Ж', '中', '😀', '🇧🇪', '👨‍👩‍👧'),
      maxLength: 20,
    });
    for (const text of fc.sample(letters, { numRuns: 60, seed: 2021 }))
      expect(await readText(await printLines([text]))).to.equal(cleanText(text));
  });
});
