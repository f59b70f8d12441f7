import { expect } from 'chai';
import fc from 'fast-check';
import { conclusionsOf } from '../../../reports/findings/conclusions.ts';
import { madeTable, needsIn, type MadeTable } from './made-table.ts';

const needs = needsIn('nl', { template: '{1} van de {noun} belt het liefst.' });
const classes = ['16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];

function older(
  shares: number[],
  trend: { slope: number; p: number },
  more: Partial<MadeTable> = {},
): string[] {
  const groups = shares.map((_, i): [string, number] => [classes[i] ?? '', 60]);
  const table = madeTable({ groups, rows: { 1: [0.3, ...shares] }, trend: { 1: trend }, ...more });
  return conclusionsOf(table, needs)
    .slice(1)
    .map(({ text }) => text.replaceAll('\u00a0', ' '));
}

const rising = { slope: 0.05, p: 0.004 };

describe('the older, the more', () => {
  it('is said with the figures of the youngest and the oldest', () => {
    expect(older([0.13, 0.14, 0.19, 0.27, 0.39, 0.53, 0.68], rising)).to.deep.equal([
      'Hoe ouder, hoe meer mensen “L1” antwoorden: 13 % van de 16- tot 24-jarigen, 68 % van de 75-plussers.',
    ]);
    expect(older([0.78, 0.61, 0.31], { slope: -0.2, p: 0.001 })).to.deep.equal([
      'Hoe ouder, hoe minder mensen “L1” antwoorden: 78 % van de 16- tot 24-jarigen, 31 % van de 35- tot 44-jarigen.',
    ]);
  });

  it('needs a trend test below .05', () => {
    expect(older([0.1, 0.13, 0.22], { slope: 0.05, p: 0.05 })).to.deep.equal([]);
    expect(older([0.1, 0.13, 0.22], { slope: 0.05, p: 0.0499 })).to.have.length(1);
  });

  it('bears a step back of five points and no more, small groups in grey included', () => {
    expect(older([0.1, 0.3, 0.25, 0.4], rising)).to.have.length(1);
    expect(older([0.1, 0.3, 0.249, 0.4], rising)).to.deep.equal([]);
    const groups: MadeTable['groups'] = [
      ['16-24', 60],
      ['25-34', 12],
      ['35-44', 60],
      ['45-54', 60],
    ];
    expect(older([0.1, 0.3, 0.2, 0.4], rising, { groups })).to.deep.equal([]);
  });

  it('needs five points between the youngest and the oldest', () => {
    expect(older([0.2, 0.22, 0.24], rising)).to.deep.equal([]);
    expect(older([0.2, 0.22, 0.25], rising)).to.have.length(1);
  });

  it('is said of ages only, in their order', () => {
    const variable = 'income';
    expect(older([0.1, 0.2, 0.3], rising, { variable })).to.deep.equal([]);
    const groups: MadeTable['groups'] = [
      ['75+', 60],
      ['16-34', 60],
      ['35-74', 60],
    ];
    expect(older([0.1, 0.2, 0.3], rising, { groups })).to.deep.equal([]);
  });

  it('skips hidden and small ends: the figures are those of groups with enough answers', () => {
    const groups: MadeTable['groups'] = [
      ['16-24', 'hidden'],
      ['25-34', 60],
      ['35-44', 60],
      ['45-54', 60],
      ['75+', 20],
    ];
    const rows = { 1: [0.3, 'hidden' as const, 0.1, 0.2, 0.4, 0.6] };
    const [line] = older([], rising, { groups, rows });
    expect(line).to.equal(
      'Hoe ouder, hoe meer mensen “L1” antwoorden: 10 % van de 25- tot 34-jarigen, 40 % van de 45- tot 54-jarigen.',
    );
  });

  it('is never said when steps back add up to five points or a fifth of the way, and else always when it goes far enough', () => {
    const step = fc.double({ min: -0.09, max: 0.12, noNaN: true });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), fc.boolean(), (steps, up) => {
        const rises = steps.map((_, i) => 0.2 + steps.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
        const shares = [0.2, ...rises].map((one) => (up ? one : 1 - one));
        const said = older(shares, { slope: up ? 0.1 : -0.1, p: 0.001 }).join(' ');
        const back = steps.reduce((sum, one) => sum + Math.max(0, -one), 0);
        const way = (rises.at(-1) ?? 0) - 0.2;
        const most = Math.min(0.05, 0.2 * way);
        if (back > most + 1e-6) expect(said).not.to.contain('Hoe ouder');
        else if (way > 0.05 + 1e-6 && back < most - 1e-6)
          expect(said).to.contain(up ? 'hoe meer' : 'hoe minder');
      }),
      { numRuns: 500 },
    );
  });

  it('is not denied either where a test shows a line of less than five points', () => {
    expect(older([0.2, 0.22, 0.24], rising, { association: 0.3 })).to.deep.equal([]);
  });
});

describe('groups that differ without a line from young to old', () => {
  const flat = { slope: 0.001, p: 0.6 };

  it('are said to differ, and not to rise or fall', () => {
    const rows = { 1: [0.3, 0.2, { share: 0.45, verdict: 'higher' as const }, 0.25] };
    expect(older([0.2, 0.45, 0.25], flat, { rows, association: 0.01 })).to.deep.equal([
      'Voor “L1” wijkt aantoonbaar af: 45 % van de 25- tot 34-jarigen, tegen 30 % van iedereen samen.',
      'Er is geen doorlopende lijn van jong naar oud.',
    ]);
  });

  it('are said to differ as a whole where no single group stands out', () => {
    expect(older([0.2, 0.35, 0.25], flat, { association: 0.01 })).to.deep.equal([
      'De leeftijdsgroepen verschillen aantoonbaar, maar er is geen doorlopende lijn van jong naar oud.',
    ]);
    expect(older([0.28, 0.3, 0.29], flat, { association: 0.01 })).to.deep.equal([]);
  });
});
