import { expect } from 'chai';
import { numberPersons } from '../../reports/significance/persons.ts';
import { seriesOf, type SeriesChange } from '../../reports/significance/series.ts';
import { waveEstimate, type WaveEstimate } from '../../reports/significance/waves.ts';
import { unweightedDesign } from '../../reports/weighting/design.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import { demoAnswers } from '../../server/demo/demo-answers.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { demoWaves } from '../../server/demo/demo-waves.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

/** The seed of the demo installation. */
const seed = 2021;
const people = demoPeople(seed);
const waves = demoWaves.map((wave) => demoAnswers(wave, people, seededRandom(seed + wave.year)));
const persons = numberPersons(waves.map((sheets) => sheets.map(({ person }) => person.member.id)));

/** Share of the members who gave this answer to LOK1, in each wave. */
function estimates(code: string): WaveEstimate[] {
  return waves.map((sheets, t) => {
    const observed = {
      kind: 'share' as const,
      values: Float64Array.from(sheets, ({ answers }) => (answers['LOK1'] === code ? 1 : 0)),
      inBase: new Uint8Array(sheets.length).fill(1),
    };
    const engine = varianceEngine(unweightedDesign(sheets.length));
    return waveEstimate(engine, observed, persons[t] ?? new Int32Array(0))!;
  });
}

function changesOf(code: string, wanted: number[]): SeriesChange[] {
  const all = estimates(code);
  return seriesOf(wanted.map((t) => all[t]!), { testMinimum: 30, years: null }).changes; // prettier-ignore
}

describe('the members of Kerkebeek who did not know the counter', () => {
  it('were 22, 16 and 11 % of those asked, for the most part the same people', () => {
    expect(estimates('1').map(({ value }) => Math.round(100 * value))).to.deep.equal([22, 16, 11]);
    expect(changesOf('1', [0, 1, 2]).every(({ overlap }) => overlap > 190)).to.equal(true);
  });

  it('did not demonstrably become fewer from 2021-3 to 2023-2, alone or beside the third wave', () => {
    const [alone] = changesOf('1', [0, 1]);
    const [beside] = changesOf('1', [0, 1, 2]);
    expect([alone!.verdict, beside!.verdict]).to.deep.equal(Array(2).fill('no demonstrable change'));
  });

  it('became fewer from 2021-3 to 2025-1', () => {
    const [, , whole] = changesOf('1', [0, 1, 2]);
    expect(whole).to.include({ from: 0, to: 2, verdict: 'fallen' });
    expect(whole!.p).to.be.below(0.001);
  });

  it('while those who used it became more with every wave', () => {
    expect(changesOf('3', [0, 1, 2]).map(({ verdict }) => verdict)).to.deep.equal([
      'risen',
      'risen',
      'risen',
    ]);
  });
});
