import { expect } from 'chai';
import {
  countText,
  dayText,
  decimalText,
  percentText,
  pText,
  rangeText,
  wholePercent,
} from '../../reports/findings/numbers.ts';

describe('numbers as a reader sees them', () => {
  it('rounds half up, also where binary fractions fall short', () => {
    expect([29 / 200, 0.005, 0.225, 0.2249, 1].map(wholePercent)).to.deep.equal([15, 1, 23, 22, 100]);
  });

  it('writes Belgian Dutch, and English', () => {
    expect([
      percentText(0.22, 'nl'),
      countText(10611, 'nl'),
      decimalText(-14245.33, 'nl', 2),
      dayText('2021-09-06', 'nl'),
    ]).to.deep.equal(['22\u00a0%', '10.611', '−14.245,33', '06/09/2021']);
    expect([
      percentText(0.22, 'en'),
      countText(10611, 'en'),
      decimalText(4.06, 'en'),
      dayText('2021-09-06', 'en'),
    ]).to.deep.equal(['22%', '10,611', '4.1', '6 September 2021']);
  });

  it('writes Belgian French', () => {
    expect([
      percentText(0.22, 'fr'),
      countText(10611, 'fr'),
      decimalText(-14245.33, 'fr', 2),
      dayText('2021-09-06', 'fr'),
    ]).to.deep.equal(['22\u00a0%', '10\u00a0611', '−14\u00a0245,33', '06/09/2021']);
  });

  it('never writes a probability as nought [p_display]', () => {
    expect([2.5e-7, 0.00099, 0.001, 0.064].map((p) => pText(p, 'nl'))).to.deep.equal([
      'p < 0,001',
      'p < 0,001',
      'p = 0,001',
      'p = 0,064',
    ]);
    expect(pText(2.5e-7, 'en')).to.equal('p < 0.001');
  });

  it('writes the two bounds of a margin in whole percents', () => {
    expect(['nl', 'fr', 'en'].map((language) => rangeText(0.177, 0.2702, language))).to.deep.equal([
      '18 en 27\u00a0%',
      '18 et 27\u00a0%',
      '18% and 27%',
    ]);
  });

  it('rounds decimals half up too', () => {
    expect([4.05, 2.25, 1.005].map((value) => decimalText(value, 'nl'))).to.deep.equal(['4,1', '2,3', '1,0']);
    expect(decimalText(1.005, 'nl', 2)).to.equal('1,01');
  });

  it('never writes a minus before zero', () => {
    expect(decimalText(-0.04, 'nl')).to.equal('0,0');
  });
});
