import { expect } from 'chai';
import { laggingGroups, type CountedGroup } from '../../../reports/response/lagging.ts';

const exactly = (n: number): CountedGroup['answered'] => ({ low: n, high: n });
const all = { invited: 400, answered: exactly(240) };

describe('a group', () => {
  it('lags in response when demonstrably fewer of it answered than of the others', () => {
    const young = { label: '16-34', invited: 100, answered: exactly(40), target: 0.25 };
    const older = { label: '35+', invited: 300, answered: exactly(200), target: 0.75 };
    expect(laggingGroups([young, older], all)).to.deep.equal([{ label: '16-34', why: 'response' }]);
  });

  it('does not lag when chance may have done it', () => {
    const few = { label: '16-34', invited: 12, answered: exactly(6), target: 0.03 };
    expect(laggingGroups([few], all)).to.deep.equal([]);
  });

  it('is short in the panel when it answers as others do, and is still less than its part of the residents', () => {
    const young = { label: '16-34', invited: 50, answered: exactly(30), target: 0.25 };
    expect(laggingGroups([young], all)).to.deep.equal([{ label: '16-34', why: 'panel' }]);
    expect(laggingGroups([{ ...young, target: 0.14 }], all)).to.deep.equal([]);
    expect(laggingGroups([{ ...young, target: null }], all)).to.deep.equal([]);
  });

  it('never lags by rounding: of a count in tens the end that is best for it counts', () => {
    const answered = { low: 240, high: 249 };
    const young = { label: '16-34', invited: 100, answered: { low: 40, high: 49 }, target: 0.25 };
    const exact = { ...young, answered: exactly(46) };
    expect(laggingGroups([exact], all)).to.have.length(1);
    expect(
      laggingGroups([{ ...young, answered: { low: 50, high: 59 } }], { ...all, answered }),
    ).to.deep.equal([]);
  });

  it('is not compared when nobody was invited, or everybody is of one group', () => {
    const nobody = { label: '75+', invited: 0, answered: exactly(0), target: 0.1 };
    const one = { label: '16+', invited: 400, answered: exactly(240), target: 1 };
    expect(laggingGroups([nobody, one], all)).to.deep.equal([]);
  });
});
