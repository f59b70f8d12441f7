/** The tests over all groups of a banner variable together. Only what is shown takes part. */
import type { Variable } from '../../surveys/variable.ts';
import type { Association, GammaTest, ShareTrend } from '../tables/table-tests.ts';
import { answerAssociation, optionsAssociation } from './association.ts';
import { answersTable } from './cell-table.ts';
import type { ColumnValues } from '../tables/column-values.ts';
import { domainDf } from './domain-df.ts';
import { gammaTest } from './gamma.ts';
import { shareTrend } from './ordered-trend.ts';
import { isOrdered, isRowShown, type TestedPart } from './tested-part.ts';

/** An option with a hidden cell takes no part; of one table of answers, a hidden cell could follow from the test. */
export function associationOf(tested: TestedPart): Association | null {
  const answers = answerRows(tested);
  if (tested.banner.overlapping || tested.groups.length < 2) return null;
  const shown = answers.filter((row) => isRowShown(tested, row));
  const values = shown.map((row) => valuesOf(tested, row));
  if (tested.variable.kind === 'multiple') return optionsAssociation(tested.engine, values);
  return shown.length < answers.length ? null : answerAssociation(tested.engine, values);
}

/** By row code; null when the groups have no order or fewer than two of them are shown. */
export function trendsOf(tested: TestedPart): Record<string, ShareTrend | null> | null {
  const { plans, engine, shares, groups } = tested;
  if (!isOrdered(tested) || plans.length === 0) return null;
  const df = domainDf(basesOf(tested), engine.design) - 1;
  const entries = plans.map(({ code }, row): [string, ShareTrend | null] => {
    const scored = groups.flatMap((score) => {
      const column = shares[row]?.[score];
      return column === undefined ? [] : [{ score, column }];
    });
    return [code, isRowShown(tested, row) ? shareTrend(engine, scored, df) : null];
  });
  return Object.fromEntries(entries);
}

/** Ordered answers (or the bands of a number) by ordered groups. */
export function gammaOf(tested: TestedPart): GammaTest | null {
  const { variable, engine, plans } = tested;
  const ordinal = variable.kind === 'number' || (variable.meaning.ordered && variable.kind !== 'multiple');
  const answers = answerRows(tested).filter((row) => isOnScale(variable, plans[row]?.code ?? ''));
  if (!ordinal || !isOrdered(tested) || !answers.every((row) => isRowShown(tested, row))) return null;
  const table = answersTable(answers.map((row) => valuesOf(tested, row)));
  const people = answers.flatMap((row) => countsOf(tested, row));
  return table === null ? null : gammaTest(engine, table, domainDf(people, engine.design));
}

/** "Don't know" kept as an answer and "other" come last in the list, but are not the most of anything. */
function isOnScale({ source }: Variable, code: string): boolean {
  if (code === 'dontknow' || code === 'refused') return false;
  return source.kind === 'derived' || !source.choices.some((choice) => choice.code === code && choice.other);
}

function answerRows({ plans }: TestedPart): number[] {
  return plans.flatMap(({ net }, row) => (net ? [] : [row]));
}

/** The shown groups of a row. */
function valuesOf({ groups, shares }: TestedPart, row: number): ColumnValues[] {
  return groups.flatMap((column) => shares[row]?.[column] ?? []);
}

/** People of the shown groups who gave an answer. */
function countsOf({ groups, part }: TestedPart, row: number): Float64Array[] {
  return groups.map((column) => part.columns[column]?.rows[row] ?? new Float64Array(0));
}

function basesOf({ groups, part }: TestedPart): Float64Array[] {
  return groups.map((column) => part.columns[column]?.base ?? new Float64Array(0));
}
