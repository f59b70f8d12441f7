import { expect } from 'chai';
import { dealOut, largestRemainder } from '../../server/demo/quota.ts';
import { quotaByGroup } from '../../server/demo/quota-by-group.ts';

describe('a quota', () => {
  it('gives the people left over to the largest remainders', () => {
    const counts = largestRemainder({ a: 50, b: 30, c: 20 }, 7);
    expect([...counts]).to.deep.equal([['a', 4], ['b', 2], ['c', 1]]); // prettier-ignore
  });

  it('gives them to the first of equals', () => {
    const counts = largestRemainder({ a: 1, b: 1, c: 1 }, 4);
    expect([...counts.values()]).to.deep.equal([2, 1, 1]);
  });

  it('is dealt out in order', () => {
    const dealt: string[] = [];
    dealOut(['Maria', 'Yusuf', 'Roger'], new Map([['laag', 1], ['hoog', 2]]), (who, code) => dealt.push(`${who} ${code}`)); // prettier-ignore
    expect(dealt).to.deep.equal(['Maria laag', 'Yusuf hoog', 'Roger hoog']);
  });

  it('adds up over the groups to the planned totals without leaving a group', () => {
    const groups = ['young', 'old', 'oldest'].map((group) => ({
      group,
      size: 3,
      shares: { yes: 50, no: 50 },
    }));
    const quotas = quotaByGroup(groups, { yes: 4, no: 5 });
    const sizes = [...quotas.values()].map((counts) => (counts.get('yes') ?? 0) + (counts.get('no') ?? 0));
    const yes = [...quotas.values()].map((counts) => counts.get('yes') ?? 0);
    expect(sizes).to.deep.equal([3, 3, 3]);
    expect(yes.toSorted((a, b) => a - b)).to.deep.equal([1, 1, 2]);
  });

  it('refuses shares that are nothing', () => {
    expect(() => largestRemainder({ a: 0 }, 5)).to.throw('more than 0');
  });
});
