import { expect } from 'chai';
import fc from 'fast-check';
import { leavesOnlyOut, withoutParts } from '../../../reports/open-answers/left-out.ts';
import { cutsWord } from '../../../reports/open-answers/flag.ts';

const text = 'Mevrouw Peeters aan het loket hielp mij. Bel haar op 0470 12 34 56, of mevrouw Maes.';

function part(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const [peeters, phone, maes] = [part('Peeters'), part('0470 12 34 56'), part('Maes')];

describe('an open answer with parts left out', () => {
  it('shows […] for each part', () => {
    expect(withoutParts(text, [peeters, phone, maes])).to.equal(
      'Mevrouw […] aan het loket hielp mij. Bel haar op […], of mevrouw […].',
    );
    expect(withoutParts(text, [])).to.equal(text);
    expect(withoutParts('Peeters', [{ start: 0, end: 7 }])).to.equal('[…]');
  });

  const honest = [
    ['the whole text', text],
    ['a middle left out', 'Mevrouw […] hielp mij. Bel haar op […]'],
    ['only the end', '[…] of mevrouw Maes.'],
    ['only the start', 'Mevrouw Peeters […]'],
    ['a piece from inside', '[…]hielp mij.[…]'],
    ['gaps beside each other', 'Mevrouw […] […] hielp mij. […]'],
    ['words that stand twice, the second time', '[…]mevrouw Maes.'],
  ] as const;
  for (const [what, shown] of honest) {
    it(`may be ${what}`, () => {
      expect(leavesOnlyOut(text, shown)).to.equal(true);
    });
  }

  const rewritten = [
    ['another word', text.replace('hielp', 'negeerde')],
    ['a word more', text.replace('hielp', 'hielp nooit')],
    ['a word less without a gap', text.replace(' mij', '')],
    ['another order', '[…] Bel haar op […] hielp mij.'],
    ['a gap and a word that is not there', 'Mevrouw […] lachte. […]'],
    ['a word cut in two', 'Mevrouw Pee[…] aan het loket […]'],
    ['letters taken from inside a word', '[…]lp mij.[…]'],
    ['a gap where nothing is left out', text.replace('hielp', 'hielp […]')],
    ['the same piece twice', 'Mevrouw Peeters […] hielp mij. […] hielp mij. […]'],
    ['the end twice', 'Mevrouw […] Maes. Maes.'],
    ['other brackets', text.replace('Peeters', '[...]')],
    ['a small letter for a capital', text.toLowerCase()],
    ['nothing', ''],
    ['a space more', `${text} `],
  ] as const;
  for (const [what, shown] of rewritten) {
    it(`may not be ${what}`, () => {
      expect(leavesOnlyOut(text, shown)).to.equal(false);
    });
  }

  it('may not hold what must be left out, not even a piece of it', () => {
    const parts = [peeters, phone];
    expect(leavesOnlyOut(text, withoutParts(text, parts), parts)).to.equal(true);
    expect(leavesOnlyOut(text, withoutParts(text, [peeters, phone, maes]), parts)).to.equal(true);
    expect(leavesOnlyOut(text, text, parts)).to.equal(false);
    expect(leavesOnlyOut(text, withoutParts(text, [peeters]), parts)).to.equal(false);
    expect(leavesOnlyOut(text, 'Mevrouw […] Bel haar op 0470 […] mevrouw Maes.', parts)).to.equal(false);
    expect(leavesOnlyOut(text, '[…]12 34[…]', parts)).to.equal(false);
  });

  it('is honest whatever whole words are taken out of whatever text, and never shows one of them', () => {
    const words = fc.array(fc.constantFrom('een', 'ja', 'Jan', 'loket.', '[…]', 'é', 'x1', '😀', '-'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.boolean()), (said, leave) => {
        const whole = said.join(' ');
        let at = 0;
        const parts = said.flatMap((word) => {
          const here = { start: at, end: at + word.length };
          at = here.end + 1;
          return word !== '[…]' && leave.next().value === true ? [here] : [];
        });
        expect(leavesOnlyOut(whole, withoutParts(whole, parts), parts)).to.equal(true);
        if (parts.length > 0) expect(leavesOnlyOut(whole, whole, parts)).to.equal(false);
      }),
    );
  });

  it('never says more than the text itself, whatever somebody types', () => {
    const pieces = fc.array(fc.constantFrom('Jan ', 'zegt ', 'ja', '. ', '[…]', 'nee', ' '), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, pieces, (said, typed) => {
        const [whole, shown] = [said.join(''), typed.join('')];
        if (!leavesOnlyOut(whole, shown)) return;
        const pattern = shown
          .split('[…]')
          .map((piece) => piece.replaceAll(/[.[\]]/gu, '\\$&'))
          .join('[^]+');
        expect(whole).to.match(new RegExp(`^${pattern}$`, 'u'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has cuts between words only', () => {
    expect([0, 3, 4, 7, 8].map((place) => cutsWord('één, na', place))).to.deep.equal(
      [false, false, false, false, false], // prettier-ignore
    );
    expect([1, 2, 6].map((place) => cutsWord('één, na', place))).to.deep.equal([true, true, true]);
  });
});
