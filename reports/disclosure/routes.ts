/** Follow-up questions: who was asked one gave certain answers to another, so that its bases tell of those answers. */
import type { Variable } from '../../surveys/variable.ts';
import { NOT_ASKED, type DataColumn } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';

export interface Route {
  /** Key of the question that leads on. */
  from: string;
  /** Everybody who was asked gave one of these answers, by position of the category. */
  given: number[];
  /** Of several answers: nobody who was asked gave one of these. */
  notGiven: number[];
}

/**
 * By key of the follow-up question. The conditions say which questions lead to it, those before the nearest included; which
 * answers do is read from the people who were asked, so never less than a reader of the conditions knows.
 */
export function routesOf({ variables, columns }: Dataset): Map<string, Route[]> {
  const named = new Map(variables.map((variable) => [keyOf(variable), keysBefore(variable, columns)]));
  return new Map(
    variables.map((variable) => {
      const key = keyOf(variable);
      const state = stateOf(columns.get(key));
      return [
        key,
        [...before(key, named)].flatMap((from) => routeFrom(from, columns.get(from), state) ?? []),
      ];
    }),
  );
}

/** Names between braces in the conditions: "LOK1", or "LOK4.vlot" for a row of a matrix. */
function keysBefore({ source }: Variable, columns: Dataset['columns']): string[] {
  if (source.kind === 'derived') return [];
  const names = source.conditions.flatMap((condition) => [...condition.matchAll(/\{([^}]+)\}/gu)]);
  return names.map(([, name = '']) => name.trim().replace('.', '/')).filter((key) => columns.has(key));
}

/** The questions that lead to one, and those that lead to these. */
function before(key: string, named: Map<string, string[]>): Set<string> {
  const met = new Set<string>();
  const waiting = [...(named.get(key) ?? [])];
  for (const one of waiting) {
    if (one === key || met.has(one)) continue;
    met.add(one);
    waiting.push(...(named.get(one) ?? []));
  }
  return met;
}

function stateOf(column: DataColumn | undefined): Int16Array {
  if (column === undefined) return new Int16Array(0);
  return column.kind === 'codes' ? column.codes : column.state;
}

/** Null where somebody was asked without an answer to the question before: it then tells nothing for sure. */
function routeFrom(from: string, column: DataColumn | undefined, state: Int16Array): Route | null {
  if (column === undefined || column.kind === 'numbers') return null;
  const answers = stateOf(column);
  const met = new Set<number>();
  const ticks = column.kind === 'ticks' ? column.ticks : [];
  for (let person = 0; person < state.length; person += 1) {
    if (state[person] === NOT_ASKED) continue;
    const answer = answers[person] ?? NOT_ASKED;
    if (answer < 0) return null;
    if (column.kind === 'codes') met.add(answer);
    else addTicks(met, ticks, person);
  }
  if (met.size === 0) return null;
  const given = [...met].toSorted((a, b) => a - b);
  return { from, given, notGiven: [...ticks.keys()].filter((place) => !met.has(place)) };
}

function addTicks(met: Set<number>, ticks: Uint8Array[], person: number): void {
  for (let k = 0; k < ticks.length; k += 1) if (ticks[k]?.[person] === 1) met.add(k);
}
