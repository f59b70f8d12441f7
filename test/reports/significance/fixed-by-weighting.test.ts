/** Raked to age by gender, the ages of men and of women are known: there is nothing to test. */
import { expect } from 'chai';
import { testTable } from '../../../reports/significance/test-table.ts';
import { isMissing } from '../../../reports/tables/crosstab.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { referenceDesign } from '../../support/reference-counts.ts';
import { tabulatedFrom } from '../../support/tabulated-from.ts';

const ages = ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'];

describe('shares that the weighting fixes', () => {
  const engine = varianceEngine(referenceDesign());
  const { people, margins } = engine.design;
  // the first margin lists the ages of men, then those of women
  const countOf = (holds: (age: number, gender: number) => boolean): Float64Array =>
    people.map((n, c) => (holds(margins[c]![0]! % 6, Math.floor(margins[c]![0]! / 6)) ? n : 0));
  const columns = [null, 0, 1].map((column) => ({
    base: countOf((_, gender) => column === null || gender === column),
    rows: ages.map((_, row) =>
      countOf((age, gender) => age === row && (column === null || gender === column)),
    ),
  }));
  const table = testTable(
    tabulatedFrom(engine, {
      question: 'AGE',
      kind: 'single',
      ordinal: true,
      plans: ages.map((code) => ({ code, net: false })),
      banner: { name: 'gender', ordered: true, levels: ['M', 'F'] },
      columns,
      moments: null,
    }),
    engine,
    () => true,
    30,
  );
  const { association, pairs, trend, gamma } = table.tests['gender']!;

  it('differ for certain, or not at all: no p for any two groups, no letters', () => {
    for (const age of ages) expect(pairs!.rows[age]).to.deep.equal({ p: [null], pHolm: [null] });
    const cells = table.rows.flatMap((row) => row.cells);
    expect(cells.map((cell) => (isMissing(cell) ? '' : cell.letters)).join('')).to.equal('');
  });

  it('are not compared with the rest', () => {
    const cells = table.rows.flatMap((row) => row.cells);
    expect(cells.every((cell) => isMissing(cell) || cell.versusRest === null)).to.equal(true);
  });

  it('have no association, trend or gamma', () => {
    expect([association, gamma]).to.deep.equal([null, null]);
    expect(Object.values(trend!)).to.deep.equal(ages.map(() => null));
  });
});
