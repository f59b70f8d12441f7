import { expect } from 'chai';
import { chartsBy, chartVariables } from '../../reports/compose/charts-by.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { twoBanners } from '../support/two-banners.ts';

const release = twoBanners();

describe('the charts of a release by another banner variable', () => {
  it('can be chosen from what the release compares, in words', () => {
    const [age, gender] = chartVariables(release);
    expect(age?.groups.map(({ code, name }) => `${code}: ${name}`)).to.deep.equal([
      '16-34: 16–34 jaar',
      '35-54: 35–54 jaar',
      '75+: 75 jaar en ouder',
    ]);
    expect(gender).to.deep.equal({
      variable: 'gender',
      name: 'Geslacht',
      groups: [
        { code: 'm', name: 'man', head: 'man' },
        { code: 'v', name: 'vrouw', head: 'vrouw' },
      ],
    });
  });

  it('have the ids of those in the report, so that one can take the place of the other', () => {
    const report = composeReport(release, 'a'.repeat(64));
    const ids = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : [])),
    );
    expect([...chartsBy(release, 'gender').keys()]).to.deep.equal(ids);
  });

  it('compare the groups of that variable, with the margin of each part', () => {
    const [kent, kanaal] = [...chartsBy(release, 'gender').values()];
    expect(kent?.rows.map(({ label }) => label)).to.deep.equal(['Totaal', 'man', 'vrouw']);
    expect(kent?.series[0]?.values.map((value) => Math.round((value ?? 0) * 100))).to.deep.equal([25, 0, 50]);
    const { low, high } = kent?.series[0]?.intervals?.[2] ?? { low: 1, high: 0 };
    expect([low < 0.5, high > 0.5]).to.deep.equal([true, true]);
    expect(kanaal?.series.map(({ label }) => label)).to.deep.equal(['Totaal', 'man', 'vrouw']);
  });

  it('hide the group that is too small', () => {
    const [kent] = [...chartsBy(release, 'age_group').values()];
    expect(kent?.rows.at(-1)).to.include({ label: '75 jaar en ouder', state: 'hidden' });
    expect(kent?.series[0]?.values.at(-1)).to.equal(null);
    expect(kent?.series[0]?.intervals?.at(-1)).to.equal(null);
  });
});
