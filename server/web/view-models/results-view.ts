/** Results as a page: the report, with its charts as the reader chose them. */
import type { Chart } from '../../../reports/chart.ts';
import { chooseGroup } from '../../../reports/chart-choice.ts';
import { chartsBy, chartVariables } from '../../../reports/compose/charts-by.ts';
import type { Report } from '../../../reports/report.ts';
import type { Release } from '../../../reports/disclosure/release.ts';
import { reportView, type ReportView } from '../../documents/report-view.ts';
import { wordsIn } from '../../documents/words.ts';
import { kept } from '../../kept.ts';
import { choiceView, readChoice, type Choice, type ChoiceView } from './chart-choice.ts';

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
 * @param fields of the address that must not get lost when a reader chooses
 */
export function resultsView(
  { release, report }: Results,
  query: Record<string, unknown>,
  fields: [name: string, value: string][],
): ResultsView {
  const words = wordsIn(report.language);
  const variables = chartVariables(release);
  const choice = readChoice(query, variables, words);
  if (choice === null) return { report: reportView(report, 'page'), form: null };
  const view = viewOf({ release, report }, choice);
  const anchor = view.sections.find(({ results }) => results === 'first' || results === 'only')?.id;
  if (anchor === undefined) return { report: view, form: null };
  return { report: view, form: choiceView(choice, variables, words, { kept: fields, anchor }) };
}

const views = new WeakMap<Report, ReturnType<typeof kept<ReportView>>>();
/** Of one report; most readers see all groups by age. */
const mostChoices = 4;

/** Drawing all charts takes longer than anything else on the page, and what is frozen never changes. */
function viewOf({ release, report }: Results, { variable: { variable }, group }: Choice): ReportView {
  const known = views.get(report) ?? kept<ReportView>(mostChoices);
  views.set(report, known);
  return known(JSON.stringify([variable, group?.code ?? null]), () => {
    const shown = withCharts(report, chartsBy(release, variable));
    return reportView(shown, 'page', (chart) => chooseGroup(chart, group));
  });
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
