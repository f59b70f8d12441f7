/** What holds of the tests whoever the residents are. */
import { expect } from 'chai';
import fc from 'fast-check';
import { testTable } from '../../../reports/significance/test-table.ts';
import { isMissing, type Crosstab } from '../../../reports/tables/crosstab.ts';
import { crowd, drawn, tableOf, type Drawn, type Resident, type Wishes } from '../../support/drawn-table.ts';

function tested(residents: Drawn, wishes: Wishes = {}): Crosstab {
  const { tabulated, engine } = tableOf(residents, wishes);
  return testTable(tabulated, engine, () => true, 1);
}

/** Somebody in each cell: with an empty one another version of Rao-Scott takes over. */
const oneOfEach = [0, 1, 2, 3].flatMap((group) =>
  [0, 1, 2, 3].map((answer): Resident => ({ margins: [0, 0], stratum: 0, group, answer })),
);

/** Every number of the tests by its path; texts as they are. */
function figures(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => figures(one, `${path}/${key}`));
}

/** Sums of p-values near 1 and shares near 0 make the last digits of no use. */
function expectSame(found: unknown, expected: unknown): void {
  const [own, others] = [figures(found), new Map(figures(expected))];
  expect(own.map(([path]) => path)).to.have.members([...others.keys()]);
  for (const [path, value] of own) {
    const other = others.get(path);
    if (typeof value !== 'number' || typeof other !== 'number') expect(value, path).to.equal(other);
    else expect(Math.abs(value - other), path).to.be.at.most(1e-6 * Math.max(1, Math.abs(other)));
  }
}

describe('the laws of testing', () => {
  it('every number is one, and every p lies between 0 and 1', () => {
    fc.assert(
      fc.property(drawn, (residents) => {
        for (const [path, value] of figures(tested(residents))) {
          if (typeof value === 'number') expect(value, path).to.satisfy(Number.isFinite);
          if (typeof value === 'number' && /\/p(Holm|Adjusted)?(\/\d+)?$/.test(path))
            expect(value, path).to.be.within(0, 1);
        }
      }),
    );
  });

  it('all weights times a constant change nothing', () => {
    fc.assert(
      fc.property(crowd, fc.double({ min: 0.01, max: 500, noNaN: true }), (residents, factor) => {
        expectSame(tested(residents, { factor }).tests, tested(residents).tests);
      }),
    );
  });

  it('the order of the residents changes nothing', () => {
    fc.assert(
      fc.property(crowd, ({ residents, weights }) => {
        expectSame(
          tested({ residents: residents.toReversed(), weights }).tests,
          tested({ residents, weights }).tests,
        );
      }),
    );
  });

  it('the order of the rows changes nothing but the sign of gamma', () => {
    fc.assert(
      fc.property(crowd, (residents) => {
        const { gamma, ...others } = tested(residents).tests['group']!;
        const { gamma: turned, ...same } = tested(residents, { rows: [3, 2, 1, 0] }).tests['group']!;
        expectSame(same, others);
        if (gamma !== null) expect(turned!.value).to.be.closeTo(-gamma.value, 1e-9);
      }),
    );
  });

  it('without weights the tests are those of people', () => {
    fc.assert(
      fc.property(crowd, ({ residents, weights }) => {
        const known = [...residents, ...oneOfEach].filter(({ group, answer }) => group >= 0 && answer >= 0);
        const { association, gamma } = tested({ residents: known, weights }, { plain: true }).tests['group']!;
        // n/(n-1) is all that stands between the linearised figures and those of people
        const factor = (known.length - 1) / known.length;
        const { statistic, df } = association!.unweighted!;
        expect(association!.statistic * df).to.be.closeTo(statistic * factor, 1e-9 * statistic);
        expect(gamma!.value).to.be.closeTo(gamma!.unweighted.value, 1e-9);
        expect(gamma!.se * Math.sqrt(factor)).to.be.closeTo(gamma!.unweighted.se, 1e-9);
      }),
    );
  });

  it('a letter names a column that is significantly lower', () => {
    fc.assert(
      fc.property(crowd, (residents) => {
        const table = tested(residents);
        const { columns, rows } = table.tests['group']!.pairs ?? { columns: [], rows: {} };
        for (const { code, cells } of table.rows) {
          const letters = cells.slice(1).map((cell) => (isMissing(cell) ? '' : cell.letters));
          const significant = columns.filter((_, k) => (rows[code]?.pHolm[k] ?? 1) < 0.05).length;
          expect(letters.join('')).to.have.length(significant);
        }
      }),
    );
  });
});
