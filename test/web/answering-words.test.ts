import { expect } from 'chai';
import { householdOf, neighbourhoodOf } from '../../server/web/network.ts';
import { dutchDay } from '../../server/actions/dutch-day.ts';
import { minutesToAnswer } from '../../server/actions/minutes-to-answer.ts';

describe('the time a questionnaire takes', () => {
  it('counts text to read, choices, lines of a grid and open questions, and rounds up', () => {
    const elements = [
      { type: 'html', name: 'a' },
      { type: 'radiogroup', name: 'b' },
      { type: 'matrix', name: 'c', rows: ['1', '2', '3', '4'] },
      { type: 'comment', name: 'd' },
    ];
    expect(minutesToAnswer({ pages: [{ elements }] })).to.equal(2);
  });

  it('counts half of what only some residents are asked', () => {
    const elements = Array.from({ length: 20 }, (_, i) => ({ type: 'radiogroup', name: `q${i}` }));
    expect(minutesToAnswer({ elements })).to.equal(6);
    expect(minutesToAnswer({ pages: [{ visibleIf: '{x} = 1', elements }] })).to.equal(3);
  });

  it('is never less than a minute', () => {
    expect(minutesToAnswer({})).to.equal(1);
  });
});

describe('the network a wrong link is counted for', () => {
  it('is the /24 or the /56, so that no household is named', () => {
    const networks = [
      '192.0.2.17',
      '::ffff:192.0.2.99',
      '2001:db8:12:34ff::1',
      '2001:DB8:12:3456:1:2:3:4',
      '::1',
      '',
    ];
    expect(networks.map(neighbourhoodOf)).to.deep.equal([
      '192.0.2',
      '192.0.2',
      '2001:0db8:0012:34',
      '2001:0db8:0012:34',
      '0000:0000:0000:00',
      'unknown',
    ]);
  });
});

describe('a day in a sentence', () => {
  it('is written out in Dutch', () => {
    expect(dutchDay('2021-09-06')).to.equal('6 september 2021');
  });

  it('count one household as one, also where an address has groups of zeros', () => {
    const addresses = ['192.0.2.17', '::ffff:192.0.2.17', '2001:db8::1', '2001:db8::10', '2001:db8:0:1::1'];
    expect(new Set(addresses.map(householdOf)).size).to.equal(3);
  });
});
