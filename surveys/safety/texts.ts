import type { Json, JsonObject } from '../question.ts';
import { entriesOf, joined } from './shape.ts';

/** A string somewhere in a definition. */
export interface PlacedText {
  text: string;
  path: string;
  /** The property it belongs to, also when it is one of several languages: title for title.nl. */
  property: string;
}

/** Every string of a definition. The definition has passed refuseShape, so its depth is bounded. */
export function textsIn(definition: JsonObject): PlacedText[] {
  const found: PlacedText[] = [];
  collect(definition, '', '', found);
  return found;
}

/** What SurveyJS computes with, and never shows: visibleIf, expression, minValueExpression, regex. */
export function isComputed(property: string): boolean {
  return isExpression(property) || property === 'regex';
}

export function isExpression(property: string): boolean {
  return /^expression$|(If|Expression)$/.test(property);
}

function collect(value: Json, path: string, property: string, found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ text: value, path, property });
  for (const [key, child] of entriesOf(value)) {
    const own = typeof key === 'number' || isLanguage(key) ? property : key;
    collect(child, joined(path, key), own, found);
  }
}

/** default, nl, nl-BE, zh-cn: the languages of a text. */
function isLanguage(key: string): boolean {
  return key === 'default' || /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(key);
}
