import { expect } from 'chai';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { findRelease } from '../../server/actions/find-results.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { els, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld } from '../support/world.ts';

describe('a stored release', () => {
  async function document(): Promise<string> {
    const world = memoryWorld();
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
    return (await findRelease(world, '2021-3')).document;
  }

  it('is read as it was stored', async () => {
    const stored = await document();
    expect(JSON.stringify(readRelease(stored))).to.equal(stored);
  });

  it('of the first format, from before weighting and tests, still prints its figures', async () => {
    const {
      weighting: _w,
      weightingActions: _a,
      population: _p,
      lines: _l,
      ...rest
    } = JSON.parse(await document()) as Release;
    const none = { association: null, pairs: null, trend: null, gamma: null };
    const tables = rest.tables.map((table) => ({ ...table, tests: { age_group: none } }));
    const old = JSON.stringify({ ...rest, tables, format: 'panelpeil-release/1' });
    const report = JSON.stringify(composeReport(readRelease(old), 'a'.repeat(64)));
    expect(report).to.contain('34\u00a0%').and.contain('niet gewogen');
  });

  it('of a format to come is refused', async () => {
    const later = (await document()).replace('panelpeil-release/3', 'panelpeil-release/4');
    expect(() => readRelease(later)).to.throw('panelpeil-release/4');
  });
});
