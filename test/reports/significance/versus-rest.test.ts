/** Each group against everybody else, worked out a second time with the variance engine of the weighting stage. */
import { expect } from 'chai';
import { adjusted } from '../../../reports/significance/adjust.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import { isMissing, type VersusRest } from '../../../reports/tables/crosstab.ts';
import type { ColumnCounts } from '../../../reports/tables/counts.ts';
import { normalTwoSided, tTwoSided } from '../../../reports/weighting/distributions.ts';
import { varianceEngine, type VarianceEngine } from '../../../reports/weighting/variance.ts';
import { expectClose, expectP } from '../../support/expect-close.ts';
import { varianceByClass } from '../../support/variance-by-class.ts';
import { countedTable, referenceDesign, stratifiedDesign } from '../../support/reference-counts.ts';

interface Sums {
  weight: number;
  effective: number;
}

function sumsOf(people: Float64Array, { design }: VarianceEngine): Sums {
  const sum = (power: number): number =>
    people.reduce((all, n, c) => all + n * (design.weight[c] ?? 0) ** power, 0);
  return { weight: sum(1), effective: sum(1) ** 2 / sum(2) };
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((n, c) => n - b[c]!);

/** z = (y-p)/W in the group and -(y-q)/W' in the rest, given to the engine as it is. */
function byHand(
  engine: VarianceEngine,
  [total, group]: [ColumnCounts, ColumnCounts],
  row: number,
): VersusRest | null {
  const parts = [
    group,
    { base: minus(total.base, group.base), rows: total.rows.map((one, r) => minus(one, group.rows[r]!)) },
  ];
  const [own, rest] = parts.map(({ base, rows }) => {
    const [gave, all] = [sumsOf(rows[row]!, engine), sumsOf(base, engine)];
    const others = minus(base, rows[row]!);
    return { share: gave.weight / all.weight, ...all, gave: rows[row]!, others };
  });
  const difference = own!.share - rest!.share;
  const fixed = [own!, rest!].some(({ gave, others }) =>
    [gave, others].some((one) => one.every((n) => n < 0.5)),
  );
  const pooled =
    (own!.effective * own!.share + rest!.effective * rest!.share) / (own!.effective + rest!.effective);
  const variance = fixed
    ? pooled * (1 - pooled) * (1 / own!.effective + 1 / rest!.effective)
    : varianceByClass(engine.design, [
        { value: (1 - own!.share) / own!.weight, people: own!.gave },
        { value: -own!.share / own!.weight, people: own!.others },
        { value: -(1 - rest!.share) / rest!.weight, people: rest!.gave },
        { value: rest!.share / rest!.weight, people: rest!.others },
      ]);
  const se = Math.sqrt(variance);
  if (variance < 1e-20) return null;
  const p = fixed ? normalTwoSided(difference / se) : tTwoSided(difference / se, engine.df);
  return { difference, se, p, pAdjusted: 0, verdict: 'none' };
}

describe('each group of the reference panel against the rest', () => {
  const engines = {
    raked: varianceEngine(referenceDesign()),
    stratified: varianceEngine(stratifiedDesign()),
  };
  for (const [name, engine] of Object.entries(engines)) {
    for (const question of ['q1_internet', 'q2_counter', 'q4_channels', 'q9_rating']) {
      it(`${question}, ${name}: difference, standard error, p over the whole table`, () => {
        const counted = countedTable(question, 'age_group', engine);
        const [total, ...groups] = counted.parts[0]!.columns;
        const expected = counted.plans.map((_, row) =>
          groups.map((group) => byHand(engine, [total!, group], row)),
        );
        const family = adjusted(
          expected.flat().map((one) => one?.p ?? null),
          'benjamini-hochberg',
        );
        const table = testTable(counted, engine, () => true, 30);
        const found = table.rows.flatMap(({ cells }) =>
          cells.slice(1).map((cell) => (isMissing(cell) ? null : cell.versusRest)),
        );
        expected.flat().forEach((one, k) => {
          const own = found[k] ?? null;
          expectClose(`difference ${k}`, own?.difference, one?.difference, 1e-8);
          expectClose(`se ${k}`, own?.se, one?.se, 1e-8);
          expectP(`p ${k}`, own?.p, one?.p);
          expectP(`adjusted ${k}`, own?.pAdjusted, family[k]);
          const verdict = (family[k] ?? 1) >= 0.05 ? 'none' : (one?.difference ?? 0) > 0 ? 'higher' : 'lower';
          if (own !== null) expect(own.verdict).to.equal(verdict);
        });
        expect(
          found.filter((one) => one !== null),
          'some are tested',
        ).not.to.have.length(0);
        expect(
          table.rows.every(({ cells }) => isMissing(cells[0]) || cells[0]?.versusRest === null),
        ).to.equal(true);
      });
    }
  }
});
