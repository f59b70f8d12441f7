import { expect } from 'chai';
import { coverageOf } from '../../reports/figures/coverage.ts';
import { populationOf } from '../../reports/figures/residents.ts';
import { rankProducts } from '../../reports/figures/products.ts';
import type { ServiceFigures } from '../../reports/figures/service-figures.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { demoPopulation } from '../../server/demo/corners.ts';
import { demoFigureFiles, fillDemoFigures } from '../../server/demo/figures/fill-demo-figures.ts';
import { memoryWorld } from '../support/world.ts';

describe('the service figures of Kerkebeek', () => {
  let figures: ServiceFigures;
  before(async () => {
    const world = memoryWorld('2025-03-10T09:00:00Z');
    await fillDemoFigures(world);
    figures = await readServiceFigures(world);
  });

  it('are the same files each time', () => {
    expect(demoFigureFiles('2023-06')).to.deep.equal(demoFigureFiles('2023-06'));
  });

  it('come in through the import, with a gap where software changed, and a renamed product as one', async () => {
    expect(coverageOf(figures, 'appointments')).to.deep.equal({
      first: '2020-07',
      last: '2025-02',
      gaps: ['2024-01', '2024-02', '2024-03'],
      partial: [],
    });
    const pins = rankProducts(figures, null, 2022).filter(({ name }) => name.includes('PIN'));
    expect(pins.map(({ name }) => name)).to.deep.equal(['PIN- en PUK-codes']);
  });

  it('count as many residents of 16 and older as the waves are weighted to', async () => {
    const grown = demoPopulation().reduce((sum, { people }) => sum + people, 0);
    expect(populationOf(figures, '99901', 2025, 16)).to.deep.equal({ year: 2025, people: grown });
  });
});
