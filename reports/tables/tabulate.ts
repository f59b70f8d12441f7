/** One crosstab: the answers of a variable by the groups of a banner, before anything is tested or hidden. */
import type { Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import { countedColumn } from './bands.ts';
import type { Banner, BannerVariable } from './banner.ts';
import { peopleIn, weightIn } from './column-sums.ts';
import { countColumns, type ColumnCounts } from './counts.ts';
import type { Column, Crosstab, CrosstabRow, Measure } from './crosstab.ts';
import type { IntervalMethod } from './intervals.ts';
import { layoutOf, type Layout } from './layout.ts';
import { cellOf, meanOf, measureColumn, noBase, type ColumnMeasures } from './measures.ts';
import { momentsOfNumbers, momentsOfScores, type Moments } from './moments.ts';
import { numberDistributions, quantile, type Distribution } from './quantiles.ts';
import { rowPlans, type RowPlan } from './row-plans.ts';

/** The answers of a wave and the design they were collected under. */
export interface Sample {
  dataset: Dataset;
  engine: VarianceEngine;
  banner: Banner;
  /** How the respondents lie over classes and groups, one a banner variable (or one for the total alone). */
  layouts: Layout[];
  method: IntervalMethod;
}

/** A table with the counts it was made from, for the tests that follow. */
export interface Tabulated {
  variable: Variable;
  plans: RowPlan[];
  /** Without tests, nothing hidden. Column 0 is the total. */
  table: Crosstab;
  parts: TabulatedPart[];
}

/** One banner variable: everybody, then its groups; places[j] is where column j stands in the table. */
export interface TabulatedPart {
  banner: BannerVariable | null;
  columns: ColumnCounts[];
  moments: Moments[] | null;
  places: number[];
}

export function sampleOf(
  dataset: Dataset,
  engine: VarianceEngine,
  banner: Banner,
  method: IntervalMethod = 'wilson',
): Sample {
  const wanted = banner.variables.length === 0 ? [null] : banner.variables;
  return { dataset, engine, banner, layouts: wanted.map((one) => layoutOf(one, engine.design)), method };
}

/** Rows are the categories in questionnaire order, then the nets; columns the total, then the groups of each banner variable. */
export function tabulate(sample: Sample, variable: Variable): Tabulated {
  const data = sample.dataset.columns.get(keyOf(variable));
  if (data === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
  const [plans, counted] = [rowPlans(variable), countedColumn(data, variable)];
  let place = 0;
  const parts = sample.layouts.map((layout, p): TabulatedPart => {
    const banner = sample.banner.variables[p] ?? null;
    const columns = countColumns(counted, plans, layout);
    const places = columns.map((_, j) => (j === 0 ? 0 : (place += 1)));
    return { banner, columns, moments: momentsIn(data, variable, columns, layout), places };
  });
  return { variable, plans, table: tableOf(sample, variable, plans, parts), parts };
}

function momentsIn(
  data: DataColumn,
  variable: Variable,
  columns: ColumnCounts[],
  layout: Layout,
): Moments[] | null {
  if (data.kind === 'numbers') return momentsOfNumbers(data, layout);
  return hasScores(variable) ? momentsOfScores(columns, scoresOf(variable)) : null;
}

/** A rating in words has no number to average. */
function hasScores({ kind, meaning }: Variable): boolean {
  return kind === 'scale' && Object.keys(meaning.scores).length > 0;
}

function scoresOf({ categories, meaning }: Variable): (number | undefined)[] {
  return categories.map(({ code }) => meaning.scores[code]);
}

function tableOf(sample: Sample, variable: Variable, plans: RowPlan[], parts: TabulatedPart[]): Crosstab {
  const columns = parts.flatMap(({ banner, columns: counted }, p) =>
    counted.flatMap((counts, j) => (j === 0 && p > 0 ? [] : [{ banner, j, counts }])),
  );
  const measured = columns.map(({ counts }) => measureColumn(counts, sample.engine));
  return {
    question: variable.question,
    item: variable.item,
    title: variable.itemTitle === null ? variable.title : `${variable.title} ${variable.itemTitle}`,
    kind: variable.kind,
    columns: columns.map(({ banner, j }, i) => columnOf(banner, j, measured[i])),
    rows: plans.map(({ code, label, net }, row): CrosstabRow => ({
      code,
      label,
      net,
      cells: columns.map(({ counts }, i) => {
        const column = measured[i];
        return column === undefined ? noBase : cellOf(counts, row, column, sample);
      }),
    })),
    means: meansOf(sample, variable, parts),
    tests: {},
  };
}

function columnOf(banner: BannerVariable | null, j: number, measured: ColumnMeasures | undefined): Column {
  const group = j === 0 ? undefined : banner?.groups[j - 1];
  const { base, weight, effectiveBase } = measured ?? { base: 0, weight: 0, effectiveBase: 0 };
  return {
    variable: group === undefined ? null : (banner?.name ?? null),
    code: group?.code ?? null,
    label: group?.label ?? 'Totaal',
    base,
    weightedBase: weight,
    effectiveBase: base === 0 ? noBase : effectiveBase,
  };
}

function meansOf(sample: Sample, variable: Variable, parts: TabulatedPart[]): Crosstab['means'] {
  const data = sample.dataset.columns.get(keyOf(variable));
  if (parts.every(({ moments }) => moments === null)) return null;
  return parts.flatMap((part, p) => {
    const layout = sample.layouts[p];
    const spread =
      data?.kind === 'numbers' && layout !== undefined
        ? numberDistributions(data, layout)
        : part.columns.map((counts) => scoreDistribution(counts, variable, sample));
    return (part.moments ?? []).flatMap((moments, j) =>
      j === 0 && p > 0 ? [] : [meanOf(moments, sample.engine, medianOf(spread[j]))],
    );
  });
}

function medianOf(distribution: Distribution | undefined): Measure {
  return (distribution === undefined ? null : quantile(distribution, 0.5)) ?? noBase;
}

/** Scores in ascending order, each with the weight of the people who gave it. */
function scoreDistribution({ rows }: ColumnCounts, variable: Variable, { engine }: Sample): Distribution {
  const scored = scoresOf(variable).flatMap((score, r) => {
    const row = rows[r];
    if (score === undefined || row === undefined || peopleIn(row) === 0) return [];
    return [{ score, weight: weightIn(row, engine.design) }];
  });
  const ordered = scored.toSorted((a, b) => a.score - b.score);
  return {
    values: Float64Array.from(ordered, ({ score }) => score),
    weights: Float64Array.from(ordered, ({ weight }) => weight),
  };
}
