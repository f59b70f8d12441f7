import type { Chart } from './chart.ts';
import { valueText } from './chart-layout/lanes-grid.ts';

/** A group that charts can be narrowed to, as charts name it: in full beside a bar, in short above a lane. */
export interface ChartGroup {
  /** Code of the banner category. */
  code: string;
  name: string;
  head: string;
}

/** What the charts can be split by, and into which groups. */
export interface ChartVariable {
  /** Name of the banner variable: "age_group". */
  variable: string;
  /** "Leeftijdsgroep" */
  name: string;
  groups: ChartGroup[];
}

/** The chart with only its total and one group; as it is without a group, or when it does not compare that group. */
export function chooseGroup(chart: Chart, group: ChartGroup | null): Chart {
  if (group === null) return chart;
  const names = [group.name, group.head];
  const [total] = chart.rows;
  const row = chart.rows.findIndex(({ label, setApart }) => !setApart && names.includes(label));
  if (total?.setApart === true && row > 0) return retold(withRows(chart, [0, row]));
  const lane = chart.series.findIndex(({ label }, i) => i > 0 && names.includes(label));
  return lane === -1
    ? chart
    : retold({ ...chart, series: chart.series.filter((_, i) => i === 0 || i === lane) });
}

function withRows(chart: Chart, kept: number[]): Chart {
  const pick = <T>(list: T[]): T[] => list.filter((_, i) => kept.includes(i));
  return {
    ...chart,
    rows: pick(chart.rows),
    series: chart.series.map((series) => ({
      ...series,
      values: pick(series.values),
      ...(series.intervals === undefined ? {} : { intervals: pick(series.intervals) }),
      ...(series.marks === undefined ? {} : { marks: pick(series.marks) }),
    })),
    ...(chart.asides === undefined
      ? {}
      : { asides: chart.asides.map(({ head, texts }) => ({ head, texts: pick(texts) })) }),
  };
}

/** Its alternative text speaks of every group; now it gives all figures of the two that are left. */
function retold(chart: Chart): Chart {
  const figures = chart.rows.flatMap((row, at) => {
    const said = chart.series.flatMap(({ label, values }) => {
      const value = values[at] ?? null;
      return value === null ? [] : [`${label} ${valueText(chart, value)}`];
    });
    return said.length === 0 ? [] : [`${row.label}: ${said.join(', ')}`];
  });
  return { ...chart, alt: [chart.title, figures.join('; ')].filter((part) => part !== '').join(' ') };
}
