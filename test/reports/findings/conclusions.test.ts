import { expect } from 'chai';
import { conclusionsOf, subjectOf } from '../../../reports/findings/conclusions.ts';
import type { WaveLine } from '../../../reports/disclosure/wave-line.ts';
import type { Conclusion } from '../../../reports/findings/conclusion.ts';
import { madeTable, needsIn, type MadeTable } from './made-table.ts';

const ages: MadeTable['groups'] = [
  ['16-34', 80],
  ['35-64', 120],
  ['65+', 100],
];
const needs = needsIn('nl', { template: '{1} van de {noun} wist het niet.' });

function said(made: MadeTable, more = needs): string[] {
  return conclusionsOf(madeTable(made), more).map(({ text }) => text.replaceAll('\u00a0', ' '));
}
const ofKind = (made: MadeTable, kind: Conclusion['kind']): Conclusion | undefined =>
  conclusionsOf(madeTable(made), needs).find((one) => one.kind === kind);

describe('the sentences over a table', () => {
  it('begin with what everybody answered, by the wave’s own template', () => {
    expect(said({ rows: { 1: [0.22], 2: [0.78] } })).to.deep.equal(['22 % van de inwoners wist het niet.']);
  });

  it('can say the first share in words, with its figure and its people', () => {
    const inWords = { ...needs, template: '{quantity:1} wist het niet; {quantity:2} wel.' };
    expect(said({ rows: { 1: [0.23], 2: [0.77] } }, inWords)).to.deep.equal([
      'Bijna een kwart van de inwoners (23 %) wist het niet; ruim driekwart van de inwoners (77 %) wel.',
    ]);
  });

  it('name the group that differs, with its figure and that of everybody', () => {
    const rows = {
      1: [0.22, { share: 0.18, verdict: 'none' as const }, 0.15, { share: 0.41, verdict: 'higher' as const }],
    };
    const [, difference] = conclusionsOf(madeTable({ groups: ages, rows }), needs);
    expect(difference?.text.replaceAll('\u00a0', ' ')).to.equal(
      'Voor “L1” wijkt aantoonbaar af: 41 % van de 65-plussers, tegen 22 % van iedereen samen.',
    );
    expect(difference?.figures.map(({ column, value }) => [column, value])).to.deep.equal([
      [3, 0.41],
      [0, 0.22],
    ]);
  });

  it('name two groups at most: those that differ most, from young to old', () => {
    const groups: MadeTable['groups'] = [...(ages ?? []), ['75+', 60]];
    const cells = [0.3, 0.36, 0.21, 0.45].map((share, i) => ({
      share,
      verdict: share > 0.22 ? ('higher' as const) : ('lower' as const),
      difference: [0.08, 0.14, -0.06, 0.23][i] ?? 0,
    }));
    const rows = { 1: [0.22, ...cells] };
    expect(said({ groups, rows })[1]).to.equal(
      'Voor “L1” wijken onder meer aantoonbaar af: 36 % van de 35- tot 64-jarigen en 45 % van de 75-plussers, tegen 22 % van iedereen samen.',
    );
  });

  it('leave a difference of less than five points unsaid, whatever the test says', () => {
    const differing = (difference: number): MadeTable => ({
      groups: ages,
      rows: { 1: [0.22, 0.21, 0.22, { share: 0.27, verdict: 'higher', difference }] },
    });
    expect(ofKind(differing(0.05), 'difference')).not.to.equal(undefined);
    expect(ofKind(differing(0.049), 'difference')).to.equal(undefined);
  });

  it('never speak of a group of fewer than thirty, and mark one of fewer than fifty', () => {
    const withOldest = (base: number): MadeTable => ({
      groups: [
        ['16-64', 200],
        ['65+', base],
      ],
      rows: { 1: [0.22, 0.18, { share: 0.41, verdict: 'higher' }] },
    });
    expect(ofKind(withOldest(29), 'difference')).to.equal(undefined);
    expect(ofKind(withOldest(30), 'difference')?.text).to.contain('van de 65-plussers (indicatief), tegen');
    expect(ofKind(withOldest(50), 'difference')?.text).not.to.contain('indicatief');
  });

  it('say that there is no demonstrable difference when a test says so, and nothing without a test', () => {
    const rows = { 1: [0.22, 0.2, 0.22, 0.24].map((share) => ({ share, verdict: 'none' as const })) };
    const nothing = 'Er is geen aantoonbaar verschil tussen de leeftijdsgroepen.';
    expect(said({ groups: ages, rows, association: 0.05 })).to.include(nothing);
    expect(said({ groups: ages, rows, association: 0.049 })).not.to.include(nothing);
    expect(said({ groups: ages, rows: { 1: [0.22, 0.2, 0.22, 0.24] } })).to.have.length(1);
  });

  it('speak of one answer where answers can be combined and only groups were tested', () => {
    const rows = {
      1: [0.22, { share: 0.2, verdict: 'none' as const }, { share: 0.24, verdict: 'none' as const }],
    };
    expect(
      said({
        groups: [
          ['v', 150],
          ['m', 150],
        ],
        variable: 'gender',
        kind: 'multiple',
        rows,
      }),
    ).to.include('“L1”: er is geen aantoonbaar verschil tussen vrouwen en mannen.');
  });

  it('do not deny a difference in one answer because another answer is the subject', () => {
    const rows = {
      1: [0.22, 0.2, 0.22, 0.24],
      2: [0.3, 0.3, 0.2, { share: 0.4, verdict: 'higher' as const }],
    };
    expect(said({ groups: ages, rows, association: 0.2 })).to.have.length(1);
  });

  it('are about the answer the template names first, else the one most given', () => {
    const table = madeTable({ rows: { 1: [0.22], 2: [0.78] } });
    expect([subjectOf(table, '{quantity:1} van de {noun}'), subjectOf(table, undefined)]).to.deep.equal([
      '1',
      '2',
    ]);
    expect(subjectOf(table, 'Gemiddeld {mean}; {1}')).to.equal(null);
  });

  it('end with what changed in that answer since earlier waves', () => {
    const points = [
      { wave: '2019-1', base: 300, share: 0.35 },
      { wave: '2021-3', base: 300, share: 0.22 },
    ];
    const changes = [{ from: 0, to: 1, difference: -0.13, verdict: 'fallen' as const }];
    const line = (row: string): WaveLine => ({ table: 'LOK1', row, column: 0, points, changes, breaks: [] });
    const table = madeTable({ rows: { 1: [0.22], 2: [0.78] } });
    const kinds = conclusionsOf(table, needs, [line('2'), line('1')]).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['main', 'change', 'change in points']);
  });

  it('give no figures when fewer than thirty answered, and none that is hidden', () => {
    const few = 'Minder dan 30 antwoorden: te weinig voor een besluit. De cijfers staan in de tabel.';
    expect(said({ total: 29, rows: { 1: [0.22] } })).to.deep.equal([few]);
    expect(said({ total: 9, rows: { 1: [0.22] } })).to.deep.equal([needs.phrases.tooFew(10)]);
    expect(said({ rows: { 1: ['hidden'] } })).to.deep.equal([needs.phrases.tooFew(10)]);
  });

  it('say that a figure of thirty to forty-nine people is indicative', () => {
    expect(said({ total: 49, rows: { 1: [0.22] } })[0]).to.contain('Dat is indicatief');
    expect(said({ total: 50, rows: { 1: [0.22] } })[0]).not.to.contain('indicatief');
  });
});

describe('the margin of a share', () => {
  const table = madeTable({ rows: { 1: [{ share: 0.22, low: 0.177, high: 0.2702 }] } });
  const margin = (recruitment: 'random' | 'mixed' | 'open' | null): string | undefined =>
    conclusionsOf(table, { ...needs, recruitment })[1]?.text.replaceAll('\u00a0', ' ');

  it('is a margin of error only when the panel was drawn at random', () => {
    expect(margin('random')).to.equal('De foutenmarge bij 22 %: tussen 18 en 27 %.');
    for (const recruitment of ['mixed', 'open', null] as const) {
      expect(margin(recruitment), String(recruitment)).to.equal(
        'De marge bij 22 % is indicatief: tussen 18 en 27 %.',
      );
    }
  });

  it('is called imprecise when it is more than thirty points wide', () => {
    const wide = madeTable({ total: 35, rows: { 1: [{ share: 0.4, low: 0.24, high: 0.57 }] } });
    expect(conclusionsOf(wide, needs)[1]?.text).to.match(/onnauwkeurig\.$/);
    expect(margin('random')).not.to.contain('onnauwkeurig');
  });

  it('is left out of a share that the weighting fixes', () => {
    expect(conclusionsOf(madeTable({ rows: { 1: [0.5] } }), needs)).to.have.length(1);
  });
});
