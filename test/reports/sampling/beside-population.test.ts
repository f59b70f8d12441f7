import { expect } from 'chai';
import { besidePopulation } from '../../../reports/sampling/beside-population.ts';

const ages = ['16-34', '35-64', '65+'];
const panel = new Map([
  ['16-34', 20],
  ['35-64', 50],
  ['65+', 30],
]);
const residents = new Map([
  ['16-34', 2_500],
  ['35-64', 4_700],
  ['65+', 2_800],
]);

describe('a panel beside the population', () => {
  it('says by how many points a group differs, and marks five points or more', () => {
    const rows = besidePopulation(ages, panel, residents, new Set());
    expect(rows.map(({ share, populationShare }) => [share, populationShare])).to.deep.equal([
      [0.2, 0.25],
      [0.5, 0.47],
      [0.3, 0.28],
    ]);
    expect(rows.map(({ isLarge }) => isLarge)).to.deep.equal([true, false, false]);
  });

  it('shows nothing of a hidden group but what everybody knows of the residents', () => {
    const [young] = besidePopulation(ages, panel, residents, new Set([0]));
    expect(young).to.deep.equal({
      code: '16-34',
      people: null,
      share: null,
      populationShare: 0.25,
      difference: null,
      isLarge: false,
    });
  });

  it('compares with nothing when the population is not known', () => {
    const [young] = besidePopulation(ages, panel, null, new Set());
    expect(young).to.deep.equal({
      code: '16-34',
      people: 20,
      share: 0.2,
      populationShare: null,
      difference: null,
      isLarge: false,
    });
  });

  it('has no shares of nobody', () => {
    const [young] = besidePopulation(ages, new Map(), residents, new Set());
    expect(young).to.include({ people: 0, share: null, difference: null });
  });
});
