/** Choices, rows and columns that are not offered to everybody: a label says for whom. */
import type { JsonObject, Question } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import { textProperty } from '../reading/json.ts';
import { readRows } from '../reading/read-question.ts';
import { type Condition, readCondition } from './condition.ts';
import { joinParts, settle } from './settle.ts';

/** What must hold for each choice (columns, for a matrix) and row to be offered, by code; no entry: nothing. */
export interface ItemConditions {
  choices: Map<string, Condition>;
  rows: Map<string, Condition>;
}

export function itemConditions({ element, kind }: Question): ItemConditions {
  const keys = kind === 'matrix' ? ['columnsVisibleIf'] : ['choicesVisibleIf', 'choicesEnableIf'];
  const rows = readRows(element, 'en').map((row) => ({ ...row, value: row.code, special: false }));
  // SurveyJS's own items (none, other) have no item in the definition: the condition for all does not touch them.
  const choices = readChoices(element, 'en').map((choice) => ({
    ...choice,
    special: Object.keys(choice.item).length === 0 && (choice.other || choice.exclusive),
  }));
  return {
    choices: conditionsOf(element, choices, keys),
    rows: conditionsOf(element, rows, ['rowsVisibleIf']),
  };
}

interface Item {
  code: string;
  value: string | number | boolean;
  item: JsonObject;
  special: boolean;
}

function conditionsOf(
  element: JsonObject,
  items: Item[],
  [visible, enabled]: string[],
): Map<string, Condition> {
  const forAll = (key: string | undefined): string | null =>
    key === undefined ? null : textProperty(element, key);
  const conditions = items.map(({ code, value, item, special }): [string, Condition] => {
    const own = [
      textProperty(item, 'visibleIf') ?? (special ? null : forAll(visible)),
      textProperty(item, 'enableIf') ?? (special ? null : forAll(enabled)),
    ].filter((text) => text !== null);
    const known = {
      answers: { item: value, choice: value, self: value },
      blank: new Set<string>(),
      answered: new Set<string>(),
    };
    return [code, settle(joinParts('all', own.map(readCondition)), known)];
  });
  return new Map(conditions.filter(([, condition]) => condition.kind !== 'fixed' || !condition.holds));
}
