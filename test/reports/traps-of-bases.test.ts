import { expect } from 'chai';
import { wholePercent } from '../../reports/findings/numbers.ts';
import { populationByMargin } from '../../reports/weighting/population.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { cellOf, firstMean, percent, tableOfQ, times, trap, type Person } from '../support/traps.ts';

const radio: JsonObject = { type: 'radiogroup', choices: [1, 2, 3, 4, 5], showDontKnowItem: true };
const number: JsonObject = { type: 'text', inputType: 'number' };

/** A tick a person and box; "none" is a box of its own kind. */
function boxes(ticks: Record<string, number[]>): { question: JsonObject; people: Person[] } {
  const names = Object.keys(ticks);
  const [first = []] = Object.values(ticks);
  return {
    question: {
      type: 'checkbox',
      choices: names.filter((name) => name !== 'none'),
      showNoneItem: names.includes('none'),
    },
    people: first.map((_, i) => ({ q: names.filter((name) => ticks[name]?.[i] === 1) })),
  };
}

/** Groups a and b, of whom so many percent chose 1 and the rest 2. */
function twoGroups(n: number[], pct: number[]): Person[] {
  return ['a', 'b'].flatMap((group, g) => {
    const yes = ((n[g] ?? 0) * (pct[g] ?? 0)) / 100;
    const profile = { group };
    return [...times(yes, { q: 1, profile }), ...times((n[g] ?? 0) - yes, { q: 2, profile })];
  });
}

describe('traps of bases and kinds of questions', () => {
  it('who was not asked is not in the base [base_not_asked]', () => {
    const { input, right } = trap<{ codes: number[] }, { pct: number; base: number }>('base_not_asked');
    const people = input.codes.map((code): Person => (code === -7 ? { notAsked: ['Q'] } : { q: code }));
    const table = tableOfQ(radio, people);
    expect([percent(table, '1'), table.columns[0]?.base]).to.deep.equal([right.pct, right.base]);
  });

  it('don’t know is outside the base, or in it when the question says so [base_dk]', () => {
    const { input, right } = trap<{ codes: number[]; top2: number[] }, Record<string, number>>('base_dk');
    const people = input.codes.map((code): Person => ({ q: code === -8 ? 'dontknow' : code }));
    const nets = { top2: input.top2 };
    const without = tableOfQ({ ...radio, panel: { nets } }, people);
    const within = tableOfQ({ ...radio, panel: { nets, dontKnow: 'category' } }, people);
    expect([percent(without, 'top2'), without.columns[0]?.base]).to.deep.equal([
      right['pct_excl_dk'],
      right['base_excl'],
    ]);
    expect([percent(within, 'top2'), cellOf(within, 'dontknow').n]).to.deep.equal([
      right['pct_incl_dk'],
      right['n_dk'],
    ]);
  });

  it('a code that stands for don’t know is never averaged [dk_in_mean]', () => {
    const { input, right } = trap<{ codes: number[] }, { mean: number; n: number }>('dk_in_mean');
    const people = input.codes.map((q): Person => ({ q }));
    const table = tableOfQ({ ...number, panel: { missing: [-8] } }, people);
    expect([firstMean(table).value, table.columns[0]?.base]).to.deep.equal([right.mean, right.n]);
  });

  it('several answers are percents of residents, not of ticks [multi_pct_respondents]', () => {
    const { input, right } = trap<{ ticks: Record<string, number[]> }, { pct: number[] }>(
      'multi_pct_respondents',
    );
    const { question, people } = boxes(input.ticks);
    const table = tableOfQ(question, people);
    expect(Object.keys(input.ticks).map((code) => percent(table, code))).to.deep.equal(right.pct);
  });

  it('boxes left blank are no answer, and not "none of these" [multi_blank]', () => {
    const { input, right } = trap<{ ticks: Record<string, number[]> }, { pct_A: number; base: number }>(
      'multi_blank',
    );
    const { question, people } = boxes(input.ticks);
    const table = tableOfQ(question, people);
    expect([percent(table, 'A'), table.columns[0]?.base]).to.deep.equal([right.pct_A, right.base]);
  });

  it('a net of several answers is a union, not a sum [net_union]', () => {
    const { input, right } = trap<{ ticks: Record<string, number[]> }, { net_AB: number }>('net_union');
    const { question, people } = boxes(input.ticks);
    const table = tableOfQ({ ...question, panel: { nets: { AB: ['A', 'B'] } } }, people);
    expect(percent(table, 'AB')).to.equal(right.net_AB);
  });

  it('a net is rounded once, not added up from rounded parts [net_rounding]', () => {
    const { input, right } = trap<{ counts: number[]; net: number[] }, { shown: number[]; net: number }>(
      'net_rounding',
    );
    const people = input.counts.flatMap((n, i) => times(n, { q: i + 1 }));
    const table = tableOfQ({ ...radio, panel: { nets: { net: input.net } } }, people);
    const shown = ['1', '2', '3', 'net'].map((code) => wholePercent(cellOf(table, code).share));
    expect(shown).to.deep.equal([...right.shown, right.net]);
  });

  it('half a percent is rounded up, though its binary fraction falls short [float_half]', () => {
    const { input, right } = trap<{ x: number; n: number }, { shown: number }>('float_half');
    const table = tableOfQ(radio, [...times(input.x, { q: 1 }), ...times(input.n - input.x, { q: 2 })]);
    expect(wholePercent(cellOf(table, '1').share)).to.equal(right.shown);
  });

  it('the total is no mean of the columns [total_not_mean_of_columns]', () => {
    const { input, right } = trap<{ n: number[]; pct: number[] }, { total: number }>(
      'total_not_mean_of_columns',
    );
    const table = tableOfQ(radio, twoGroups(input.n, input.pct), { banner: ['group'] });
    expect([0, 1, 2].map((place) => percent(table, '1', place))).to.deep.equal([right.total, ...input.pct]);
  });

  it('weights are never rounded [weights_rounded]', () => {
    const { input, right } = trap<{ weights: number[]; yes: number[] }, { pct: number }>('weights_rounded');
    const people = input.weights.map((weight, i) => ({ q: input.yes[i] === 1 ? 1 : 2, weight }));
    expect(percent(tableOfQ(radio, people), '1')).to.equal(right.pct);
  });

  it('a weighted median that hits one half is the mean of two neighbours [median_weighted]', () => {
    const { input, right } = trap<{ x: number[]; weights: number[] }, { averaged: number }>(
      'median_weighted',
    );
    const medians = [1, 214].map((scale) => {
      const people = input.x.map((q, i): Person => ({ q, weight: (input.weights[i] ?? 0) * scale }));
      return firstMean(tableOfQ(number, people)).median;
    });
    expect(medians).to.deep.equal([right.averaged, right.averaged]);
  });

  it('age groups stand in the order of the codebook, not of their letters [age_sort]', () => {
    const { input, right } = trap<{ levels: string[] }, { order: string[] }>('age_sort');
    const people = input.levels.map((age): Person => ({ q: 1, profile: { age } }));
    const order = { age: right.order.map((code) => ({ code, label: code })) };
    const table = tableOfQ(radio, people, { banner: ['age'], order });
    expect(table.columns.slice(1).map(({ code }) => code)).to.deep.equal(right.order);
  });

  it('a group that answers less does not weigh less [simpson]', () => {
    const { input, right } = trap<
      { n: number[]; pct: number[]; population: [number, number] },
      { total: number }
    >('simpson');
    const [a, b] = input.population;
    const population = populationByMargin({ group: { a, b } }, []);
    const table = tableOfQ(radio, twoGroups(input.n, input.pct), { request: { population } });
    expect(cellOf(table, '1').share).to.be.closeTo(right.total / 100, 1e-10);
  });
});
