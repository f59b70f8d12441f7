import { expect } from 'chai';
import { populationByMargin } from '../../../reports/weighting/population.ts';
import { rake } from '../../../reports/weighting/raking.ts';
import { weigh } from '../../../reports/weighting/weigh.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { referenceJson } from '../../support/reference-data.ts';
import {
  datasetOfProfile,
  effectiveMargin,
  errorOf,
  shareOf,
  weightOfEach,
} from '../../support/reference-weights.ts';

interface EdgeCase {
  data: { age: string[]; area: string[]; edu: string[]; yes: (0 | 1)[] };
  population: number;
  margins: Record<string, Record<string, number>>;
  ordered: string[];
  effective_margins: Record<string, Record<string, number>>;
  weights: number[];
  p_yes: number;
  se_lin: number;
}

describe('a sample with an empty age group, an empty area and unknown education', () => {
  const { weighting_edge_case: edge } = referenceJson('edge_cases.json') as { weighting_edge_case: EdgeCase };
  const { age, area, edu, yes } = edge.data;
  const population = populationByMargin(edge.margins, edge.ordered);
  const weighing = weigh(datasetOfProfile({ age, area, edu }), { ...plainRequest, population });

  it('weighs each resident as R does', () => {
    const weights = weightOfEach(weighing.design);
    edge.weights.forEach((weight, i) => expect(weights[i]).to.be.closeTo(weight, weight * 1e-8));
  });

  it('rakes to the margins that are left: nearest age below, largest area, unknown education as it came', () => {
    for (const report of weighing.margins) {
      const want = edge.effective_margins[report.variables[0] ?? ''] ?? {};
      const { '(missing)': unknown, ...known } = want;
      const found = effectiveMargin(report, edge.population);
      const wanted = unknown === undefined ? known : { ...known, '(unknown)': unknown };
      expect(Object.keys(found)).to.deep.equal(Object.keys(wanted));
      for (const [code, people] of Object.entries(wanted)) expect(found[code]).to.be.closeTo(people, 1e-9);
    }
  });

  it('logs what was merged, as data and in sentences', () => {
    expect(weighing.actions).to.deep.equal([
      { kind: 'empty', variables: ['age'], from: ['a3'], into: ['a2'], population: 100, people: 0 },
      { kind: 'empty', variables: ['area'], from: ['W'], into: ['N'], population: 100, people: 0 },
      { kind: 'unknown', variables: ['edu'], people: 2, share: 0.1 },
    ]);
    expect(weighing.notes.slice(0, 3)).to.deep.equal([
      'age: no respondent in "a3" (100 people), weighted together with "a2"',
      'area: no respondent in "W" (100 people), weighted together with "N"',
      'edu: 2 respondents of unknown category keep their share of 10.0 %',
    ]);
  });

  it('gives the share and its standard error of R', () => {
    expect(shareOf(weighing.design, yes)).to.be.closeTo(edge.p_yes, 1e-10);
    expect(errorOf(weighing.design, yes)).to.be.closeTo(edge.se_lin, edge.se_lin * 1e-8);
  });
});

describe('the mini panel of twelve residents', () => {
  interface MiniPanel {
    data: { age: string[]; gender: string[]; yes: (0 | 1)[] };
    margins: Record<string, Record<string, number>>;
    weights: number[];
    p_total: number;
    se_lin_total: number;
    se_lin_fpc_total: number;
    p_old: number;
    se_lin_old_domain: number;
  }
  const { mini_panel: mini } = referenceJson('traps.json') as { mini_panel: MiniPanel };
  const { age, gender, yes } = mini.data;
  const ask = { ...plainRequest, population: populationByMargin(mini.margins, []) };
  const dataset = datasetOfProfile({ age, gender });

  it('has the weights, the share and the standard errors of R, also of the older residents alone', () => {
    const { design } = weigh(dataset, ask);
    const old = yes.map((mark, i) => (age[i] === 'old' ? mark : null));
    const weights = weightOfEach(design);
    mini.weights.forEach((weight, i) => expect(weights[i]).to.be.closeTo(weight, weight * 1e-8));
    expect(shareOf(design, yes)).to.be.closeTo(mini.p_total, 1e-10);
    expect(errorOf(design, yes)).to.be.closeTo(mini.se_lin_total, 1e-9);
    expect(errorOf(design, old)).to.be.closeTo(mini.se_lin_old_domain, 1e-9);
  });

  it('is corrected for the hundred people it was drawn from', () => {
    const { design } = weigh(dataset, { ...ask, finitePopulation: true });
    expect(errorOf(design, yes)).to.be.closeTo(mini.se_lin_fpc_total, 1e-9);
  });
});

describe('the published table of Friedlander', () => {
  it('is fitted to its row and column totals as printed, and a zero stays zero', () => {
    const { cases } = referenceJson('textbook.json') as {
      cases: {
        id: string;
        input: { start: number[][]; row_totals: number[]; col_totals: number[] };
        published: { fit: number[][] };
        computed: { fit: number[][] };
        tolerance_published: number;
      }[];
    };
    const table = cases.find(({ id }) => id === 'bfh_ipf');
    if (table === undefined) throw new Error('the table is not in the reference');
    const { start, row_totals: rows, col_totals: columns } = table.input;
    const places = start.flatMap((row, r) => row.map((_, c) => [r, c] as const));
    const margins = [0, 1].map((way) => Int32Array.from(places, (place) => place[way] ?? 0));
    const { weight, converged } = rake(
      { start: Float64Array.from(start.flat()), margins },
      [rows, columns].map((totals) => Float64Array.from(totals)),
    );
    expect(converged).to.equal(true);
    expect(weight[2]).to.equal(0);
    table.computed.fit.flat().forEach((value, i) => expect(weight[i]).to.be.closeTo(value, value * 1e-8));
    table.published.fit
      .flat()
      .forEach((value, i) => expect(weight[i]).to.be.closeTo(value, table.tolerance_published));
  });
});
