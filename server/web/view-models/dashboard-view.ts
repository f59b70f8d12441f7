/** The dashboard as a page: the report, a form to choose service and year, and what can be taken home. */
import type { Dashboard, DashboardWish } from '../../actions/see-dashboard.ts';
import type { Report } from '../../../reports/report.ts';
import { chartsIn } from '../../documents/chart-files.ts';
import { reportView, type ReportView } from '../../documents/report-view.ts';

interface Option {
  value: string;
  text: string;
  chosen: boolean;
}

interface Download {
  href: string;
  words: string;
  /** For who hears links apart from their place. */
  about: string;
}

export interface DashboardView {
  /** Null as long as nothing was imported. */
  shown: {
    report: ReportView;
    colour: string;
    services: Option[];
    years: Option[];
    /** What was asked for and is not there, in a sentence; null when all is as asked. */
    problem: string | null;
    pdf: string;
    /** By the anchor of a chart or table. */
    downloads: Record<string, Download[]>;
  } | null;
}

const address = '/beheer/cijfers';
const allServices = 'Alle diensten samen';

export function dashboardView(dashboard: Dashboard, wish: DashboardWish): DashboardView {
  const { report, choices, service, year } = dashboard;
  if (report === null) return { shown: null };
  const query = new URLSearchParams({ ...(service === null ? {} : { dienst: service }), jaar: String(year) });
  return {
    shown: {
      report: reportView(report, 'page'),
      colour: report.colour,
      services: [
        { value: '', text: allServices, chosen: service === null },
        ...choices.services.map((name) => ({ value: name, text: name, chosen: name === service })),
      ],
      years: choices.years.map((one) => ({ value: String(one), text: String(one), chosen: one === year })),
      problem: problemOf(dashboard, wish),
      pdf: `${address}/cijfers.pdf?${query.toString()}`,
      downloads: Object.fromEntries([
        ...chartDownloads(report, query.toString()),
        ...tableDownloads(report, query.toString()),
      ]),
    },
  };
}

function problemOf({ service, year }: Dashboard, wish: DashboardWish): string | null {
  const problems = [
    ...(wish.year === null || wish.year === year
      ? []
      : [`Van ${wish.year} zijn er geen cijfers: u ziet ${year}.`]),
    ...(wish.service === null || wish.service === service
      ? []
      : [`De dienst “${wish.service}” heeft geen cijfers: u ziet alle diensten samen.`]),
  ];
  return problems.length === 0 ? null : problems.join(' ');
}

function chartDownloads(report: Report, query: string): [string, Download[]][] {
  return chartsIn(report).map(({ id, chart }) => [
    id,
    (['svg', 'png'] as const).map((kind) => ({
      href: `${address}/grafieken/${id}.${kind}?${query}`,
      words: `Grafiek als ${kind.toUpperCase()}`,
      about: `: ${chart.question}`,
    })),
  ]);
}

function tableDownloads({ sections }: Report, query: string): [string, Download[]][] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): [string, Download[]][] => {
      if (block.kind !== 'table' || block.table.id === undefined) return [];
      const { id, caption } = block.table;
      return [
        [
          id,
          [{ href: `${address}/tabellen/${id}.csv?${query}`, words: 'Tabel als CSV', about: `: ${caption}` }],
        ],
      ];
    }),
  );
}
