import { expect } from 'chai';
import { contrast } from '../../reports/chart-layout/colours.ts';
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';

/** Degrees on the colour circle; null for a grey. */
function hueOf(colour: string): number | null {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most === least) return null;
  const [from, parts] = most === r ? [0, g - b] : most === g ? [120, b - r] : [240, r - g];
  return (from + (60 * parts) / (most - least) + 360) % 360;
}

describe('the house colour of a municipality', () => {
  for (const colour of ['#0B5563', '#000000', '#767676', '#9F1D1D', '#1F6B3A']) {
    it(`stays ${colour} where it reads well already`, () => {
      expect(readableColour(colour)).to.equal(colour);
    });
  }

  for (const colour of [
    '#FFFFFF',
    '#FFD500',
    '#FF2A2A',
    '#00A0E1',
    '#8CC63F',
    '#FF8200',
    '#F0ABFC',
    '#777777',
  ]) {
    it(`reads well after ${colour} was chosen, no darker than it must be and of the same hue`, () => {
      const readable = readableColour(colour);
      expect(contrast(readable, '#FFFFFF')).to.be.within(4.5, 4.7);
      const [before, after] = [hueOf(colour), hueOf(readable)];
      if (before === null || after === null) expect(after).to.equal(before);
      else expect(Math.abs(((after - before + 540) % 360) - 180)).to.be.at.most(2);
      expect(readableColour(readable)).to.equal(readable);
    });
  }

  it('may be written in small letters', () => {
    expect(readableColour('#ffd500')).to.equal(readableColour('#FFD500'));
  });
});
