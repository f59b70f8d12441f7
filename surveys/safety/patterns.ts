/**
 * Regular expressions of validators. One such as ^(a+)+$ can keep the server busy for minutes on thirty characters.
 * recheck is the judge; its own JavaScript build is named here because the package's main file starts other programs.
 */
import * as recheck from 'recheck/lib/browser.js';
import type { Json, JsonObject, Refusal } from '../question.ts';
import { isPlainObject } from '../reading/json.ts';
import { entriesOf, joined } from '../reading/path.ts';

const checkSync = recheck.checkSync ?? recheck.default.checkSync;

/** Milliseconds for one pattern. What cannot be judged in that time is refused. */
const patience = 1500;
const longestPattern = 500;
const mostPatterns = 20;

export function refusePatterns(definition: JsonObject): Refusal[] {
  const patterns = patternsIn(definition, '');
  if (patterns.length > mostPatterns) {
    return [{ path: 'definition', reason: `more than ${mostPatterns} regular expressions` }];
  }
  return patterns.flatMap(({ path, source, flags }) => {
    const reason = reasonAgainst(source, flags);
    return reason === null ? [] : [{ path, reason }];
  });
}

function reasonAgainst(source: Json, flags: string): string | null {
  if (typeof source !== 'string') return 'a regular expression is a text';
  if (source.length > longestPattern) return `a regular expression longer than ${longestPattern} characters`;
  const verdict = checkSync(source, flags, { timeout: patience });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'vulnerable') return `the regular expression ${source} can be made to run endlessly`;
  return verdict.error.kind === 'timeout'
    ? `the regular expression ${source} is too intricate to be found safe`
    : `the regular expression ${source} is broken`;
}

function patternsIn(value: Json, path: string): { path: string; source: Json; flags: string }[] {
  const inside = entriesOf(value).flatMap(([key, child]) => patternsIn(child, joined(path, key)));
  if (!isPlainObject(value) || value['regex'] === undefined) return inside;
  const ignoreCase = value['caseInsensitive'] === true || value['insensitive'] === true;
  return [{ path: joined(path, 'regex'), source: value['regex'], flags: ignoreCase ? 'i' : '' }, ...inside];
}
