import { expect } from 'chai';
import fc from 'fast-check';
import { change } from '../../../reports/significance/change.ts';
import { unweightedChange } from '../../../reports/significance/change-unweighted.ts';
import { mcnemar } from '../../../reports/significance/mcnemar.ts';
import { numberPersons } from '../../../reports/significance/persons.ts';
import { seriesOf } from '../../../reports/significance/series.ts';
import { waveEstimate, type WaveEstimate } from '../../../reports/significance/waves.ts';
import { buildDesign, unweightedDesign } from '../../../reports/weighting/design.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { drawnWave, estimateOf, tableVariance } from '../../support/drawn-wave.ts';
import { referenceJson } from '../../support/reference-data.ts';

/** A wave without weights: y of each, and the person; by default nobody answered another wave. */
function wave(values: number[], persons: number[], kind: 'share' | 'mean' = 'share'): WaveEstimate {
  const engine = varianceEngine(unweightedDesign(values.length));
  const observed = { kind, values: Float64Array.from(values), inBase: new Uint8Array(values.length).fill(1) };
  const estimate = waveEstimate(engine, observed, Int32Array.from(persons));
  if (estimate === null) throw new Error('an empty wave');
  return estimate;
}

/** So many who said yes, then so many who said no, numbered from `first`. */
function crowd(yes: number, no: number, first: number): WaveEstimate {
  const values = [...Array<number>(yes).fill(1), ...Array<number>(no).fill(0)];
  return wave(
    values,
    values.map((_, i) => first + i),
  );
}

const rules = { testMinimum: 30, years: null };

interface Textbook {
  cases: { id: string; input: { table_first_by_second: [[number, number], [number, number]] }; computed: Record<string, number> }[]; // prettier-ignore
}

/** 1,600 people asked twice whether they approve: Agresti (2002), table 10.1. */
function approval(): { waves: [WaveEstimate, WaveEstimate]; computed: Record<string, number> } {
  const { cases } = referenceJson('textbook.json') as Textbook;
  const { input, computed } = cases.find(({ id }) => id === 'agresti_approval')!;
  const answers = input.table_first_by_second.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [1 - first, 1 - second] as const)),
  );
  const persons = answers.map((_, i) => i);
  const [before, after] = [answers.map(([first]) => first), answers.map(([, second]) => second)];
  return { waves: [wave(before, persons), wave(after, persons)], computed };
}

describe('the change between two waves', () => {
  it('takes into account that the same people were asked: approval of Agresti, se .0095 and not .0175 [overlap_waves]', () => {
    const { waves, computed } = approval();
    const found = change(...waves);
    // Agresti divides by n, a sample variance by n - 1.
    const sampled = Math.sqrt(1600 / 1599);
    expect(found.difference).to.be.closeTo(computed['change']!, 1e-12);
    expect(found.se).to.be.closeTo(computed['se_wald_paired']! * sampled, 1e-12);
    expect(found.seIfIndependent).to.be.closeTo(computed['se_if_wrongly_independent']! * sampled, 1e-12);
    expect(found.overlap).to.equal(1600);
  });

  it('has the textbook McNemar test of the same table', () => {
    const { waves, computed } = approval();
    const { matched } = unweightedChange(...waves);
    expect(matched).to.include({ yesToNo: 150, noToYes: 86 });
    expect(matched!.statistic).to.be.closeTo(computed['mcnemar_chisq']!, 1e-9);
    expect(matched!.p / computed['mcnemar_p']!).to.be.closeTo(1, 1e-6);
  });

  it('is in points and never in percent of the earlier share: 52 to 55 is 3', () => {
    const traps = (referenceJson('traps.json') as { traps: { id: string; input: Record<string, number>; right: Record<string, number> }[] }).traps; // prettier-ignore
    const { input, right } = traps.find(({ id }) => id === 'pp_vs_percent')!;
    const [before, after] = [input['w1']!, input['w2']!];
    const found = change(crowd(before, 100 - before, 0), crowd(after, 100 - after, 100));
    expect(100 * found.difference).to.be.closeTo(right['change_pp']!, 1e-9);
  });

  it('is demonstrable between 50 and 57 % of 400 people each, though the two intervals overlap', () => {
    const found = change(crowd(200, 200, 0), crowd(228, 172, 400));
    expect(found.p).to.be.closeTo(0.047, 1e-3);
    expect(found.overlap).to.equal(0);
  });

  it('is tested with a pooled z when nobody, or everybody, gave the answer in one of the waves', () => {
    const found = change(crowd(0, 40, 0), crowd(6, 34, 40));
    expect(found).to.include({ method: 'pooled z', df: null, low: null });
    expect(found.statistic).to.be.closeTo(0.15 / Math.sqrt(0.075 * 0.925 * (2 / 40)), 1e-12);
  });

  it('is nothing to test when everybody gave the same answer twice', () => {
    const found = change(crowd(0, 40, 0), crowd(0, 40, 0));
    expect(found).to.include({ difference: 0, p: null, statistic: null, se: 0, overlap: 40 });
  });

  it('is nothing to test when the weighting fixes the share', () => {
    const answers = [1, 1, 1, 0, 0, 0, 0, 0];
    const margins = [Int32Array.from(answers)];
    const fixed = (share: number, first: number): WaveEstimate => {
      const weight = Float64Array.from(answers, (said) => (said === 1 ? share / 3 : (1 - share) / 5));
      const observed = {
        kind: 'share' as const,
        values: Float64Array.from(answers),
        inBase: new Uint8Array(8).fill(1),
      };
      const persons = Int32Array.from(answers, (_, i) => first + i);
      return waveEstimate(varianceEngine(buildDesign({ weight, margins })), observed, persons)!;
    };
    const found = change(fixed(0.4, 0), fixed(0.5, 8));
    expect(found.difference).to.be.closeTo(0.1, 1e-12);
    expect(found).to.include({ se: 0, p: null, statistic: null });
    expect(
      seriesOf([fixed(0.4, 0), fixed(0.5, 8)], { ...rules, testMinimum: 1 }).changes[0]!.verdict,
    ).to.equal(null);
  });

  it('leaves out who has no weight, also from the people who answered both', () => {
    const observed = {
      kind: 'share' as const,
      values: Float64Array.of(1, 0, 1),
      inBase: Uint8Array.of(1, 1, 1),
    };
    const engine = varianceEngine(buildDesign({ weight: Float64Array.of(1, 0, 2) }));
    const found = waveEstimate(engine, observed, Int32Array.of(0, 1, 2))!;
    expect(found.base).to.equal(2);
    expect([...found.persons]).to.deep.equal([0, -1, 2]);
    expect(change(found, crowd(1, 1, 1)).overlap).to.equal(1);
  });

  it('does not exist where nobody was asked', () => {
    const observed = { kind: 'share' as const, values: Float64Array.of(1), inBase: Uint8Array.of(0) };
    expect(waveEstimate(varianceEngine(unweightedDesign(1)), observed, Int32Array.of(0))).to.equal(null);
  });

  it('has the variance of the two tables together when nobody answered both', () => {
    fc.assert(
      fc.property(drawnWave, drawnWave, (first, second) => {
        const [n1, n2] = [first.people.length, second.people.length];
        const earlier = estimateOf(first, numbers(n1, 0));
        const later = estimateOf(second, numbers(n2, n1));
        fc.pre(earlier !== null && later !== null);
        const found = change(earlier, later);
        fc.pre(found.method === 'linearised t');
        // Each table has its own n/(n-1); the stacked waves have one for everybody together.
        const stacked = (n: number): number => (((n - 1) / n) * (n1 + n2)) / (n1 + n2 - 1);
        const [v1, v2] = [tableVariance(first, earlier.value), tableVariance(second, later.value)];
        expect(found.se).to.be.closeTo(Math.sqrt(v1 * stacked(n1) + v2 * stacked(n2)), 1e-7);
        expect(found.covariance).to.be.closeTo(0, 1e-7);
        expect(found.overlap).to.equal(0);
      }),
    );
  });

  it('only changes sign when the waves change places', () => {
    fc.assert(
      fc.property(drawnWave, drawnWave, (first, second) => {
        const earlier = estimateOf(first, numbers(first.people.length, 0));
        const later = estimateOf(second, numbers(second.people.length, 5));
        fc.pre(earlier !== null && later !== null);
        const [there, back] = [change(earlier, later), change(later, earlier)];
        expect(back.difference).to.be.closeTo(-there.difference, 1e-15);
        expect(back.se).to.be.closeTo(there.se, 1e-12);
        expect(back.p?.toFixed(9)).to.equal(there.p?.toFixed(9));
        expect(back.overlap).to.equal(there.overlap);
      }),
    );
  });

  it('does not depend on the order of the respondents', () => {
    fc.assert(
      fc.property(drawnWave, (wave) => {
        const persons = numbers(wave.people.length, 0);
        const one = estimateOf(wave, persons);
        const other = estimateOf({ ...wave, people: wave.people.toReversed() }, persons.toReversed());
        fc.pre(one !== null && other !== null);
        const later = crowd(5, 6, 2);
        expect(change(other, later).se).to.be.closeTo(change(one, later).se, 1e-12);
      }),
    );
  });
});

function numbers(count: number, first: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

describe('McNemar', () => {
  it('says nothing when nobody changed answer, and p = 1 when as many went as came', () => {
    expect(mcnemar({ yesToNo: 0, noToYes: 0 })).to.equal(null);
    expect(mcnemar({ yesToNo: 3, noToYes: 3 })).to.include({ statistic: 0, p: 1, pExact: 1 });
  });

  it('has the exact p of a coin thrown ten times: 2 (1 + 10 + 45) / 1024 for two heads', () => {
    expect(mcnemar({ yesToNo: 2, noToYes: 8 })!.pExact).to.be.closeTo((2 * 56) / 1024, 1e-14);
  });
});

describe('the people of a panel', () => {
  it('are one person under one id, and somebody else without an id', () => {
    const numbered = numberPersons([
      ['a', 'b', null],
      [null, 'b', 'c'],
    ]);
    expect(numbered.map((one) => [...one])).to.deep.equal([
      [0, 1, 2],
      [3, 1, 4],
    ]);
  });
});

describe('a series of waves', () => {
  it('adjusts the steps from wave to wave, and not first to last', () => {
    const waves = [crowd(80, 120, 0), crowd(60, 140, 1000), crowd(44, 156, 2000)];
    const { changes } = seriesOf(waves, rules);
    const [first, second, whole] = changes;
    expect(changes.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(first!.p).to.be.below(0.05);
    expect(first!.pHolm).to.be.closeTo(2 * first!.p!, 1e-12);
    expect(first!.verdict).to.equal('no demonstrable change');
    expect(second!.verdict).to.equal('no demonstrable change');
    expect(whole).to.include({ pHolm: null, verdict: 'fallen' });
  });

  it('of two waves has one change, judged by its own p', () => {
    const { changes } = seriesOf([crowd(80, 120, 0), crowd(60, 140, 1000)], rules);
    expect(changes).to.have.lengthOf(1);
    expect(changes[0]).to.include({ verdict: 'fallen', pHolm: changes[0]!.p });
  });

  it('gives no p and no verdict when one of two waves has fewer than 30 people', () => {
    const { changes } = seriesOf([crowd(20, 9, 0), crowd(5, 95, 100)], rules);
    expect(changes[0]).to.include({ p: null, pHolm: null, low: null, verdict: null });
    expect(changes[0]!.difference).to.be.closeTo(0.05 - 20 / 29, 1e-12);
  });

  it('skips a wave that is not shown', () => {
    const { changes } = seriesOf([crowd(80, 120, 0), null, crowd(44, 156, 2000)], rules);
    expect(changes.map(({ from, to }) => [from, to])).to.deep.equal([[0, 2]]);
  });

  it('has a straight line through three dated waves: 10 points a year', () => {
    const waves = [crowd(40, 60, 0), crowd(60, 40, 100), crowd(70, 30, 200)];
    const { linear } = seriesOf(waves, { testMinimum: 30, years: [2021, 2023, 2024] });
    expect(linear!.perYear).to.be.closeTo(0.1, 1e-12);
    // c = (t - t̄) / Σ (t - t̄)² = (-5/14, 1/14, 4/14); variances p(1-p)/n, with n/(n-1) over 300 people.
    const variance = (25 * 0.24 + 0.24 + 16 * 0.21) / 19_600;
    expect(linear!.se).to.be.closeTo(Math.sqrt((variance * 300) / 299), 1e-12);
    expect(seriesOf(waves, rules).linear).to.equal(null);
    expect(seriesOf(waves.slice(1), { testMinimum: 30, years: [2021, 2023] }).linear).to.equal(null);
  });

  it('has a smaller error in its line when the same people answered and hold to their answer', () => {
    const apart = [crowd(40, 60, 0), crowd(50, 50, 100), crowd(60, 40, 200)];
    const same = [crowd(40, 60, 0), crowd(50, 50, 0), crowd(60, 40, 0)];
    const dated = { testMinimum: 30, years: [0, 1, 2] };
    expect(seriesOf(same, dated).linear!.se).to.be.below(0.7 * seriesOf(apart, dated).linear!.se);
  });

  it('compares means with a t, and says nothing when nobody differs', () => {
    const ids = Array.from({ length: 40 }, (_, i) => i);
    const [low, high] = [ids.map((i) => i % 5), ids.map((i) => (i % 5) + 1)];
    const [first] = seriesOf(
      [
        wave(low, ids, 'mean'),
        wave(
          high,
          ids.map((i) => i + 40),
          'mean',
        ),
      ],
      rules,
    ).changes;
    expect(first).to.include({ method: 'linearised t', difference: 1, verdict: 'risen' });
    const [flat] = seriesOf([wave(low, ids, 'mean'), wave(low, ids, 'mean')], rules).changes;
    expect(flat).to.include({ se: 0, p: null, verdict: 'no demonstrable change' });
  });
});
