/**
 * Weighted figures as readers may have them. They are a second count of the same people: whoever knows the weights can
 * look for the whole numbers that give a share of sixteen digits, and finds one answer where there are few people. A
 * share rounded to a whole percent, as reports print it, leaves very many.
 */
import { isMissing, type Cell, type Crosstab, type Mean, type Missing } from '../tables/crosstab.ts';
import type { VariableTests } from '../tables/table-tests.ts';
import type { WeightingSummary } from '../weighting/summary.ts';
import { suppressed } from './publish.ts';
import type { WaveLine } from './wave-line.ts';

/** Without weighted sums, every figure as coarse as it is printed. Counts of people and letters stay. */
export function publishedTable(table: Crosstab): Crosstab {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      weightedBase: suppressed,
      effectiveBase: suppressed,
    })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(publishedCell) })),
    means: table.means?.map(publishedMean) ?? null,
    tests: Object.fromEntries(
      Object.entries(table.tests).map(([name, tests]) => [name, published(tests, '') as VariableTests]),
    ),
  };
}

/** Of every release: an earlier wave in it may be a weighted one. */
export function publishedLine(line: WaveLine): WaveLine {
  return {
    ...line,
    points: line.points.map((point) => ({
      ...point,
      share: isMissing(point.share) ? point.share : hundredth(point.share),
      ...(point.low === undefined ? {} : { low: maybe(point.low, hundredth) }),
      ...(point.high === undefined ? {} : { high: maybe(point.high, hundredth) }),
    })),
    changes: line.changes.map((change) => published(change, '') as WaveLine['changes'][number]),
  };
}

export function publishedSummary(summary: WeightingSummary): WeightingSummary {
  const { min, max, designEffect, effectiveBase } = summary;
  return {
    ...summary,
    min: hundredth(min),
    max: hundredth(max),
    designEffect: hundredth(designEffect),
    effectiveBase: Math.round(effectiveBase),
  };
}

function publishedCell(cell: Cell | Missing): Cell | Missing {
  if (isMissing(cell)) return cell;
  const { share, se, low, high, versusRest } = cell;
  return {
    ...cell,
    weighted: suppressed,
    share: hundredth(share),
    se: maybe(se, hundredth),
    low: maybe(low, hundredth),
    high: maybe(high, hundredth),
    versusRest: versusRest === null ? null : (published(versusRest, '') as Cell['versusRest']),
  };
}

/** A median is an answer that was given, not a sum. */
function publishedMean(mean: Mean | Missing): Mean | Missing {
  if (isMissing(mean)) return mean;
  const { value, se, low, high } = mean;
  return {
    ...mean,
    value: tenth(value),
    se: maybe(se, tenth),
    low: maybe(low, tenth),
    high: maybe(high, tenth),
  };
}

/** Names of probabilities in the tests. */
const probabilities = ['p', 'pHolm', 'pAdjusted', 'fisher'];
const statistics = ['statistic', 'cochranArmitage', 'linearByLinear'];
const whole = ['df', 'df1', 'df2'];

/** Tests and differences, whatever they hold. */
function published(value: unknown, name: string): unknown {
  if (typeof value === 'number') {
    if (probabilities.includes(name)) return probability(value);
    if (name === 'from' || name === 'to') return value;
    if (statistics.includes(name)) return tenth(value);
    return whole.includes(name) ? Math.round(value) : hundredth(value);
  }
  if (Array.isArray(value)) return value.map((one) => published(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, published(one, key)]));
}

/** Three decimals, on its own side of 0.05; 0 stands for less than a thousandth. */
function probability(p: number): number {
  if (p < 0.001) return 0;
  const rounded = Math.round(p * 1000) / 1000;
  return p < 0.05 ? Math.min(rounded, 0.049) : rounded;
}

/** Half up, as it is printed: what binary fractions do to a half is undone first. */
function hundredth(value: number): number {
  return Math.floor(value * 100 + 0.5 + 1e-9) / 100;
}

function tenth(value: number): number {
  return Math.floor(value * 10 + 0.5 + 1e-9) / 10;
}

function maybe(value: number | null, round: (value: number) => number): number | null {
  return value === null ? null : round(value);
}
