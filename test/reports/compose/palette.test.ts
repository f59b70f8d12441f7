import { expect } from 'chai';
import { contrast } from '../../../reports/chart-layout/colours.ts';
import { mostSegments } from '../../../reports/compose/most-segments.ts';
import { coloursOf, inkOn } from '../../../reports/compose/palette.ts';
import { difference, type Sight } from '../../support/seen-colours.ts';

/**
 * Segments are parted by an open seam and carry their figures, so neighbours need not reach the 3 : 1 of WCAG 1.4.11.
 * A ratio of 1.4 is a step of 12 or more in CIE lightness; 10 is four times the difference that can just be seen.
 */
const least = { contrast: 1.4, difference: 10, figure: 4.5 };
const sights: Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
const counts = Array.from({ length: mostSegments - 1 }, (_, i) => i + 2);

for (const palette of ['awareness', 'satisfaction', 'ordered', 'plain']) {
  describe(`the colours of ${palette} answers`, () => {
    for (const count of counts) {
      const colours = coloursOf(palette, count);
      const neighbours = colours.slice(1).map((colour, i): [string, string] => [colours[i] ?? '', colour]);

      it(`keep ${count} neighbours apart in a grey print`, () => {
        for (const [one, other] of neighbours)
          expect(contrast(one, other), `${one} beside ${other}`).to.be.above(least.contrast);
      });

      it(`keep ${count} neighbours apart for whoever is colour-blind`, () => {
        for (const [one, other] of neighbours)
          for (const sight of sights)
            expect(difference(one, other, sight), `${sight}: ${one} beside ${other}`).to.be.above(
              least.difference,
            );
      });
    }

    it('are each used once, and carry readable figures', () => {
      const colours = coloursOf(palette, mostSegments);
      expect(new Set(colours).size).to.equal(mostSegments);
      for (const colour of colours)
        expect(contrast(colour, inkOn(colour)), colour).to.be.at.least(least.figure);
    });
  });
}

describe('the colours of satisfaction', () => {
  it('stay apart in grey when nobody chose the answer in the middle', () => {
    const [, unhappy = '', , happy = ''] = coloursOf('satisfaction', 5);
    expect(contrast(unhappy, happy)).to.be.above(least.contrast);
  });
});

describe('the difference between colours', () => {
  it('is that of the textbook: black and white are 100 apart, a colour and itself none', () => {
    for (const sight of sights) {
      expect(difference('#000000', '#FFFFFF', sight)).to.be.closeTo(100, 0.1);
      expect(difference('#8A2F0C', '#8A2F0C', sight)).to.equal(0);
    }
  });

  it('of a red and a green of one lightness is small for whoever lacks red or green cones', () => {
    const [red, green] = ['#D0572B', '#7C8B2D'];
    expect(difference(red, green, 'normal')).to.be.above(60);
    expect(difference(red, green, 'deuteranopia')).to.be.below(20);
  });
});
