/** Results as a page: the report, with its charts as the reader chose them. */
import type { Chart } from '../../../reports/chart.ts';
import { chooseGroup } from '../../../reports/chart-choice.ts';
import { chartsBy, chartVariables } from '../../../reports/compose/charts-by.ts';
import type { Report } from '../../../reports/report.ts';
import type { Release } from '../../../reports/disclosure/release.ts';
import { reportView, type ReportView } from '../../documents/report-view.ts';
import { wordsIn } from '../../documents/words.ts';
import { choiceView, readChoice, type ChoiceView } from './chart-choice.ts';

interface Results {
  release: Release;
  report: Report;
}

export interface ResultsView {
  report: ReportView;
  form: ChoiceView | null;
}

/**
 * @param query of the address: "naar" a variable, "groep" a group
 * @param kept fields of the address that must not get lost when a reader chooses
 */
export function resultsView(
  { release, report }: Results,
  query: Record<string, unknown>,
  kept: [name: string, value: string][],
): ResultsView {
  const words = wordsIn(report.language);
  const variables = chartVariables(release);
  const choice = readChoice(query, variables, words);
  if (choice === null) return { report: reportView(report, 'page'), form: null };
  const charts = chartsBy(release, choice.variable.variable);
  const shown = withCharts(report, charts);
  const view = reportView(shown, 'page', (chart) => chooseGroup(chart, choice.group));
  const anchor = view.sections.find(({ results }) => results === 'first' || results === 'only')?.id;
  if (anchor === undefined) return { report: view, form: null };
  return { report: view, form: choiceView(choice, variables, words, { kept, anchor }) };
}

/** The charts of a page by the variable in its address, for the script that draws them anew. */
export function chosenCharts(
  { release }: Pick<Results, 'release'>,
  query: Record<string, unknown>,
): Record<string, Chart> {
  const words = wordsIn(release.about.language);
  const choice = readChoice(query, chartVariables(release), words);
  return choice === null ? {} : Object.fromEntries(chartsBy(release, choice.variable.variable));
}

/** The report with charts by another variable; those that compare no groups stay. */
function withCharts(report: Report, charts: Map<string, Chart>): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      const chosen = block.kind === 'chart' ? charts.get(block.chart.id ?? '') : undefined;
      return block.kind !== 'chart' || chosen === undefined
        ? block
        : { ...block, chart: renumbered(chosen, block.chart) };
    }),
  }));
  return { ...report, sections };
}

function renumbered(chart: Chart, { number }: Chart): Chart {
  return number === undefined ? chart : { ...chart, number };
}
