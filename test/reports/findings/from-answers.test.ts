import { expect } from 'chai';
import type { Respondent } from '../../../reports/data-column.ts';
import type { Conclusion } from '../../../reports/findings/conclusion.ts';
import { conclusionsOf } from '../../../reports/findings/conclusions.ts';
import { waveConclusions } from '../../../reports/findings/wave-conclusions.ts';
import { seriesOf } from '../../../reports/significance/series.ts';
import { waveEstimate, type WaveEstimate } from '../../../reports/significance/waves.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import { buildBanner } from '../../../reports/tables/banner.ts';
import { tabulate } from '../../../reports/tables/tabulate.ts';
import { sampleOf } from '../../../reports/tables/sample.ts';
import { unweightedDesign } from '../../../reports/weighting/design.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { datasetOf } from '../../support/small-survey.ts';
import { needsIn } from './made-table.ts';

const ages = ['16-24', '25-34', '35-44', '45-54', '55+'];
const question = {
  elements: [{ type: 'radiogroup', name: 'LOK1', title: 'Kent u het?', choices: ['nee', 'ja'] }],
};

/** Fifty residents of each age, so many of whom do not know the counter. */
function said(unaware: number[]): Conclusion[] {
  const people: Respondent[] = ages.flatMap((age_group, a) =>
    Array.from({ length: 50 }, (_, i) => ({
      profile: { age_group },
      answers: { LOK1: i < (unaware[a] ?? 0) ? 'nee' : 'ja' },
    })),
  );
  const dataset = datasetOf(question, people);
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  const engine = varianceEngine(unweightedDesign(dataset.size));
  const order = { age_group: ages.map((code) => ({ code, label: code })) };
  const sample = sampleOf(dataset, engine, buildBanner(dataset, ['age_group'], order));
  const table = testTable(tabulate(sample, variable), engine, () => true, 30);
  return conclusionsOf(table, needsIn('nl', { template: '{nee} van de {noun} kent het niet.' }));
}

/** So many residents of so many who do not know the counter; nobody answered another wave. */
function wave(unaware: number, people: number, first: number): WaveEstimate {
  const engine = varianceEngine(unweightedDesign(people));
  const values = Float64Array.from({ length: people }, (_, i) => (i < unaware ? 1 : 0));
  const persons = Int32Array.from({ length: people }, (_, i) => first + i);
  const observed = { kind: 'share' as const, values, inBase: new Uint8Array(people).fill(1) };
  const estimate = waveEstimate(engine, observed, persons);
  if (estimate === null) throw new Error('an empty wave');
  return estimate;
}

function saidOver(waves: Record<string, WaveEstimate>): string[] {
  const estimates = Object.values(waves);
  const points = Object.entries(waves).map(([name, { base, value }]) => ({ wave: name, base, share: value }));
  const { changes } = seriesOf(estimates, { testMinimum: 30, years: null });
  const line = { table: 'LOK1', row: 'nee', column: 0, points, changes, breaks: [] };
  return waveConclusions(line, needsIn('nl')).map(({ text }) => text.replaceAll('\u00a0', ' '));
}

describe('sentences from the answers themselves', () => {
  it('see the line from young to old that a test of the whole table misses', () => {
    expect(said([10, 13, 16, 19, 22]).map(({ kind }) => kind)).to.deep.equal(['main', 'margin', 'age line']);
  });

  it('see no difference where residents of every age answer much alike', () => {
    expect(said([11, 9, 10, 12, 10]).at(-1)?.text).to.equal(
      'Er is geen aantoonbaar verschil tussen de leeftijdsgroepen.',
    );
  });

  it('see one age group that stands out, and no line', () => {
    const kinds = said([10, 10, 30, 10, 10]).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['main', 'margin', 'difference', 'no line']);
  });

  it('call 22 to 16 % no fall, and 22 to 11 % a fall', () => {
    const [first, second, third] = [wave(66, 300, 0), wave(46, 290, 300), wave(34, 310, 600)];
    expect(saidOver({ '2021-3': first, '2023-2': second })).to.deep.equal([
      'Er is geen aantoonbaar verschil met de vorige bevraging (22 % toen, 16 % nu).',
    ]);
    expect(saidOver({ '2021-3': first, '2023-2': second, '2025-1': third })).to.include(
      'In 2021 was dat 22 %, nu 11 %: aantoonbaar gedaald.',
    );
  });
});
