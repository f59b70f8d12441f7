import { expect } from 'chai';
import type { Chart } from '../../../reports/chart.ts';
import { composeTracker } from '../../../reports/counter/compose-tracker.ts';
import type { Logins, Requests } from '../../../reports/figures/records.ts';
import type { ServiceFigures } from '../../../reports/figures/service-figures.ts';
import type { Report } from '../../../reports/report.ts';
import { kerkebeek } from '../../../server/demo/demo-settings.ts';
import { demoReport } from '../../support/demo-report.ts';
import { figuresWith } from '../../support/figures-with.ts';

function months(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const month = from + i;
    return `${2021 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  });
}

/** 325 a month and one more in December: the 3,901 of a year. */
const logins: Logins[] = months(1, 12).map((month, i) => ({
  day: `${month}-01`,
  span: 'month',
  means: null,
  logins: i === 11 ? 326 : 325,
  uniqueUsers: 200,
}));

function requests(month: string, channel: Requests['channel'], count: number): Requests {
  const day = `${month}-01`;
  return { day, span: 'month', document: 'Attest', channel, requests: count, automatic: null, hours: null };
}

async function trackerWith(wishes: Partial<ServiceFigures>): Promise<Report> {
  const { release } = await demoReport('2021-3');
  const figures = figuresWith(wishes);
  return composeTracker({
    releases: [release],
    figures,
    municipality: kerkebeek,
    audience: 'public',
    unpublished: [],
  });
}

function chartIn({ sections }: Report, id: string): Chart {
  const charts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'chart' ? [one.chart] : [])),
  );
  const found = charts.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
}

describe('what the counter itself counted, in the tracker', () => {
  it('is 3.901 logins in a year, 325 a month, with the number of months', async () => {
    const chart = chartIn(await trackerWith({ logins }), 'grafiek-aanmeldingen');
    expect(chart.title).to.equal(
      'In 2021 waren er 3.901 aanmeldingen in het digitaal thuisloket, gemiddeld 325 per maand (12 maanden).',
    );
    expect(chart.baseLine).to.contain('Een aanmelding is geen persoon');
  });

  it('names no year of which a month is missing, and leaves that month empty', async () => {
    const chart = chartIn(
      await trackerWith({ logins: logins.filter((_, i) => i !== 5) }),
      'grafiek-aanmeldingen',
    );
    expect(chart.title).to.equal('In december 2021 waren er 326 aanmeldingen in het digitaal thuisloket.');
    expect(chart.series[0]?.values[5]).to.equal(null);
    expect(chart.rows).to.have.length(12);
  });

  it('has the same months in every chart, around waves and figures, with both as marks', async () => {
    const campaign = {
      from: '2021-10-01',
      to: '2021-10-31',
      channel: 'infoblad',
      title: 'Artikel',
      audience: '',
      cost: 987654,
    };
    const report = await trackerWith({
      logins,
      requests: [requests('2020-11', 'counter', 30), requests('2020-11', 'desk', 70)],
      campaigns: [campaign],
    });
    const all = ['grafiek-aanmeldingen', 'grafiek-aanvragen', 'grafiek-digitaal-aandeel'].map((id) =>
      chartIn(report, id),
    );
    for (const { rows, happenings } of all) {
      expect([rows[0]?.label, rows.at(-1)?.label]).to.deep.equal(['november 2020', 'december 2021']);
      expect(happenings?.map(({ text }) => text)).to.deep.equal(['bevraging 2021-3', 'Artikel (infoblad)']);
    }
    expect(JSON.stringify(report)).to.not.contain('987654');
  });

  it('says what share was digital only where every channel was delivered', async () => {
    const whole = [requests('2021-01', 'counter', 30), requests('2021-01', 'desk', 70)];
    const chart = chartIn(
      await trackerWith({ requests: [...whole, requests('2021-02', 'counter', 40)] }),
      'grafiek-digitaal-aandeel',
    );
    const at = (month: string): number | null | undefined =>
      chart.series[0]?.values[chart.rows.findIndex(({ label }) => label === month)];
    expect([at('januari 2021'), at('februari 2021')]).to.deep.equal([0.3, null]);
    expect(chart.title).to.contain('januari 2021').and.to.contain('30\u00a0%');
  });

  it('says of what was not imported that it was not, and warns that the counter sees less than there is', async () => {
    const report = await trackerWith({});
    const said = JSON.stringify(report.sections.find(({ id }) => id === 'loketcijfers'));
    expect(said.match(/nog niet ingevoerd/gu)).to.have.length(3);
    expect(said).to.contain('Mijn Burgerprofiel en Mijn Dossier');
  });
});
