import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { crosstabFigures } from '../support/crosstab-figures.ts';
import { referenceMargins } from '../support/reference-data.ts';
import { orderOptions, referenceLines, tabulateReference, type Line } from '../support/reference-files.ts';

describe('the order in which residents and margins are listed', () => {
  let folder = '';

  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-order-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('changes no figure of panelpeil tabulate', async () => {
    const questions = 'q2_counter,q4_channels,q5,q12_minutes';
    const options = [...orderOptions(), '--banner', 'age_group', '--questions', questions];
    const tablesOf = async (name: string, { lines, margins }: Listed): Promise<Crosstab[]> => {
      const input = { lines, margins: { margins: Object.fromEntries(margins) } };
      return (await tabulateReference(folder, name, input, options)).tables;
    };
    const asListed = { lines: referenceLines(), margins: Object.entries(referenceMargins()) };
    const listed = fc.record({ lines: shuffled(asListed.lines), margins: shuffled(asListed.margins) });
    await fc.assert(
      fc.asyncProperty(listed, listed, async (one, other) => {
        const [before, ...after] = await Promise.all([
          tablesOf('before', asListed),
          tablesOf('one', one),
          tablesOf('other', other),
        ]);
        for (const tables of after) {
          expect(tables).to.have.lengthOf(before.length);
          expect(before.flatMap((table, t) => moved(table, tables[t]))).to.deep.equal([]);
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});

interface Listed {
  lines: Line[];
  margins: [string, Record<string, number>][];
}

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
