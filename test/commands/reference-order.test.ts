import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { crosstabFigures } from '../support/crosstab-figures.ts';
import { referenceMargins } from '../support/reference-data.ts';
import { marginsFile, orderOptions, referenceLines, tabulateReference } from '../support/reference-files.ts';

describe('the order in which residents and margins are listed', function () {
  this.timeout(60_000);
  let folder = '';

  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-order-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('changes no figure of panelpeil tabulate', async () => {
    const questions = 'q2_counter,q4_channels,q5,q12_minutes';
    const options = [...orderOptions(), '--banner', 'age_group', '--questions', questions];
    const input = { lines: referenceLines(), margins: marginsFile() };
    const before = await tabulateReference(folder, 'before', input, options);
    const orders = fc.tuple(shuffled(referenceLines()), shuffled(Object.entries(referenceMargins())));
    await fc.assert(
      fc.asyncProperty(orders, async ([lines, margins]) => {
        const reordered = { lines, margins: { margins: Object.fromEntries(margins) } };
        const after = await tabulateReference(folder, 'after', reordered, options);
        expect(after.tables).to.have.lengthOf(before.tables.length);
        expect(before.tables.flatMap((table, t) => moved(table, after.tables[t]))).to.deep.equal([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

function shuffled<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}

/** Figures that are 1e-10 apart (of their size, above 1). */
function moved(before: Crosstab, after: Crosstab | undefined): string[] {
  const found = after === undefined ? null : crosstabFigures(after, 'age_group');
  return [...crosstabFigures(before, 'age_group')].flatMap(([name, value]) => {
    const other = found?.get(name);
    if (typeof value === 'object' && value !== null) return [];
    if (typeof value !== 'number' || typeof other !== 'number') return value === other ? [] : [name];
    const near = Math.abs(value - other) <= 1e-10 * Math.max(1, Math.abs(value));
    return near ? [] : [`${name}: ${value}, then ${other}`];
  });
}
