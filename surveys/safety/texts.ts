import type { Json, JsonObject } from '../question.ts';
import { entriesOf, joined } from '../reading/path.ts';

/** A string somewhere in a definition. */
export interface PlacedText {
  text: string;
  path: string;
  /** The property it belongs to, also when it is one of several languages: title for title.nl. */
  property: string;
  /** SurveyJS computes with it and never shows it: visibleIf, expression, the regex of a validator. */
  computed: boolean;
}

/** Every string of a definition. The definition has passed refuseShape, so its depth is bounded. */
export function textsIn(definition: JsonObject): PlacedText[] {
  const found: PlacedText[] = [];
  collect(definition, { path: '', property: '', computed: false }, found);
  return found;
}

export function isExpression(property: string): boolean {
  return /^expression$|(If|Expression)$/.test(property);
}

function collect(value: Json, at: Omit<PlacedText, 'text'>, found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ text: value, ...at });
  for (const [key, child] of entriesOf(value)) {
    const property = typeof key === 'number' || isLanguage(key) ? at.property : key;
    const computed = typeof key === 'string' && isComputed(key, at.path);
    collect(child, { path: joined(at.path, key), property, computed }, found);
  }
}

/**
 * Only a property of the form, or of one thing in a list (an element, a choice, a validator), is computed with. The same
 * word as a language of a text, { "regex": "<img ...>" }, would be shown.
 */
function isComputed(key: string, parent: string): boolean {
  const isProperty = parent === '' || parent.endsWith(']');
  return isProperty && (isExpression(key) || (key === 'regex' && /\bvalidators\[\d+\]$/.test(parent)));
}

/** default, nl, nl-BE, zh-cn: the languages of a text. */
function isLanguage(key: string): boolean {
  return key === 'default' || /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(key);
}
