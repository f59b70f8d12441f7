import { expect } from 'chai';
import { daysSection, type CourseOfWave } from '../../../reports/response/days-section.ts';

const over = { invited: 100, daysGone: Infinity };
const early: CourseOfWave = { ...over, wave: '2025-2', curve: [10, 20, 30, 30, 40, 40, 50] };
const long: CourseOfWave = { ...over, wave: '2025-1', curve: Array.from({ length: 21 }, () => 60) };

function tableOf(courses: CourseOfWave[]): { columns: string[]; rows: string[][] } {
  const block = daysSection(courses, '#0b5a45').find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('no table');
  const { columns, rows } = block.table;
  return { columns, rows: rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('the course of a wave', () => {
  it('ends on the last day of the wave, also beside a longer one', () => {
    const { columns, rows } = tableOf([early, long]);
    expect(columns).to.deep.equal(['Dag 4', 'Dag 7', 'Dag 13', 'Dag 17', 'Dag 21']);
    expect(rows[0]).to.deep.equal(['30\u00a0%', '50\u00a0%', '–', '–', '–']);
    expect(rows[1]).to.deep.equal(Array.from({ length: 5 }, () => '60\u00a0%'));
  });

  it('has no day twice and none before the first', () => {
    const { columns } = tableOf([{ ...early, curve: [10, 20, 30] }]);
    expect(columns).to.deep.equal(['Dag 1', 'Dag 2', 'Dag 3']);
  });

  it('is not there for a wave of one day, nor while there is one point', () => {
    expect(daysSection([{ ...early, curve: [40] }, long], '#0b5a45')).to.deep.equal([]);
    expect(daysSection([{ ...early, daysGone: 1 }], '#0b5a45')).to.deep.equal([]);
  });
});
