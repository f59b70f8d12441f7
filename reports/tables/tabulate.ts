/** One crosstab: the answers of a variable by the groups of a banner, before anything is tested or hidden. */
import type { Variable } from '../../surveys/variable.ts';
import { keyOf } from '../dataset.ts';
import { countedColumn } from './bands.ts';
import { effectiveBaseOf } from './column-values.ts';
import { countColumns } from './counts.ts';
import type { Column, Crosstab, CrosstabRow } from './crosstab.ts';
import { meansOf } from './means.ts';
import { cellOf, intervalTerms, noBase } from './measures.ts';
import { measuredPart, momentsIn, type TabulatedPart } from './parts.ts';
import { rowPlans, type RowPlan } from './row-plans.ts';
import type { Sample } from './sample.ts';

/** A table with the counts and totals it was made from, for the tests that follow. */
export interface Tabulated {
  variable: Variable;
  plans: RowPlan[];
  /** Without tests, nothing hidden. Column 0 is the total. */
  table: Crosstab;
  parts: TabulatedPart[];
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
    const moments = momentsIn(data, variable, columns, layout);
    const places = columns.map((_, j) => (j === 0 ? 0 : (place += 1)));
    return measuredPart({ banner, columns, moments, places }, sample.engine);
  });
  return { variable, plans, table: tableOf(sample, variable, plans, parts), parts };
}

/** A column of the table: the total stands in every part and is taken from the first. */
interface Placed {
  part: TabulatedPart;
  j: number;
}

function tableOf(sample: Sample, variable: Variable, plans: RowPlan[], parts: TabulatedPart[]): Crosstab {
  const columns = parts.flatMap((part, p) =>
    part.columns.flatMap((_, j): Placed[] => (j === 0 && p > 0 ? [] : [{ part, j }])),
  );
  const terms = columns.map(({ part, j }) => intervalTerms(part.columns[j], part.bases[j], sample.engine));
  return {
    question: variable.question,
    item: variable.item,
    title: variable.itemTitle === null ? variable.title : `${variable.title} ${variable.itemTitle}`,
    kind: variable.kind,
    columns: columns.map(columnOf),
    rows: plans.map(({ code, label, net }, row): CrosstabRow => ({
      code,
      label,
      net,
      cells: columns.map(({ part, j }, i) => {
        const [values, own] = [part.shares[row]?.[j], terms[i]];
        return values === undefined || own === undefined ? noBase : cellOf(values, own, sample);
      }),
    })),
    means: meansOf(sample, variable, parts),
    tests: {},
  };
}

function columnOf({ part: { banner, bases }, j }: Placed): Column {
  const [group, base] = [j === 0 ? undefined : banner?.groups[j - 1], bases[j]];
  const people = base?.people ?? 0;
  return {
    variable: group === undefined ? null : (banner?.name ?? null),
    code: group?.code ?? null,
    label: group?.label ?? 'Totaal',
    base: people,
    weightedBase: base?.ones.weighted ?? 0,
    effectiveBase: base === undefined || people === 0 ? noBase : effectiveBaseOf(base),
  };
}
