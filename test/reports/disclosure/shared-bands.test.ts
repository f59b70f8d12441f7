import { expect } from 'chai';
import { sharedBands } from '../../../reports/disclosure/shared-bands.ts';
import type { ProfileBands } from '../../../surveys/bands.ts';

const many = (n: number, age_group: string, gender = 'v', district = 'Noord'): ProfileBands[] =>
  Array.from({ length: n }, () => ({ age_group, gender, district }));
const sizes = (rows: ProfileBands[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { age_group, gender, district } of rows) {
    const name = `${age_group} ${gender} ${district}`;
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
};

describe('bands of single rows', () => {
  it('stay as they are where ten share each combination', () => {
    const rows = [...many(10, '16-34'), ...many(12, '35-54', 'm')];
    expect(sharedBands(rows)).to.deep.equal(rows);
  });

  it('are blanked for a few, with as many others as it takes to be ten', () => {
    const rows = [
      ...many(200, '16-34'),
      ...many(200, '35-54'),
      ...many(3, '35-54', 'm'),
      ...many(10, '55+', 'm'),
    ];
    const told = sizes(sharedBands(rows));
    expect(told).to.deep.equal({ '16-34 v Noord': 200, '35-54 v Noord': 200, '  ': 13 });
  });

  it('join age classes before a district or gender is left out', () => {
    const rows = [...many(9, '16-24'), ...many(9, '25-34'), ...many(40, '35-54')];
    expect(sizes(sharedBands(rows))).to.deep.equal({ '16-34 v Noord': 18, '35-54 v Noord': 40 });
  });

  it('never leave fewer than ten alike, whatever the rows are', () => {
    let seed = 7;
    const draw = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    for (let round = 0; round < 60; round += 1) {
      const ages = ['16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+', ''];
      const rows = Array.from({ length: 10 + draw(400) }, () => ({
        age_group: ages[Math.min(draw(8), draw(8))] ?? '',
        gender: draw(2) === 0 ? 'v' : 'm',
        district: `D${Math.min(draw(6), draw(6))}`,
      }));
      const told = sharedBands(rows);
      expect(told).to.have.length(rows.length);
      expect(Math.min(...Object.values(sizes(told)))).to.be.at.least(10);
    }
  });
});
