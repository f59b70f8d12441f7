import { expect } from 'chai';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { protectTables } from '../../../reports/disclosure/protect.ts';
import { isMissing, type Crosstab, type Measure } from '../../../reports/tables/crosstab.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { tabulatedQ, times, trap, type Person } from '../../support/traps.ts';

const yesNo: JsonObject = { type: 'radiogroup', choices: ['ja', 'nee'] };

function published(question: JsonObject, people: Person[], banner: string[]): Crosstab {
  const { sample, tabulated } = tabulatedQ(question, people, { banner });
  const [table] = protectTables([tabulated], sample, defaultPolicy).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** `n` residents of a group, of whom `yes` said yes. */
function group(name: string, n: number, yes: number): Person[] {
  const profile = { groep: name };
  return [...times(yes, { q: 'ja', profile }), ...times(n - yes, { q: 'nee', profile })];
}

function bases(table: Crosstab): (Measure | '·')[] {
  return table.columns.map(({ base }) => (isMissing(base) ? '·' : base));
}

describe('the traps of disclosure', () => {
  it('gives no percentage of a base that would turn it into people [percent_reveals_count]', () => {
    const { input, right } = trap<{ pct: number; n: number }, { count: number }>('percent_reveals_count');
    const table = published(
      yesNo,
      [...group('a', input.n, right.count), ...group('b', 60, 30), ...group('c', 50, 20)],
      ['groep'],
    );
    expect(Math.round((input.pct / 100) * input.n)).to.equal(right.count);
    expect(table.rows.map((row) => isMissing(row.cells[1]))).to.deep.equal([true, true]);
    expect(isMissing(table.columns[1]?.base)).to.equal(true);
  });

  it('hides a second group, so that no base is the total minus the others [suppress_complement]', () => {
    const { input, right } = trap<{ total: number; shown: number[] }, { derived: number }>(
      'suppress_complement',
    );
    const groups = [...input.shown, right.derived].flatMap((n, i) =>
      group('abcd'[i] ?? '', n, Math.floor(n / 2)),
    );
    expect(bases(published(yesNo, groups, ['groep']))).to.deep.equal([input.total, '·', 80, 65, '·']);
  });

  it('leaves men and women both out where everybody minus women would give one man away [differencing]', () => {
    const { input, right } = trap<{ all: number[]; women: number[] }, { men: number[] }>('differencing');
    const women = group('v', input.women[0]! + input.women[1]!, input.women[0]!);
    const men = group('m', right.men[0]! + right.men[1]!, right.men[0]!);
    expect(bases(published(yesNo, [...women, ...men], ['groep']))).to.deep.equal([52, '·', '·']);
  });

  it('shows no small group that was of one mind [group_disclosure]', () => {
    const { input } = trap<{ x: number; n: number }, unknown>('group_disclosure');
    const people = [...group('a', input.n, input.x), ...group('b', 60, 30), ...group('c', 50, 20)];
    expect(bases(published(yesNo, people, ['groep']))).to.deep.equal([122, '·', 60, '·']);
  });

  it('counts people for the minimum, not their weights [weighted_base_minimum]', () => {
    const { input, right } = trap<{ weights: number[] }, { base: number }>('weighted_base_minimum');
    const heavy = input.weights.map((weight) => ({ q: 'ja', profile: { groep: 'a' }, weight }));
    const others = [...group('b', 60, 30), ...group('c', 50, 20)].map((one) => ({ ...one, weight: 1 }));
    const table = published(yesNo, [...heavy, ...others], ['groep']);
    expect(heavy).to.have.length(right.base);
    expect(table.columns[1]).to.deep.include({
      base: { missing: 'suppressed' },
      weightedBase: { missing: 'suppressed' },
      effectiveBase: { missing: 'suppressed' },
    });
  });
});
