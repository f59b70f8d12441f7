import { expect } from 'chai';
import { waveConclusions } from '../../reports/findings/wave-conclusions.ts';
import { trap } from '../support/traps.ts';
import { needsIn } from './findings/made-table.ts';

describe('traps of waves', () => {
  it('from 52 to 55 % is 3 points more, not 5.8 % [pp_vs_percent]', () => {
    const { input, right } = trap<{ w1: number; w2: number }, { change_pp: number }>('pp_vs_percent');
    const [before, after] = [input.w1 / 100, input.w2 / 100];
    const points = [
      { wave: '2023-2', base: 1200, share: before },
      { wave: '2025-1', base: 1105, share: after },
    ];
    const changes = [{ from: 0, to: 1, difference: after - before, verdict: 'risen' as const }];
    const line = { table: 'LOK1', row: '1', column: 0, points, changes, breaks: [] };
    const said = waveConclusions(line, needsIn('en')).map(({ text }) => text);
    expect(said.join(' ')).to.match(new RegExp(`\\b${right.change_pp} (percentage )?points?\\b`));
    expect(said.join(' ')).to.contain('52%').and.contain('55%').and.not.contain('5.8');
  });
});
