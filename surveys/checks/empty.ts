import type { Json } from '../question.ts';

/** No answer, as SurveyJS sees it: nothing, an empty text or list, an object with nothing in it. 0 and false are answers. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value === '';
  if (typeof value !== 'object') return false;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmptyInside);
}

/** One level only, so that something very deep cannot exhaust the stack: deeper than a matrix nothing is an answer. */
function isEmptyInside(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Spaces alone: SurveyJS takes them for an answer, but they do not answer a question that must be answered. */
export function isBlank(value: Json | undefined): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === '');
}
