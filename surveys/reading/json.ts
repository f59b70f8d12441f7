/** Looking into JSON of which nothing is promised. */
import type { Json, JsonObject } from '../question.ts';

export function isPlainObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything else in it, or no list at all, gives none. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isPlainObject) : [];
}

export function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A property under its present SurveyJS name, or else under an older one (hasOther for showOtherItem). */
export function property(element: JsonObject, ...names: string[]): Json | undefined {
  const name = names.find((candidate) => element[candidate] !== undefined);
  return name === undefined ? undefined : element[name];
}

export function textProperty(element: JsonObject, name: string): string | null {
  const value = element[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number, or a number written as text ("5"); null for anything else. */
export function numberProperty(element: JsonObject, name: string): number | null {
  const value = element[name];
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

/** The name of an element, and its SurveyJS type; "" when it has none. */
export function nameOf(element: JsonObject): string {
  return textProperty(element, 'name') ?? '';
}

export function typeOf(element: JsonObject): string {
  return textProperty(element, 'type') ?? '';
}
