import type { JsonObject, Refusal } from '../question.ts';
import type { PlacedPage } from '../reading/elements.ts';
import { objectsOf } from '../reading/json.ts';
import { isAskable } from '../reading/read-question.ts';
import { ConditionRunner } from '../survey-js.ts';
import { refuseFunctions } from './functions.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { isExpression, type PlacedText } from './texts.ts';

const longestCondition = 2000;

/** Refuses conditions that SurveyJS cannot read, that name a question that is not there, or that depend on the clock. */
export function refuseConditions(
  definition: JsonObject,
  pages: PlacedPage[],
  texts: PlacedText[],
): Refusal[] {
  const names = knownNames(pages, objectsOf(definition['calculatedValues']));
  const leftOut = pages.flatMap(({ elements }) => elements.filter((placed) => !isAskable(placed)));
  return texts
    .filter(({ property, text }) => isExpression(property) && text !== '')
    .flatMap((condition) => {
      const inside = leftOut.some(({ path }) => condition.path.startsWith(`${path}.`));
      const reason = reasonAgainst(condition, inside ? null : names);
      return reason === null ? [] : [{ path: condition.path, reason }];
    });
}

/** Inside a question that is left out only the form of a condition is judged: it has names of its own ({row.x}). */
function reasonAgainst(condition: PlacedText, names: KnownNames | null): string | null {
  const { text } = condition;
  if (text.length > longestCondition) return `a condition longer than ${longestCondition} characters`;
  const runner = new ConditionRunner(text);
  if (!runner.canRun()) return `SurveyJS cannot read the condition "${text.slice(0, 80)}"`;
  if (names === null) return null;
  const unknown = runner.getVariables().find((name) => !names.has(name) && !isLocal(name, condition));
  if (unknown !== undefined) return `the condition names {${unknown}}, which is not a question`;
  return refuseFunctions(text);
}

/** {item} and {choice} in the conditions of choices, rows and columns; {self} in a validator. */
function isLocal(name: string, { path, property }: PlacedText): boolean {
  const inList = /\b(choices|rows|columns|rateValues)(\[\d+\]\.|VisibleIf|EnableIf)/.test(path);
  if (inList && ['item', 'choice', 'self'].includes(name.toLowerCase())) return true;
  return name.toLowerCase() === 'self' && property === 'expression';
}
