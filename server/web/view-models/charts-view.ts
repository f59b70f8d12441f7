/** Every chart of a report with what the communications team needs of it: picture, sentence, alternative text, files. */
import type { Report } from '../../../reports/report.ts';
import { chartsIn, type ReportChart } from '../../documents/chart-files.ts';
import { chartView, type ChartView } from '../../documents/chart-view.ts';
import { placeFor } from '../../documents/place.ts';

export interface ChartsView {
  back: string;
  title: string;
  language: string;
  charts: {
    id: string;
    /** Of its section; with a number where the section has several. */
    heading: string;
    sentence: string;
    alt: string;
    picture: ChartView;
    files: { name: string; href: string; kind: string }[];
  }[];
}

/** @param shown `query` is the release in the address: "?vrijgave=2", or nothing for the newest */
export function chartsView(report: Report, shown: { wave: string; query: string }): ChartsView {
  const { wave, query } = shown;
  const address = `/beheer/golven/${wave}`;
  const bare = `${query === '' ? '?' : `${query}&`}titel=nee`;
  const charts = chartsIn(report);
  return {
    back: `${address}/resultaten${query}`,
    title: report.title,
    language: report.language,
    charts: charts.map((one) => ({
      id: one.id,
      heading: headingOf(one, charts),
      sentence: one.chart.title,
      alt: one.chart.alt,
      picture: chartView(one.chart, {
        ...placeFor(report, 'file'),
        id: one.id,
        said: '',
        section: '',
        whole: one.chart,
      }),
      files: [
        { name: 'SVG', href: `${address}/grafieken/${one.id}.svg${query}`, kind: 'met titel' },
        { name: 'PNG', href: `${address}/grafieken/${one.id}.png${query}`, kind: 'met titel' },
        { name: 'SVG', href: `${address}/grafieken/${one.id}.svg${bare}`, kind: 'zonder titel' },
        { name: 'PNG', href: `${address}/grafieken/${one.id}.png${bare}`, kind: 'zonder titel' },
      ],
    })),
  };
}

function headingOf(one: ReportChart, all: ReportChart[]): string {
  const together = all.filter(({ section }) => section === one.section);
  return together.length === 1 ? one.section : `${one.section} (${together.indexOf(one) + 1})`;
}
