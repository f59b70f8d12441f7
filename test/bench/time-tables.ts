/** One fresh process of the benchmark: prints the milliseconds for all tables of `size` residents, as JSON. */
import { performance } from 'node:perf_hooks';
import { testTable } from '../../reports/significance/test-table.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { sampleOf } from '../../reports/tables/sample.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import { drawnSurvey } from './drawn-answers.ts';

const size = Number(process.argv[2] ?? 1200);
const { dataset, design, banner } = drawnSurvey(size);

function allTables(): Crosstab[] {
  const engine = varianceEngine(design);
  const sample = sampleOf(dataset, engine, banner);
  const everything = (): boolean => true;
  return dataset.variables.map((variable) => testTable(tabulate(sample, variable), engine, everything, 30));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const first = timed(allTables);
const later = [1, 2, 3].map(() => timed(allTables)).sort((a, b) => a - b)[1];
const cell = allTables()[0]?.rows[0]?.cells[1];
process.stdout.write(JSON.stringify({ first, later, check: cell, classes: design.people.length }));
