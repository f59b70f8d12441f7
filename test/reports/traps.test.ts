import { expect } from 'chai';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { suppress } from '../../reports/disclosure/suppress.ts';
import { wholePercent } from '../../reports/findings/numbers.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import type { Cell, Crosstab, Mean, Missing } from '../../reports/tables/crosstab.ts';
import { plainTable } from '../support/plain-table.ts';
import type { Respondent } from '../../reports/data-column.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { datasetOf } from '../support/small-survey.ts';

/** One question Q; a group "a" or "b" in the profile where the trap needs one. */
type Person = Partial<Respondent> & { q?: string | number | string[] | undefined; group?: string };

function tableOf(question: JsonObject, people: Person[]): Crosstab {
  const respondents = people.map(({ q, group, ...rest }) => ({
    answers: q === undefined ? {} : { Q: q },
    profile: group === undefined ? {} : { group },
    ...rest,
  }));
  const dataset = datasetOf({ elements: [{ name: 'Q', ...question }] }, respondents);
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  const banner = buildBanner(dataset, dataset.profile.has('group') ? ['group'] : [], {});
  const weights = respondents.map(({ weight }: Partial<Respondent>) => weight ?? 1);
  return plainTable(dataset, variable, banner, weights);
}

const radio: JsonObject = { type: 'radiogroup', choices: [1, 2, 3, 4, 5], showDontKnowItem: true };
const boxes: JsonObject = { type: 'checkbox', choices: ['A', 'B', 'C'], showNoneItem: true };
const answered = (counts: Record<string, number>, group?: string): Person[] =>
  Object.entries(counts).flatMap(([q, n]) =>
    Array.from({ length: n }, () => ({ q, ...(group === undefined ? {} : { group }) })),
  );
const cellOf = (table: Crosstab, code: string, place = 0): Cell | Missing | undefined =>
  table.rows.find((row) => row.code === code)?.cells[place];
const shareOf = (table: Crosstab, code: string, place = 0): number | null => {
  const cell = cellOf(table, code, place);
  return cell !== undefined && 'share' in cell ? Math.round(cell.share * 1e12) / 1e10 : null;
};
const meanOf = (table: Crosstab): Mean | Missing | undefined => table.means?.[0];

describe('the traps of survey tables', () => {
  it('who was not asked is not in the base: 3 of 6 is 50 %, not 30 %', () => {
    const people = [
      ...answered({ 1: 3, 2: 3 }),
      ...Array.from({ length: 4 }, (): Person => ({ notAsked: ['Q'] })),
    ];
    const table = tableOf(radio, people);
    expect([shareOf(table, '1'), table.columns[0]?.base]).to.deep.equal([50, 6]);
  });

  it('don’t know is outside the base, or in it when the question says so: 75 % or 60 %', () => {
    const people = answered({ 5: 2, 4: 4, 2: 1, 1: 1, dontknow: 2 });
    const nets = { top2: ['4', '5'] };
    const [without, within] = [{ nets }, { nets, dontKnow: 'category' }].map((panel) =>
      tableOf({ ...radio, panel }, people),
    );
    expect([without, within].map((table) => table && shareOf(table, 'top2'))).to.deep.equal([75, 60]);
    expect([without?.columns[0]?.base, within?.columns[0]?.base]).to.deep.equal([8, 10]);
  });

  it('a missing code is never averaged: 4, 5 and -8 have the mean 4.5', () => {
    const number: JsonObject = { type: 'text', inputType: 'number', panel: { missing: [-8] } };
    const table = tableOf(number, [{ q: 4 }, { q: 5 }, { q: -8 }]);
    expect(meanOf(table)).to.deep.include({ value: 4.5, median: 4.5 });
    expect([table.columns[0]?.base]).to.deep.equal([2]);
  });

  it('several answers are shares of respondents, not of ticks', () => {
    const table = tableOf(boxes, [
      { q: ['A', 'B', 'C'] },
      { q: ['A', 'B'] },
      { q: ['A', 'B'] },
      { q: ['C'] },
    ]);
    expect(['A', 'B', 'C'].map((code) => shareOf(table, code))).to.deep.equal([75, 75, 50]);
  });

  it('boxes left blank are no answer, and not "none of these"', () => {
    const table = tableOf(boxes, [{ q: ['A'] }, { q: ['none'] }, { q: [] }]);
    expect([shareOf(table, 'A'), table.columns[0]?.base]).to.deep.equal([50, 2]);
  });

  it('a net of several answers is a union, not a sum', () => {
    const question = { ...boxes, panel: { nets: { AB: ['A', 'B'] } } };
    const table = tableOf(question, [{ q: ['A', 'B'] }, { q: ['A'] }, { q: ['B'] }, { q: ['C'] }]);
    expect(shareOf(table, 'AB')).to.equal(75);
  });

  it('a net is rounded once: 34 % and 34 % together are 67 %', () => {
    const question = { ...radio, panel: { nets: { net: ['1', '2'] } } };
    const table = tableOf(question, answered({ 1: 67, 2: 67, 3: 66 }));
    const shown = ['1', '2', '3', 'net'].map((code) => wholePercent((shareOf(table, code) ?? NaN) / 100));
    expect(shown).to.deep.equal([34, 34, 33, 67]);
  });

  it('rounds 29 of 200 to 15 %, though its binary fraction falls short', () => {
    expect(wholePercent(29 / 200)).to.equal(15);
  });

  it('the total is no mean of the columns: 80 % of 10 and 20 % of 90 is 26 %', () => {
    const people = [...answered({ 1: 8, 2: 2 }, 'a'), ...answered({ 1: 18, 2: 72 }, 'b')];
    const table = tableOf(radio, people);
    expect([0, 1, 2].map((place) => shareOf(table, '1', place))).to.deep.equal([26, 80, 20]);
  });

  it('a weighted base says nothing of precision: ten people are worth 6.56', () => {
    const weights = [2, 2, 2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    const table = tableOf(
      radio,
      weights.map((weight) => ({ q: 1, weight })),
    );
    expect(table.columns[0]?.effectiveBase).to.be.closeTo(6.5636363636363635, 1e-12);
  });

  it('weights are never rounded: three of 0.4 against two of 1.4 are 30 %', () => {
    const weights = [0.4, 0.4, 0.4, 1.4, 1.4];
    const table = tableOf(
      radio,
      weights.map((weight, i) => ({ q: i < 3 ? 1 : 2, weight })),
    );
    expect(shareOf(table, '1')).to.equal(30);
  });

  it('a column without respondents has no share, not 0 %', () => {
    const people = [...answered({ 1: 4 }, 'a'), { group: 'b' }];
    const table = tableOf(radio, people);
    expect(cellOf(table, '1', 2)).to.deep.equal({ missing: 'no base' });
  });

  it('three people of weight 20 are three people, and stay hidden', () => {
    const table = tableOf(
      radio,
      Array.from({ length: 3 }, () => ({ q: 1, weight: 20 })),
    );
    const hidden = suppress(table, false, defaultPolicy);
    expect([table.columns[0]?.base, hidden.columns[0]?.base]).to.deep.equal([3, { missing: 'suppressed' }]);
  });

  it('a weighted median that hits one half is the mean of two neighbours', () => {
    const number: JsonObject = { type: 'text', inputType: 'number' };
    const people = [0.4, 0.1, 0.1, 0.4].map((weight, i) => ({ q: i + 1, weight }));
    expect(meanOf(tableOf(number, people))).to.have.property('median', 2.5);
  });

  it('shows no percentage of a small column: 14.3 % of 7 is one person', () => {
    const people = [...answered({ 1: 1, 2: 6 }, 'a'), ...answered({ 1: 30, 2: 30 }, 'b')];
    const hidden = suppress(tableOf(radio, people), false, defaultPolicy);
    expect(cellOf(hidden, '1', 1)).to.deep.equal({ missing: 'suppressed' });
  });

  it('hides a second group, so that 212 - 60 - 80 - 65 does not give the seven', () => {
    const people = Object.entries({ a: 60, b: 80, c: 65, d: 7 }).flatMap(([group, n]) =>
      answered({ 1: n }, group),
    );
    const bases = suppress(tableOf(radio, people), false, defaultPolicy).columns.map(({ base }) => base);
    const away = { missing: 'suppressed' };
    expect(bases).to.deep.equal([212, away, 80, 65, away]);
  });

  it('hides a sensitive group of twelve who all gave one answer', () => {
    const people = [
      ...answered({ 1: 12 }, 'a'),
      ...answered({ 1: 30, 2: 30 }, 'b'),
      ...answered({ 2: 40 }, 'c'),
    ];
    const hidden = suppress(tableOf(radio, people), true, defaultPolicy);
    expect(cellOf(hidden, '1', 1)).to.deep.equal({ missing: 'suppressed' });
  });

  it('keeps who has no weight out of the base', () => {
    const people = [1, 1, 0].map((weight, i) => ({ q: i === 1 ? 2 : 1, weight }));
    const table = tableOf(radio, people);
    expect([shareOf(table, '1'), table.columns[0]?.base]).to.deep.equal([50, 2]);
  });
});
