/** Do the groups differ at all in what they answered? */
import type { Association } from '../tables/table-tests.ts';
import { answersTable, optionTable } from './cell-table.ts';
import type { ColumnValues } from '../tables/column-values.ts';
import { pearson } from './pearson.ts';
import { raoScott } from './rao-scott.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/**
 * Rao-Scott F of the answers by the groups. Null where fewer than two answers or groups were met.
 * @param answers for each answer its groups
 */
export function answerAssociation(engine: VarianceEngine, answers: ColumnValues[][]): Association | null {
  const table = answersTable(answers);
  const test = table === null ? null : raoScott(engine, table);
  if (table === null || test === null) return null;
  return { method: 'Rao-Scott F', ...test, unweighted: pearson(table.people, table.columns) };
}

/**
 * Of a question with several answers: ticks of one person depend on each other, so each option has a table of its own
 * (ticked or not, by group), and the smallest p counts times the number of options.
 * @param options for each option its groups
 */
export function optionsAssociation(engine: VarianceEngine, options: ColumnValues[][]): Association | null {
  const tests = options.flatMap((option) => {
    const table = optionTable(option);
    return (table === null ? null : raoScott(engine, table)) ?? [];
  });
  const [smallest] = tests.toSorted((a, b) => a.p - b.p);
  if (smallest === undefined) return null;
  return { method: 'Bonferroni over options', ...smallest, p: Math.min(1, tests.length * smallest.p) };
}
