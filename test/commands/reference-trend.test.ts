import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ageGroups } from '../support/reference-waves.ts';
import { referenceJson, referencePeople, type Wave } from '../support/reference-data.ts';
import { marginsFile } from '../support/reference-files.ts';
import { mismatches, type Figures, type Found } from '../support/reference-figures.ts';
import { referenceQuestionnaire } from '../support/reference-questionnaire.ts';
import { runHere } from '../support/run-here.ts';

interface Expected {
  items: { item: string; by_column: (Record<string, number> & { unweighted: unknown })[] }[];
}

interface Output {
  points: { wave: string; column: { code: string | null }; base: number; share?: number; mean?: number }[];
  changes: (Record<string, number> & { column: unknown; verdict: unknown })[];
  waves: { weighting: { method: string; converged: boolean } }[];
}

interface Unweighted {
  overlapping: { statistic: number };
  matched: { pExact: number };
}

/** Item of R's file -> the indicator as it is typed. */
const indicators = {
  'q2_counter=1': 'q2_counter=1',
  'q13_trust in (1,2)': 'q13_trust=net_trust',
  'q9_rating mean': 'q9_rating=mean',
};
const { items } = referenceJson('expected_change_w1_w2.json') as Expected;

describe('panelpeil trend on the reference panel', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-reference-trend-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const waveOf = (wave: Wave): string => {
    const lines = referencePeople(wave).map((person) => JSON.stringify(person));
    const q = file('q.json', JSON.stringify(referenceQuestionnaire()));
    const m = file('m.json', JSON.stringify(marginsFile()));
    return `wave${wave}=${q},${file(`a${wave}.jsonl`, lines.join('\n'))},${m}`;
  };

  for (const [item, indicator] of Object.entries(indicators)) {
    it(`rakes both waves and has the change of R with its error, in total and by age: ${indicator}`, async () => {
      const banner = ['--banner', 'age_group', '--order', `age_group=${ageGroups.join(',')}`];
      const waves = ['--wave', waveOf(1), '--wave', waveOf(2)];
      const { stdout, status } = await runHere([
        'trend',
        ...waves,
        '--indicator',
        indicator,
        ...banner,
        '--no-disclosure',
      ]);
      expect(status).to.equal(0);
      const output = JSON.parse(stdout) as Output;
      const columns = items.find((one) => one.item === item)?.by_column ?? [];
      expect(columns).to.have.lengthOf(7);
      expect(mismatches(figuresIn(output), expectedFigures(columns))).to.deep.equal([]);
      expect(output.waves.map(({ weighting }) => weighting.method)).to.deep.equal(['raking', 'raking']);
    });
  }

  function figuresIn({ points, changes }: Output): Found {
    const found: Found = new Map();
    for (const { wave, column, base, share, mean } of points) {
      const name = column.code ?? 'Total';
      found.set(`${name} | base ${wave}`, base).set(`${name} | ${wave}`, share ?? mean);
    }
    for (const change of changes) {
      const name = (change.column as { code: string | null }).code ?? 'Total';
      for (const [key, value] of Object.entries(change)) found.set(`${name} | ${key}`, value);
      const unweighted = change['unweighted'] as unknown as Unweighted | null;
      found.set(`${name} | z`, unweighted?.overlapping.statistic);
      found.set(`${name} | exact p`, unweighted?.matched.pExact);
    }
    return found;
  }

  function expectedFigures(columns: Expected['items'][number]['by_column']): Figures {
    const figures: Figures = new Map();
    for (const column of columns) {
      const name = String(column['column']);
      const add = (
        figure: string,
        key: string,
        kind: 'exact' | 'share' | 'se' | 'interval' | 'statistic' | 'p',
      ): void => {
        figures.set(`${name} | ${figure}`, { value: column[key] ?? null, kind });
      };
      add('base wave1', 'n1', 'exact');
      add('base wave2', 'n2', 'exact');
      add('wave1', 'est1', 'share');
      add('wave2', 'est2', 'share');
      add('difference', 'change', 'share');
      add('se', 'se_change_lin', 'se');
      add('seIfIndependent', 'se_if_independent_lin', 'se');
      add('statistic', 't', 'statistic');
      add('df', 'df', 'exact');
      add('p', 'p', 'p');
      add('low', 'ci_lo', 'interval');
      add('high', 'ci_hi', 'interval');
      add('overlap', 'n_overlap', 'exact');
      const unweighted = column.unweighted as
        { z_partially_overlapping: number; overlap_only: { mcnemar_exact_p: number } } | undefined;
      if (unweighted === undefined) continue;
      figures.set(`${name} | z`, { value: unweighted.z_partially_overlapping, kind: 'statistic' });
      figures.set(`${name} | exact p`, { value: unweighted.overlap_only.mcnemar_exact_p, kind: 'p' });
    }
    return figures;
  }
});
