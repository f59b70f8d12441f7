import { expect } from 'chai';
import { peopleIn } from '../../../reports/tables/column-sums.ts';
import { precisionOf } from '../../../reports/weighting/effective-base.ts';
import { populationByCell, populationByMargin } from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { referenceJson } from '../../support/reference-data.ts';
import { datasetOfProfile, errorOf, shareOf, sumOf, weightOfEach } from '../../support/reference-weights.ts';

type Figures = Record<string, number>;
interface Trap {
  id: string;
  input: Record<string, never>;
  wrong: Figures;
  right: Figures;
}

const { traps } = referenceJson('traps.json') as { traps: Trap[] };

function trap<T>(id: string): { input: T; wrong: Figures; right: Figures } {
  const found = traps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not among the traps`);
  return { ...found, input: found.input as T };
}

/** So many residents of each group. */
const groups = (sizes: Record<string, number>): string[] =>
  Object.entries(sizes).flatMap(([code, people]) => Array.from({ length: people }, () => code));
const anybody = (size: number): string[] => Array.from({ length: size }, () => '');
const withWeights = (values: (number | null)[], final: boolean): Weighing => {
  const weights = { values: Float64Array.from(values, (one) => one ?? NaN), final };
  return weigh(datasetOfProfile({ group: anybody(values.length) }), { ...plainRequest, weights });
};

describe('the traps of weighting', () => {
  it('a weighted number of residents looks like precision: these ten are worth 6.6 [kish]', () => {
    const { input, right, wrong } = trap<{ weights: number[] }>('kish');
    const { effectiveBase, designEffect, people } = precisionOf(Float64Array.from(input.weights));
    expect(effectiveBase).to.be.closeTo(right['n_eff'] ?? NaN, 1e-12);
    expect(designEffect).to.be.closeTo(right['deff'] ?? NaN, 1e-12);
    expect(people).to.equal(wrong['n']);
  });

  it('margins with different totals never converge: all are brought to one, and the difference is said [margins_disagree]', () => {
    const { input } = trap<{ margin_a: number[]; margin_b: number[] }>('margins_disagree');
    const named = ([x = 0, y = 0]: number[]): Record<string, number> => ({ x, y });
    const population = populationByMargin({ a: named(input.margin_a), b: named(input.margin_b) }, []);
    const dataset = datasetOfProfile({ a: groups({ x: 5, y: 5 }), b: groups({ y: 3, x: 7 }) });
    const { summary, notes, actions, design } = weigh(dataset, { ...plainRequest, population });
    expect(summary).to.include({ converged: true, refused: null });
    expect(actions[0]).to.deep.equal({ kind: 'rescaled', variables: ['b'], population: 100, to: 110 });
    expect(notes[0]).to.equal('b: counts 100 people, another margin 110 (10.0 % more); scaled to that');
    expect(sumOf(weightOfEach(design))).to.be.closeTo(110, 1e-9);
  });

  it('a cell of the population without residents is lost: its people are kept in another [poststrat_empty_cell]', () => {
    const { input, right, wrong } = trap<{ population: number[]; sample: number[] }>('poststrat_empty_cell');
    const [cells, sample] = [input.population, input.sample];
    const people = cells.map((count, i) => ({ codes: { cell: `c${i}` }, people: count }));
    const dataset = datasetOfProfile({
      cell: groups(Object.fromEntries(sample.map((n, i) => [`c${i}`, n]))),
    });
    const weighing = weigh(dataset, { ...plainRequest, population: populationByCell(people, []) });
    expect(sumOf(weightOfEach(weighing.design))).to.be.closeTo(right['sum_weights'] ?? NaN, 1e-9);
    expect(right['sum_weights']).to.not.equal(wrong['sum_weights']);
    expect(weighing.actions).to.have.lengthOf(1);
    expect(weighing.actions[0]).to.deep.include({ kind: 'empty', from: ['c1'], population: 50, people: 0 });
  });

  it('weights cut off after raking no longer meet the margins: they are raked again [trim_breaks_margins]', () => {
    const { input, wrong } = trap<{ target: number[] }>('trim_breaks_margins');
    const [a = 0, b = 0] = input.target;
    const profile = { group: ['a', 'a', 'b', 'b'], other: ['x', 'y', 'x', 'y'] };
    const population = populationByMargin({ group: { a, b }, other: { x: 2, y: 10 } }, []);
    const { design, actions } = weigh(datasetOfProfile(profile), { ...plainRequest, population, cap: 2 });
    const weights = weightOfEach(design);
    expect(actions.map(({ kind }) => kind)).to.deep.equal(['dropped']);
    expect(weights.slice(2)).to.satisfy((own: Float64Array) => Math.abs(sumOf(own) - b) < 1e-9);
    expect(b).to.not.equal(wrong['sum_b']);
  });

  it('200 of 400 residents leave less to chance than 200 of many: .0354 becomes .0251 [fpc]', () => {
    const { input, wrong, right } = trap<{ n: number; N: number }>('fpc');
    const dataset = datasetOfProfile({ group: anybody(input.n) });
    const marks = Array.from({ length: input.n }, (_, i) => (i % 2 === 0 ? 1 : 0));
    const strataPeople = new Map([['Kerkebeek', input.N]]);
    const errors = [false, true].map((finitePopulation) => {
      const { design } = weigh(dataset, { ...plainRequest, strataPeople, finitePopulation });
      return errorOf(design, marks);
    });
    expect(errors[0]).to.be.closeTo(wrong['se'] ?? NaN, 1e-10);
    expect(errors[1]).to.be.closeTo(right['se'] ?? NaN, 1e-10);
  });

  it('a group that answers more makes the total its own: weighted, 26 % is 50 %', () => {
    const { input, wrong, right } = trap<{ n: number[]; pct: number[]; population: number[] }>('simpson');
    const [first = 0, second = 0] = input.n;
    const marks = input.n.flatMap((size, g) =>
      Array.from({ length: size }, (_, i): 0 | 1 => (i < (size * (input.pct[g] ?? 0)) / 100 ? 1 : 0)),
    );
    const dataset = datasetOfProfile({ group: groups({ a: first, b: second }) });
    const [a = 0, b = 0] = input.population;
    const shares = [null, populationByMargin({ group: { a, b } }, [])].map((population) =>
      shareOf(weigh(dataset, { ...plainRequest, population }).design, marks),
    );
    expect(shares[0]).to.be.closeTo((wrong['total'] ?? NaN) / 100, 1e-12);
    expect(shares[1]).to.be.closeTo((right['total'] ?? NaN) / 100, 1e-12);
  });

  it('a missing weight spoils everything: who has none, or 0, is outside every base, and counted [nan_compare]', () => {
    const { input, right } = trap<{ weights: (number | null)[]; yes: (0 | 1)[] }>('nan_compare');
    for (const final of [true, false]) {
      const { design, notes, precision } = withWeights(input.weights, final);
      expect(shareOf(design, input.yes) * 100).to.equal(right['pct']);
      expect([peopleIn(design.people), precision.people]).to.deep.equal([right['base'], right['base']]);
      expect(notes).to.deep.equal([
        '2 of 4 respondents have no weight or weight 0 and are outside every base',
      ]);
    }
  });

  it('three residents of weight 20 are not sixty: the base counts people [weighted_base_minimum]', () => {
    const { input, wrong, right } = trap<{ weights: number[] }>('weighted_base_minimum');
    const { design } = withWeights(input.weights, true);
    expect(peopleIn(design.people)).to.equal(right['base']);
    expect(sumOf(weightOfEach(design))).to.equal(wrong['base']);
  });

  it('weights are never rounded: .4 and 1.4 give 30 %, not 0 %', () => {
    const { input, right } = trap<{ weights: number[]; yes: (0 | 1)[] }>('weights_rounded');
    const { design } = withWeights(input.weights, true);
    expect(shareOf(design, input.yes) * 100).to.be.closeTo(right['pct'] ?? NaN, 1e-12);
  });
});
