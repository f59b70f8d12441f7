/** The charts of a report as pictures for the communications team, each with the words that go with it. */
import type { Chart } from '../../reports/chart.ts';
import { onWhite } from '../../reports/chart-layout/colours.ts';
import { frameChart, type FramedChart, type FrameSetting } from '../../reports/framed-chart.ts';
import { chartPng as drawPng } from '../../reports/print/chart-image.ts';
import type { Report } from '../../reports/report.ts';
import { pictureOf } from './picture.ts';
import { printable } from './printable.ts';
import { renderView } from './render-view.ts';

export interface ReportChart {
  /** Letters, digits and hyphens; also the name of its file. */
  id: string;
  /** Title of its section. */
  section: string;
  chart: Chart;
}

/** In the order of the report. */
export function chartsIn({ sections }: Report): ReportChart[] {
  return sections.flatMap(({ id, title, blocks }) => {
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    return charts.map((chart, i) => ({ id: chart.id ?? `${id}-grafiek-${i + 1}`, section: title, chart }));
  });
}

/** @param alone with its title, question, base line and source in the picture, so that it needs no words around it */
export async function chartSvg(report: Report, chart: Chart, alone = true): Promise<string> {
  const framed = frameChart(chart, settingOf(report, alone));
  const rule = { light: onWhite.rule, dark: onWhite.rule };
  const picture = { ...pictureOf(framed.layout, null, rule), width: framed.width, height: framed.height };
  return renderView('chart', {
    ...wordsOf(chart),
    framed: cleaned(framed),
    picture,
    language: report.language,
  });
}

/** At twice the size, for screens of today. @param alone as for chartSvg */
export async function chartPng(report: Report, chart: Chart, alone = true): Promise<Buffer> {
  return drawPng(chart, settingOf(report, alone));
}

function settingOf({ municipality, title, colour }: Report, alone: boolean): FrameSetting {
  const source = [municipality, title].filter((part) => part !== '').join(' · ');
  return { width: 800, fontSize: 16, around: alone ? { colour, source } : null };
}

function wordsOf({ title, alt }: Chart): { title: string; alt: string } {
  return { title: printable(title), alt: printable(alt) };
}

function cleaned(framed: FramedChart): FramedChart {
  return { ...framed, lines: framed.lines.map((line) => ({ ...line, text: printable(line.text) })) };
}
