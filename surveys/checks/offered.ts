import type { JsonObject } from '../question.ts';
import { textProperty } from '../reading/json.ts';
import type { Turn } from '../routing.ts';

/** A choice, row or column with its conditions: its own, or else the one its question sets for all of them. */
export interface Item {
  code: string;
  value: string | number | boolean;
  item: JsonObject;
  /** One of SurveyJS's own (none, other, ...): the condition for all does not touch it. */
  special: boolean;
}

/** Is this item there to be picked, for a person with these answers? */
export type Offers = (item: Item, turn: Turn) => boolean;

/** `keys` are the question's conditions for all its items: choicesVisibleIf and choicesEnableIf. */
export function compileOffers(element: JsonObject, visibleKey: string, enableKey: string | null): Offers {
  const visible = textProperty(element, visibleKey);
  const enabled = enableKey === null ? null : textProperty(element, enableKey);
  return ({ item, value, special }, turn) => {
    const shown = textProperty(item, 'visibleIf') ?? (special ? null : visible);
    const active = enableKey === null ? null : (textProperty(item, 'enableIf') ?? (special ? null : enabled));
    return [shown, active].every((condition) => condition === null || turn.holdsFor(condition, value));
  };
}

/** Most questions offer everything to everybody; then nothing needs to be worked out per person. */
export function hasConditions(element: JsonObject, items: Item[], keys: string[]): boolean {
  return (
    keys.some((key) => textProperty(element, key) !== null) ||
    items.some(
      ({ item }) => textProperty(item, 'visibleIf') !== null || textProperty(item, 'enableIf') !== null,
    )
  );
}
