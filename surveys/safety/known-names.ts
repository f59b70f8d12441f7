import type { JsonObject } from '../question.ts';
import type { PlacedPage } from '../reading/elements.ts';
import { nameOf } from '../reading/json.ts';
import { isAskable, readRows } from '../reading/read-question.ts';

/** The names a condition may use: questions, NAME-Comment, rows of a matrix (NAME.row), calculated values. */
export interface KnownNames {
  has(name: string): boolean;
}

export function knownNames(pages: PlacedPage[], calculated: JsonObject[]): KnownNames {
  const rowsByQuestion = new Map<string, Set<string> | 'anything'>();
  for (const placed of pages.flatMap((page) => page.elements)) {
    const rows = new Set(readRows(placed.element, 'en').map(({ code }) => code.toLowerCase()));
    rowsByQuestion.set(nameOf(placed.element).toLowerCase(), isAskable(placed) ? rows : 'anything');
  }
  for (const value of calculated) rowsByQuestion.set(nameOf(value).toLowerCase(), 'anything');
  return { has: (name) => isKnown(name.toLowerCase(), rowsByQuestion) };
}

/** Names count whatever the capitals, as in SurveyJS. */
function isKnown(name: string, rowsByQuestion: Map<string, Set<string> | 'anything'>): boolean {
  const dot = name.indexOf('.');
  const first = (dot < 0 ? name : name.slice(0, dot)).replace(/-(comment|unwrapped)$|\[-?\d+\]$/, '');
  const rows = rowsByQuestion.get(first);
  if (rows === undefined) return false;
  if (dot < 0 || rows === 'anything') return true;
  const rest = name.slice(dot + 1).replace(/\[-?\d+\]$/, '');
  return rows.size === 0 ? rest === 'length' : rows.has(rest);
}
