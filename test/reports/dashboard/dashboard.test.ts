import { expect } from 'chai';
import { layChart } from '../../../reports/chart-config.ts';
import { composeDashboard } from '../../../reports/dashboard/compose-dashboard.ts';
import { dashboardChoices } from '../../../reports/dashboard/dashboard-choices.ts';
import type { ServiceFigures } from '../../../reports/figures/service-figures.ts';
import type { Block, Report, ReportSection, ReportTable } from '../../../reports/report.ts';
import { collisions, crossings, cutOff } from '../../support/chart-faults.ts';
import { counterYears } from '../../support/counter-years.ts';
import { figuresWith } from '../../support/figures-with.ts';

const municipality = { name: 'Kerkebeek', colour: '#0B5563', logo: null };
const nothing = figuresWith({});

function boardOf(year: number, changes: Partial<ServiceFigures> = {}, service: string | null = null): Report {
  const figures = { ...counterYears, ...changes };
  return composeDashboard({ figures, service, year, municipality, today: '2023-11-20' });
}

function sectionIn({ sections }: Report, id: string): ReportSection {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id} in ${sections.map((one) => one.id).join()}`);
  return found;
}

function tableIn(report: Report, id: string): ReportTable {
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function saidIn(section: ReportSection): string {
  const words = (block: Block): string => {
    if (block.kind === 'chart') return [block.chart.title, block.chart.baseLine, block.chart.alt].join(' ');
    return 'text' in block ? block.text : '';
  };
  return section.blocks.map(words).join(' ');
}

/** The half-years that were published: 10.611 contacts in 2021. */
function publishedHalves(): Partial<ServiceFigures> {
  const halves: Record<string, number> = {
    '2020-H2': 5161,
    '2021-H1': 5175,
    '2021-H2': 5436,
    '2022-H1': 5752,
    '2022-H2': 5544,
  };
  const appointmentTotals = Object.entries(halves).flatMap(([half, total]) =>
    Array.from({ length: 6 }, (_, at) => {
      const month = `${half.slice(0, 5)}${String(at + (half.endsWith('H1') ? 1 : 7)).padStart(2, '0')}`;
      const booked = Math.floor(total / 6) + (at < total % 6 ? 1 : 0);
      return {
        month,
        service: 'Burgerzaken',
        product: 'Alles',
        booked,
        arrived: null,
        waiting: 240,
        transaction: 430,
      };
    }),
  );
  return { ...nothing, appointmentTotals };
}

describe('the dashboard of service figures', () => {
  it('says how many contacts there were, and how many more than the year before', () => {
    const said = saidIn(sectionIn(boardOf(2022, publishedHalves()), 'contacten'));
    expect(said).to.contain(
      'In 2022 waren er 11.296 contacten bij alle diensten samen, 6\u00a0% meer dan in 2021.',
    );
    expect(saidIn(sectionIn(boardOf(2021, publishedHalves()), 'contacten'))).to.contain('10.611 contacten');
  });

  it('compares with no year of which half is known, and says why', () => {
    const said = saidIn(sectionIn(boardOf(2021, publishedHalves()), 'contacten'));
    expect(said).to.contain(
      'Vergelijken met 2020 kan niet: niet van beide jaren zijn alle maanden volledig geleverd.',
    );
    expect(said).not.to.match(/meer dan|minder dan/u);
  });

  it('tells months that were not delivered from months in which nobody came', () => {
    const report = boardOf(2022);
    expect(saidIn(sectionIn(report, 'contacten'))).to.contain(
      'Geen cijfers voor april 2022 tot en met mei 2022: dat is niet nul.',
    );
    expect(saidIn(sectionIn(report, 'contacten'))).to.contain('In de geleverde maanden van 2022');
    const april = tableIn(report, 'tabel-contacten').rows[3]?.cells.at(-1);
    expect(april).to.deep.equal({ text: '–', tone: 'plain' });
  });

  it('marks the month that is not over in chart and table', () => {
    const report = boardOf(2023);
    const november = tableIn(report, 'tabel-contacten').rows[10]?.cells.at(-1);
    expect(november?.text).to.match(/\*$/u);
    expect(saidIn(sectionIn(report, 'contacten'))).to.contain('* Niet volledig: november 2023.');
  });

  it('breaks the chart where the settings say so', () => {
    const charts = sectionIn(boardOf(2023), 'contacten').blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.chart] : [],
    );
    expect(charts[0]?.breaks?.map(({ text }) => text)).to.deep.equal([
      'januari 2023: overstap naar nieuwe software',
    ]);
  });

  it('has the share of each hour within its own weekday', () => {
    const thursday = tableIn(boardOf(2021), 'tabel-uren').rows.find(({ label }) => label === 'Donderdag');
    const shares =
      thursday?.cells.flatMap(({ figure }) => (figure?.unit === 'share' ? [figure.value] : [])) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-9);
    expect(Math.max(...shares)).to.be.closeTo(10 / 30, 0.01);
    expect(saidIn(sectionIn(boardOf(2021), 'uren'))).to.contain('van 18 tot 19 uur op donderdag (33\u00a0%)');
  });

  it('says how many waits were left out and why', () => {
    const wait = tableIn(boardOf(2021), 'tabel-tijden').rows[0];
    expect(wait?.cells.slice(4).map(({ text }) => text)).to.deep.equal(['48', '24', '0']);
    expect(tableIn(boardOf(2021), 'tabel-tijden').notes?.join(' ')).to.contain(
      'te lang is meer dan 180 minuten',
    );
  });

  it('says that a vendor who gives means gave no medians', () => {
    const table = tableIn(boardOf(2021, publishedHalves()), 'tabel-tijden');
    expect(table.rows[0]?.cells.map(({ text }) => text)).to.deep.equal([
      '10.611',
      '4,0',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
    expect(table.notes?.[0]).to.contain('alleen maandgemiddelden');
  });

  it('keeps logins, unique users and requests apart', () => {
    const report = boardOf(2021, {
      logins: [
        { day: '2021-01-01', span: 'month', means: null, logins: 325, uniqueUsers: 210 },
        { day: '2021-02-01', span: 'month', means: null, logins: 300, uniqueUsers: 190 },
      ],
    });
    expect(saidIn(sectionIn(report, 'aanmeldingen')))
      .to.contain('625 aanmeldingen')
      .and.contain('Gemiddeld waren dat er 313 per maand, over 2 volledige maanden.');
    const users = saidIn(sectionIn(report, 'unieke-gebruikers'));
    expect(users).to.contain('Tussen 190 en 210 unieke gebruikers');
    expect(users).not.to.contain('400');
  });

  it('says how the digital counter started, when the settings tell when that was', () => {
    const settings = { ...counterYears.settings, launch: ['2021-01', '2021-03'] as [string, string] };
    const said = saidIn(sectionIn(boardOf(2022, { settings }), 'aanmeldingen'));
    expect(said).to.match(
      /In de startperiode, van januari 2021 tot en met maart 2021, lag het aantal tussen \d+ en \d+ per maand\./u,
    );
    expect(saidIn(sectionIn(boardOf(2022), 'aanmeldingen'))).not.to.contain('startperiode');
  });

  it('writes itsme and eID as they are written, and says of the website too that months are missing', () => {
    const means = tableIn(boardOf(2022), 'tabel-aanmeldmiddelen').rows.map(({ label }) => label);
    expect(means).to.deep.equal(['itsme', 'eID']);
    expect(saidIn(sectionIn(boardOf(2023), 'website'))).to.contain(
      'In de geleverde maanden van 2023 telde de website',
    );
  });

  it('has room for names of any length and script', () => {
    const long = 'Aanvraag van een uittreksel uit het strafregister voor wie met kinderen werkt '.repeat(4);
    const products = { [long]: 'Aanvraag rijbewijs', '<b>ملف</b>': 'x' };
    const appointments = counterYears.appointments.map((month) => ({
      ...month,
      services: Object.fromEntries(
        Object.entries(month.services).map(([name, tally]) => [
          `${name} ${'erg '.repeat(20)}`,
          {
            ...tally,
            products: {
              ...tally.products,
              ...Object.fromEntries(Object.keys(products).map((one) => [one, 40])),
            },
          },
        ]),
      ),
    }));
    for (const { blocks } of boardOf(2022, { appointments }).sections)
      for (const block of blocks) {
        if (block.kind !== 'chart') continue;
        for (const width of [320, 680]) {
          const layout = layChart(block.chart, { width, font: 'Source Sans 3', fontSize: 15 });
          expect(
            [...collisions(layout), ...cutOff(layout), ...crossings(layout)],
            block.chart.id,
          ).to.deep.equal([]);
        }
      }
  });

  it('gives no digital share when a channel was not delivered', () => {
    const requests = counterYears.requests.filter(({ channel }) => channel === 'counter');
    expect(saidIn(sectionIn(boardOf(2021, { requests }), 'digitaal-aandeel'))).to.contain('niet bekend');
  });

  it('looks at one service alone when asked, and at the telephone of all', () => {
    const [all, one] = [boardOf(2022), boardOf(2022, {}, 'Omgeving')];
    expect(one.subtitle).to.equal('Omgeving');
    expect(saidIn(sectionIn(one, 'contacten'))).to.contain('bij Omgeving');
    expect(tableIn(one, 'tabel-contacten').rows).not.to.deep.equal(tableIn(all, 'tabel-contacten').rows);
    expect(sectionIn(one, 'telefoon').blocks.length).to.equal(sectionIn(all, 'telefoon').blocks.length);
  });

  it('names what was not delivered for the year', () => {
    const missing = sectionIn(boardOf(2021), 'ontbreekt').blocks[0];
    expect(missing).to.deep.equal({
      kind: 'list',
      items: [
        'Telefoon: ingevoerd van januari 2022 tot november 2023.',
        'Website: ingevoerd van januari 2022 tot november 2023.',
      ],
    });
    expect(boardOf(2021, nothing).sections.map(({ id }) => id)).to.deep.equal(['ontbreekt']);
  });

  it('has a table and a base line with every chart, and no anchor twice', () => {
    for (const year of [2020, 2021, 2022, 2023]) {
      const report = boardOf(year);
      const ids = report.sections.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap((block) =>
          block.kind === 'chart' ? [block.chart.id] : block.kind === 'table' ? [block.table.id] : [],
        ),
      ]);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const { id, blocks } of report.sections)
        if (blocks.some(({ kind }) => kind === 'chart'))
          expect(
            blocks.map(({ kind }) => kind),
            id,
          ).to.include('table');
    }
  });

  it('offers the years and services that have figures', () => {
    expect(dashboardChoices(counterYears)).to.deep.equal({
      services: ['Burgerzaken', 'Omgeving'],
      years: [2023, 2022, 2021, 2020],
    });
    expect(dashboardChoices(nothing)).to.deep.equal({ services: [], years: [] });
  });
});
