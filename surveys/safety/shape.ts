import type { Json, JsonObject, Refusal } from '../question.ts';
import { entriesOf, joined } from '../reading/path.ts';
import { isPrototypeName } from './prototype-names.ts';

/** Far above any real questionnaire; a definition beyond them could only tire the server or the browser. */
const mostLevels = 40;
const mostValues = 50_000;
const longestText = 20_000;

/** Refuses what cannot even be walked through: too deep, too large, or with keys that reach JavaScript's prototypes. */
export function refuseShape(definition: JsonObject): Refusal[] {
  const waiting: { value: Json; path: string; level: number }[] = [{ value: definition, path: '', level: 1 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, level } = next;
    seen += 1;
    const reason = reasonAgainst(value, level, seen);
    if (reason !== null) return [{ path: path === '' ? 'definition' : path, reason }];
    for (const [key, child] of entriesOf(value)) {
      waiting.push({ value: child, path: joined(path, key), level: level + 1 });
    }
  }
  return [];
}

function reasonAgainst(value: Json, level: number, seen: number): string | null {
  if (level > mostLevels) return `deeper than ${mostLevels} levels`;
  if (seen > mostValues) return `the definition holds more than ${mostValues} values`;
  if (typeof value === 'string' && value.length > longestText)
    return `a text longer than ${longestText} characters`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const key = Object.keys(value).find(isPrototypeName);
  return key === undefined ? null : `the key "${key}" is not allowed`;
}
