import { expect } from 'chai';
import { neutralise } from '../../../reports/print/neutralise.ts';
import { formulas } from '../../support/formulas.ts';

describe('a text that a spreadsheet would calculate', () => {
  for (const formula of formulas.filter((one) => !one.startsWith('"; '))) {
    it(`is made text: ${JSON.stringify(formula)}`, () => {
      expect(neutralise(formula)).to.equal(`'${formula}`);
    });
  }

  it('is the only one that is touched', () => {
    const plain = [
      '',
      'ja',
      '75+',
      '16-34',
      '(bijna) elke dag',
      '1 = nooit',
      '“ja”',
      'één',
      '👍 goed',
      'שלום',
      'a=b',
    ];
    expect(plain.map(neutralise)).to.deep.equal(plain);
  });

  it('is found at once behind ten thousand spaces', () => {
    const text = `${' '.repeat(10_000)}x`;
    expect(neutralise(text)).to.equal(text);
  });
});
