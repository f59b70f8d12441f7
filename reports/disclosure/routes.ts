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
      const asked = askedOf(columns.get(key));
      return [key, [...before(key, named)].flatMap((from) => routeFrom(from, columns.get(from), asked))];
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

function askedOf(column: DataColumn | undefined): number[] {
  if (column === undefined) return [];
  const state = column.kind === 'codes' ? column.codes : column.state;
  const asked: number[] = [];
  state.forEach((own, person) => {
    if (own !== NOT_ASKED) asked.push(person);
  });
  return asked;
}

/** None where somebody was asked without an answer to the question before: it then tells nothing for sure. */
function routeFrom(from: string, column: DataColumn | undefined, asked: number[]): Route[] {
  if (column === undefined || column.kind === 'numbers' || asked.length === 0) return [];
  if (column.kind === 'codes') {
    const given = new Set(asked.map((person) => column.codes[person] ?? NOT_ASKED));
    return Math.min(...given) < 0 ? [] : [{ from, given: [...given], notGiven: [] }];
  }
  if (asked.some((person) => column.state[person] !== 0)) return [];
  const isGiven = column.ticks.map((ticks) => asked.some((person) => ticks[person] === 1));
  const places = [...isGiven.keys()];
  return [
    {
      from,
      given: places.filter((place) => isGiven[place] === true),
      notGiven: places.filter((place) => isGiven[place] === false),
    },
  ];
}
