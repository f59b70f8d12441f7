/** The tracker as a page: the report, and with each chart what somebody who takes it over needs. */
import type { Report } from '../../../reports/report.ts';
import { chartsIn } from '../../documents/chart-files.ts';
import { reportView, type ReportView } from '../../documents/report-view.ts';

export interface TrackerView {
  report: ReportView;
  colour: string;
  /** By the chart's anchor. */
  take: Record<string, TakenChart>;
}

interface TakenChart {
  id: string;
  sentence: string;
  alt: string;
  files: { name: string; href: string; kind: string }[];
}

/** @param address of the page: "/loket" */
export function trackerView(report: Report, address: string): TrackerView {
  const take = chartsIn(report).map(({ id, chart }): [string, TakenChart] => {
    const { title: sentence, alt } = chart;
    const file = (kind: 'svg' | 'png', bare: boolean): TakenChart['files'][number] => ({
      name: kind.toUpperCase(),
      href: `${address}/grafieken/${id}.${kind}${bare ? '?titel=nee' : ''}`,
      kind: bare ? 'zonder titel' : 'met titel',
    });
    const files = [file('svg', false), file('png', false), file('svg', true), file('png', true)];
    return [id, { id, sentence, alt, files }];
  });
  return { report: reportView(report, 'page'), colour: report.colour, take: Object.fromEntries(take) };
}
