import { expect } from 'chai';
import type { PublishedCell } from '../../reports/compose/published-cells.ts';
import { releaseFigures } from '../../reports/compose/release-figures.ts';
import { isMissing } from '../../reports/tables/crosstab.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { madeRelease, type MadeRelease } from '../support/made-release.ts';

const answersOf = (age: string, i: number) => ({
  profile: { age_group: age },
  answers: { KENT: i % 4 === 0 ? 'nee' : 'ja', KANAAL: [i % 3 === 0 ? 'web' : 'tel'], BEZOEKEN: i % 7 },
});
/** 60, 35, 12 and 6 people. */
const people = [
  ...Array.from({ length: 60 }, (_, i) => answersOf('16-34', i)),
  ...Array.from({ length: 35 }, (_, i) => answersOf('35-54', i)),
  ...Array.from({ length: 12 }, (_, i) => answersOf('55-74', i)),
  ...Array.from({ length: 6 }, (_, i) => answersOf('75+', i)),
];

describe('the published cells of a release', () => {
  let made: MadeRelease;
  let cells: PublishedCell[] = [];
  before(() => {
    made = madeRelease(smallSurvey, people, { plan: { shortTitles: { KENT: 'Bekendheid' } } });
    cells = releaseFigures(made.release, made.checksum).cells;
  });
  const cell = (table: string, group: string | null, code: string | null): PublishedCell | undefined =>
    cells.find(
      (one) => one.table === table && one.group.code === group && (one.answer?.code ?? null) === code,
    );

  it('are one a cell of each table, means and medians behind the answers', () => {
    const expected = made.release.tables.map(
      ({ rows, columns, means }) => (rows.length + (means === null ? 0 : 2)) * columns.length,
    );
    expect(cells).to.have.length(expected.reduce((sum, count) => sum + count, 0));
    const visits = cells.filter(({ table }) => table === 'BEZOEKEN').map(({ measure }) => measure);
    expect([...new Set(visits)]).to.deep.equal(['mean', 'median']);
  });

  it('have the words of the report and the unrounded figures of the release', () => {
    const held = made.release.tables[0]?.rows.find(({ code }) => code === 'ja')?.cells[1];
    expect(cell('KENT', '16-34', 'ja')).to.deep.equal({
      table: 'KENT',
      question: 'KENT',
      item: null,
      title: 'Bekendheid',
      itemTitle: null,
      kind: 'single',
      group: { variable: 'age_group', name: 'Leeftijdsgroep', code: '16-34', label: '16–34' },
      answer: { code: 'ja', label: 'ja', net: false },
      measure: 'share',
      standing: 'plain',
      figure: {
        base: 60,
        n: 45,
        value: 0.75,
        low: held !== undefined && !isMissing(held) ? held.low : 'hidden',
        high: held !== undefined && !isMissing(held) ? held.high : 'hidden',
        letters: '',
        versusRest: 'none',
      },
    });
  });

  it('stand on their base: plain, indicative, not tested or hidden', () => {
    const standings = ['16-34', '35-54', '55-74', '75+'].map((group) => cell('KENT', group, 'ja')?.standing);
    expect(standings).to.deep.equal(['plain', 'indicative', 'hidden', 'hidden']);
    expect(cell('KENT', null, 'ja')?.group).to.deep.equal({
      variable: null,
      name: '',
      code: null,
      label: 'Totaal',
    });
  });

  it('tell of what is hidden nothing but why', () => {
    const hidden = cells.filter(({ standing }) => standing === 'hidden');
    expect(hidden).to.not.be.empty;
    for (const { figure } of hidden) expect(figure).to.deep.equal({ missing: 'suppressed' });
  });

  it('say which release, edition and last day they are of', () => {
    const edition = {
      edition: {
        format: 'panelpeil-edition/1' as const,
        number: 3,
        createdOn: '2021-11-01',
        conclusions: [],
        next: [],
        quotes: [],
      },
      checksum: 'b'.repeat(64),
    };
    const { number, cutOff, checksum } = releaseFigures(made.release, made.checksum, edition);
    expect([number, cutOff, checksum]).to.deep.equal(['2.3', '2021-09-26', made.checksum]);
  });
});
