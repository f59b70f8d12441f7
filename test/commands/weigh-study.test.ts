import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { WeightingSummary } from '../../reports/weighting/summary.ts';
import type { Json } from '../../surveys/question.ts';
import { referenceJson, referencePeople } from '../support/reference-data.ts';
import type { Ran } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

interface Output {
  weighting: WeightingSummary | null;
  tables: { columns: { base: number; weightedBase: number }[] }[];
  notes: string[];
}

describe('panelpeil tabulate, weighted', () => {
  let folder = '';
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const tabulate = (lines: object[], margins: Json, more: string[] = []): Promise<Ran> =>
    runHere([
      'tabulate',
      '--questionnaire',
      file('q.json', '{"elements": [{"type": "radiogroup", "name": "KENT", "choices": ["ja", "nee"]}]}'),
      '--answers',
      file('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
      ...(margins === null ? [] : ['--margins', file('m.json', JSON.stringify(margins))]),
      '--no-disclosure',
      ...more,
    ]);
  const outputOf = ({ stdout, stderr, status }: Ran): Output => {
    expect([status, stderr]).to.deep.equal([
      0,
      'Nothing is hidden in this output (--no-disclosure): keep it on this machine.\n',
    ]);
    return JSON.parse(stdout) as Output;
  };
  const resident = (gender: string, more: object = {}): object => ({
    answers: { KENT: 'ja' },
    profile: { gender },
    ...more,
  });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-weighted-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('rakes the reference panel to the margins file as it is, with the keys of the promise', async () => {
    const lines = referencePeople(1).map(({ profile, id }) => ({ answers: { KENT: 'ja' }, profile, id }));
    const { weighting, tables, notes } = outputOf(
      await tabulate(lines, referenceJson('margins.json') as Json),
    );
    const { w1 } = referenceJson('expected_weights.json') as { w1: { w_rake: Record<string, number> } };
    expect(Object.keys(weighting ?? {})).to.deep.equal([
      'method',
      'converged',
      'iterations',
      'min',
      'max',
      'designEffect',
      'effectiveBase',
      'refused',
    ]);
    expect(weighting).to.include({ method: 'raking', converged: true, refused: null });
    expect(weighting?.min).to.be.closeTo(w1.w_rake['min_over_mean'] ?? NaN, 1e-8);
    expect(weighting?.max).to.be.closeTo(w1.w_rake['max_over_mean'] ?? NaN, 1e-8);
    expect(weighting?.designEffect).to.be.closeTo(w1.w_rake['deff_kish'] ?? NaN, 1e-8);
    expect(weighting?.effectiveBase).to.be.closeTo(w1.w_rake['n_eff_kish'] ?? NaN, 1e-5);
    expect(tables[0]?.columns[0]?.base).to.equal(1200);
    expect(tables[0]?.columns[0]?.weightedBase).to.be.closeTo(21_400, 1e-6);
    expect(notes[0]).to.match(/m\.json: not used: population, design, unit$/);
  });

  it('post-stratifies to cells, from starting weights, in strata and for a finite population', async () => {
    const lines = [
      ...Array.from({ length: 4 }, () => resident('v', { weight: 1, stratum: 'Noord' })),
      ...Array.from({ length: 6 }, (_, i) => resident('m', { weight: i < 3 ? 1 : 2, stratum: 'Zuid' })),
      resident('m', { weight: 0, stratum: 'Zuid' }),
    ];
    const margins = {
      cells: [
        { gender: 'v', n: 48 },
        { gender: 'm', n: 54 },
      ],
      strata: { Noord: 48, Zuid: 54 },
    };
    const { weighting, tables, notes } = outputOf(
      await tabulate(lines, margins, ['--weights', 'base', '--fpc']),
    );
    expect(weighting).to.include({ method: 'post-stratification', converged: true, iterations: 1 });
    expect(weighting?.max).to.be.closeTo(12 / 10.2, 1e-12);
    expect(tables[0]?.columns[0]?.base).to.equal(10);
    expect(tables[0]?.columns[0]?.weightedBase).to.be.closeTo(102, 1e-9);
    expect(notes[0]).to.equal('1 of 11 respondents have no weight or weight 0 and are outside every base');
  });

  it('takes starting weights without margins as they are, and leaves weights unused that nobody asked for', async () => {
    const lines = [resident('v', { weight: 3 }), resident('m', { weight: 1 })];
    const base = outputOf(await tabulate(lines, null, ['--weights', 'base']));
    const none = outputOf(await tabulate(lines, null));
    expect(base.weighting).to.deep.include({ method: 'given', min: 0.5, max: 1.5, effectiveBase: 1.6 });
    expect(none.weighting).to.equal(null);
    expect(none.notes).to.deep.equal([
      'the weights of the answers are not used: --weights given or base uses them',
    ]);
  });

  it('stays unweighted where the margins do not fit, and says why in the output', async () => {
    const { weighting, notes } = outputOf(
      await tabulate([resident('v')], { margins: { gender: { V: 5, M: 5 } } }),
    );
    const why = 'no respondent is in a category of gender';
    expect(weighting).to.deep.include({ converged: false, designEffect: 1, refused: why });
    expect(notes).to.include(`the figures are unweighted: ${why}`);
  });

  it('refuses a correction without a population, weights that are all 0, and a stratum without people', async () => {
    const runs: (() => Promise<Ran>)[] = [
      () => tabulate([resident('v')], null, ['--fpc']),
      () => tabulate([resident('v', { weight: 0 })], null, ['--weights', 'base']),
      () => tabulate([resident('v'), resident('v', { stratum: 3 })], { strata: { Noord: 9, Zuid: 8 } }),
      () => tabulate([resident('v', { stratum: ['Noord'] })], null),
    ];
    const ran = [];
    for (const run of runs) ran.push(await run());
    expect(ran.map(({ status }) => status)).to.deep.equal([2, 1, 1, 1]);
    const said = ran.map(({ stderr }) => stderr);
    expect(said[0]).to.contain('--fpc: expected --margins too');
    expect(said[1]).to.contain('a.jsonl: --weights base, but no respondent has a weight above 0');
    expect(said[2]).to.contain(
      'a.jsonl, line 2, stratum: expected one of Noord, Zuid (the margins file), found "3"',
    );
    expect(said[3]).to.contain('a.jsonl, line 1, stratum: expected a text or a number');
  });
});
