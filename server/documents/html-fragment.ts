import type { Report } from '../../reports/report.ts';
import { renderView } from './render-view.ts';
import { reportView } from './report-view.ts';

/**
 * The report as a part of another page, for a municipality's own website: no head, style sheet or script, its title a
 * heading of the second rank, and every anchor and class beginning with "panelpeil-".
 */
export async function htmlFragment(report: Report): Promise<string> {
  return renderView('fragment', { report: reportView(report, 'fragment') });
}
