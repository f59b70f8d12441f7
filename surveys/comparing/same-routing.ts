/** Who was asked: the same conditions, on questions that were themselves the same. */
import { type Question, type Questionnaire, questionsOf } from '../question.ts';
import { objectsOf, textProperty } from '../reading/json.ts';
import { canonicalCondition, ConditionRunner } from '../survey-js.ts';
import { choicesDifference } from './same-choices.ts';
import type { Difference, PairOf } from './difference.ts';
import { limitsDifference } from './same-limits.ts';
import { kindDifference, wordingDifference } from './same-wording.ts';

/** Conditions are compared on what they mean to SurveyJS: {A}=1 is {A} == '1'. Their order says nothing. */
export function routingDifference(
  questions: PairOf<Question>,
  waves: PairOf<Questionnaire>,
  seen: ReadonlySet<string> = new Set(),
): Difference | null {
  const [was, is] = [conditionsOf(questions.was), conditionsOf(questions.is)];
  if (meaningOf(was) !== meaningOf(is)) return { kind: 'routing', was, is };
  const looked = new Set([...seen, questions.was.name]);
  for (const name of questionsIn(was, waves.was)) {
    const difference = looked.has(name) ? null : filterDifference(name, waves, looked);
    if (difference !== null) return { kind: 'filter', question: name, difference };
  }
  return null;
}

function filterDifference(
  name: string,
  waves: PairOf<Questionnaire>,
  seen: ReadonlySet<string>,
): Difference | null {
  const [was, is] = [waves.was, waves.is].map((wave) => questionsOf(wave).find((one) => one.name === name));
  if (was === undefined || is === undefined) return null;
  const pair = { was, is };
  return (
    kindDifference(pair) ??
    wordingDifference(pair) ??
    choicesDifference(pair) ??
    limitsDifference(pair) ??
    routingDifference(pair, waves, seen)
  );
}

/** Those of the question, and those of its choices, rows and columns. */
function conditionsOf({ conditions, element }: Question): string[] {
  const lists = ['choices', 'rows', 'columns', 'rateValues'].flatMap((list) => objectsOf(element[list]));
  const local = [
    ...['choicesVisibleIf', 'rowsVisibleIf', 'columnsVisibleIf'].map((name) => textProperty(element, name)),
    ...lists.map((item) => textProperty(item, 'visibleIf')),
  ];
  return [...conditions, ...local.filter((condition) => condition !== null)];
}

function meaningOf(conditions: string[]): string {
  return [...new Set(conditions.map(canonicalCondition))].toSorted().join('\n');
}

/** Names in a condition can point inside a question (LOK4.gemak, CON1[0], CON1-Comment) and have any capitals. */
function questionsIn(conditions: string[], questionnaire: Questionnaire): string[] {
  const names = conditions.flatMap((one) =>
    new ConditionRunner(one).getVariables().map((name) => name.toLowerCase()),
  );
  return questionsOf(questionnaire)
    .map(({ name }) => name)
    .filter((name) =>
      names.some((used) => used === name.toLowerCase() || isInside(used, name.toLowerCase())),
    );
}

function isInside(used: string, name: string): boolean {
  return used.startsWith(name) && /^(\.|\[|-(comment|unwrapped)$)/.test(used.slice(name.length));
}
