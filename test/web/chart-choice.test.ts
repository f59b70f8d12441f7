import { expect } from 'chai';
import type { ChartVariable } from '../../reports/chart-choice.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { wordsIn } from '../../server/documents/words.ts';
import { readChoice } from '../../server/web/view-models/chart-choice.ts';
import { chosenCharts, resultsView } from '../../server/web/view-models/results-view.ts';
import { twoBanners } from '../support/two-banners.ts';

const release = twoBanners();
const results = { release, report: composeReport(release, 'a'.repeat(64)) };
const group = (code: string): ChartVariable['groups'][number] => ({ code, name: code, head: code });
const variables: ChartVariable[] = [
  { variable: 'age_group', name: 'Leeftijdsgroep', groups: ['16-34', '75+'].map(group) },
  { variable: 'gender', name: 'Geslacht', groups: ['v', 'm'].map(group) },
];

function chosen(
  query: Record<string, unknown>,
): [by: string | undefined, group: string | null | undefined, problem: string | null | undefined] {
  const choice = readChoice(query, variables, wordsIn('nl-BE'));
  return [choice?.variable.variable, choice?.group?.code ?? null, choice?.problem];
}

/** The names beside the bars of the first chart, as the page shows it. */
function rowsShown(query: Record<string, unknown>): string[] {
  const view = resultsView(results, query, []);
  const [chart] = view.report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );
  const said = chart?.wide.words.flatMap(({ texts }) => texts) ?? [];
  return said.filter(({ x }) => x === 0).map(({ text }) => text);
}

describe('what a reader chooses to see', () => {
  it('is all groups of the first variable without a wish', () => {
    expect(chosen({})).to.deep.equal(['age_group', null, null]);
    expect(chosen({ naar: '', groep: '' })).to.deep.equal(['age_group', null, null]);
  });

  it('is a variable, a group, or both', () => {
    expect(chosen({ groep: '75+' })).to.deep.equal(['age_group', '75+', null]);
    expect(chosen({ naar: 'gender' })).to.deep.equal(['gender', null, null]);
    expect(chosen({ naar: 'gender', groep: 'v' })).to.deep.equal(['gender', 'v', null]);
  });

  it('is all groups when the group is one of the variable that was left', () => {
    expect(chosen({ naar: 'gender', groep: '75+' })).to.deep.equal(['gender', null, null]);
  });

  it('is the usual with one sentence for what the report does not have', () => {
    expect(chosen({ groep: 'marsmannen' })).to.deep.equal([
      'age_group',
      null,
      'De groep “marsmannen” staat niet in dit rapport. U ziet alle groepen.',
    ]);
    expect(chosen({ naar: '__proto__', groep: 'v' })).to.deep.equal([
      'age_group',
      null,
      'Dit rapport vergelijkt niet naar “__proto__”. U ziet de gewone indeling.',
    ]);
  });

  it('is the usual for several wishes at once and for very long ones', () => {
    expect(chosen({ groep: ['16-34', '75+'] })).to.deep.equal(['age_group', null, null]);
    const [, , problem] = chosen({ groep: '😀'.repeat(5000) });
    expect(problem).to.contain(`“${'😀'.repeat(40)}…”`);
  });

  it('is nothing where there are no groups', () => {
    expect(readChoice({ groep: 'v' }, [], wordsIn('nl'))).to.equal(null);
  });
});

describe('the charts of a page', () => {
  it('compare all groups, or the total and one of them', () => {
    expect(rowsShown({})).to.have.members(['Totaal', '16–34 jaar', '35–54 jaar', '75 jaar en ouder']);
    expect(rowsShown({ groep: '35-54' })).to.have.members(['Totaal', '35–54 jaar']);
    expect(rowsShown({ naar: 'gender' })).to.have.members(['Totaal', 'man', 'vrouw']);
    expect(rowsShown({ naar: 'gender', groep: 'v' })).to.have.members(['Totaal', 'vrouw']);
  });

  it('come with all their groups for the script, whatever was chosen', () => {
    const view = resultsView(results, { groep: '35-54' }, [['vrijgave', '1']]);
    const data = view.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.data ?? ''] : [])),
    );
    expect(data.every((text) => text.includes('16–34'))).to.equal(true);
    expect(view.form?.kept).to.deep.equal([['vrijgave', '1']]);
  });

  it('are given by variable, as the page would draw them', () => {
    const [kent] = Object.values(chosenCharts(results, { naar: 'gender' }));
    expect(kent?.rows.map(({ label }) => label)).to.deep.equal(['Totaal', 'man', 'vrouw']);
  });
});
