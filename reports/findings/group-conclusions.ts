/** What one banner variable says of one answer: a line from young to old, groups that differ, or that nothing shows. */
import type { Crosstab } from '../tables/crosstab.ts';
import type { VariableTests } from '../tables/table-tests.ts';
import { ageConclusion, fromYoungToOld } from './age-line.ts';
import type { Conclusion, ConclusionNeeds } from './conclusion.ts';
import { differs, groupDifference, sayableGroups, worthSaying } from './group-difference.ts';

/** Empty when nothing could be tested, or when the tests of a table do not agree on one sentence. */
function groupConclusions(
  table: Crosstab,
  row: string | null,
  variable: string,
  needs: ConclusionNeeds,
): Conclusion[] {
  const tests = table.tests[variable];
  if (tests === undefined) return [];
  if (row === null) return sameMeans(tests) ? [nothing(variable, needs)] : [];
  const line = ageConclusion(table, row, variable, needs);
  if (line !== null) return [line];
  const difference = groupDifference(table, row, variable, needs);
  if (difference !== null) {
    return [difference, ...(noLineFor(table, row, variable) ? [said('no line', needs, 'noLine')] : [])];
  }
  return unlikeOrAlike(table, row, variable, needs);
}

/** The same for several variables in turn; those that show nothing at all share one sentence at the end. */
export function allGroupConclusions(
  table: Crosstab,
  row: string | null,
  variables: string[],
  needs: ConclusionNeeds,
): Conclusion[] {
  const each = variables.map((variable) => ({
    variable,
    said: groupConclusions(table, row, variable, needs),
  }));
  const isNothing = ({ variable, said }: (typeof each)[number]): boolean =>
    said.length === 1 && said[0]?.text === nothing(variable, needs).text;
  const alike = each.filter(isNothing).map(({ variable }) => variable);
  const others = each.filter((one) => !isNothing(one)).flatMap(({ said }) => said);
  return alike.length === 0 ? others : [...others, nothingIn(alike, needs)];
}

/** No group stands out in this answer: do they differ in the table as a whole? */
function unlikeOrAlike(table: Crosstab, row: string, variable: string, needs: ConclusionNeeds): Conclusion[] {
  const tests = table.tests[variable];
  const association = tests?.association ?? null;
  const trends = Object.values(tests?.trend ?? {}).map((trend) => trend?.p ?? 1);
  if (association !== null && association.p < 0.05 && trends.some((p) => p < 0.05)) {
    return rangesFar(table, variable, needs) ? [noneStandsOut(row, variable, needs)] : [];
  }
  if (trends.some((p) => p < 0.05)) return [];
  if (association === null) return alikeIn(table, row, variable, needs);
  if (association.p >= 0.05) {
    const alike = table.rows.every((one) => !sayableGroups(table, one.code, variable, needs).some(differs));
    return alike ? [nothing(variable, needs)] : [];
  }
  const isLine = trends.length > 0 && fromYoungToOld(table, variable);
  if (!rangesFar(table, variable, needs)) return [];
  return [isLine ? said('no line', needs, 'noLineEither') : noneStandsOut(row, variable, needs)];
}

/** Without a test of the whole table: this answer alone, when at least two groups were tested on it. */
function alikeIn(table: Crosstab, row: string, variable: string, needs: ConclusionNeeds): Conclusion[] {
  const tested = sayableGroups(table, row, variable, needs).filter(({ cell }) => cell.versusRest !== null);
  if (tested.length < 2 || tested.some(({ cell }) => cell.versusRest?.verdict !== 'none')) return [];
  const { conclusions } = needs.phrases;
  const text = conclusions.noDifferenceIn(needs.label(row), groupsOf(variable, needs));
  return [{ kind: 'no difference', text, figures: [] }];
}

/** Statistically a line is not shown for this answer, though the groups differ. */
function noLineFor(table: Crosstab, row: string, variable: string): boolean {
  const tests = table.tests[variable];
  const trend = tests?.trend?.[row] ?? null;
  const association = tests?.association ?? null;
  if (trend === null || association === null || !fromYoungToOld(table, variable)) return false;
  return association.p < 0.05 && trend.p >= 0.05;
}

/** Is some answer at least five points apart between two groups? */
function rangesFar(table: Crosstab, variable: string, needs: ConclusionNeeds): boolean {
  return table.rows.some(({ code }) => {
    const shares = sayableGroups(table, code, variable, needs).map(({ cell }) => cell.share);
    return Math.max(...shares) - Math.min(...shares) >= worthSaying;
  });
}

function sameMeans({ means }: VariableTests): boolean {
  return means !== null && means.p >= 0.05;
}

function nothing(variable: string, needs: ConclusionNeeds): Conclusion {
  return nothingIn([variable], needs);
}

function nothingIn(variables: string[], needs: ConclusionNeeds): Conclusion {
  const groups = variables.map((variable) => groupsOf(variable, needs));
  return { kind: 'no difference', text: needs.phrases.conclusions.noDifference(groups), figures: [] };
}

function noneStandsOut(row: string, variable: string, needs: ConclusionNeeds): Conclusion {
  const { conclusions } = needs.phrases;
  const text = conclusions.noneStandsOut(needs.label(row), groupsOf(variable, needs));
  return { kind: 'none stands out', text, figures: [] };
}

function groupsOf(variable: string, { phrases }: ConclusionNeeds): string {
  const name = phrases.profileNames[variable]?.toLowerCase() ?? variable.replaceAll('_', ' ');
  return phrases.conclusions.groups(variable, name);
}

function said(kind: 'no line', { phrases }: ConclusionNeeds, which: 'noLine' | 'noLineEither'): Conclusion {
  return { kind, text: phrases.conclusions[which], figures: [] };
}
