import type { Choice, Json, JsonObject } from '../question.ts';
import { isPlainObject, isScalar } from './json.ts';
import { textIn } from './text.ts';

/** A choice before Panelpeil's meaning (missing codes) is added. */
export interface ReadChoice extends Choice {
  /** What SurveyJS stores when it is picked: 5, true or "5" for the codes "5", "true", "5". */
  value: string | number | boolean;
  /** The choice as it stands in the definition; empty for a plain value and for SurveyJS's own items. */
  item: JsonObject;
}

/** A choice is a value, a text "value|label", or an object {value, text}; null when it has no usable value. */
export function readItem(item: Json, locale: string): ReadChoice | null {
  const value = isPlainObject(item) ? (item['value'] ?? item['text']) : item;
  if (!isScalar(value)) return null;
  const bar = typeof value === 'string' ? value.indexOf('|') : -1;
  const stored = bar > 0 ? String(value).slice(0, bar) : value;
  const ownLabel = bar > 0 ? String(value).slice(bar + 1) : null;
  const label = isPlainObject(item) ? textIn(item['text'], locale) : null;
  return {
    code: String(stored),
    label: label ?? ownLabel ?? String(stored),
    exclusive: isPlainObject(item) && item['isExclusive'] === true,
    missing: null,
    other: isPlainObject(item) && item['showCommentArea'] === true,
    value: stored,
    item: isPlainObject(item) ? item : {},
  };
}
