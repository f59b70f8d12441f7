/** From SurveyJS values to one typed-array column, a way for each kind of variable. */
import type { Json } from '../surveys/question.ts';
import type { Variable } from '../surveys/variable.ts';
import {
  AnswerRefused,
  DONT_KNOW,
  NO_ANSWER,
  NOT_APPLICABLE,
  NOT_ASKED,
  type DataColumn,
  type Respondent,
} from './data-column.ts';

type Asked = (person: number) => boolean;

export function readCodes(variable: Variable, people: Respondent[], asked: Asked): DataColumn {
  const index = codeIndex(variable);
  const codes = new Int16Array(people.length).fill(NO_ANSWER);
  people.forEach((person, i) => {
    if (!asked(i)) codes[i] = NOT_ASKED;
    else if (!isEmpty(valueOf(variable, person))) {
      codes[i] = lookUp(index, valueOf(variable, person), i, variable);
    }
  });
  return { kind: 'codes', codes };
}

/** In the base: at least one box ticked, an exclusive "none" among them. */
export function readTicks(variable: Variable, people: Respondent[], asked: Asked): DataColumn {
  const index = codeIndex(variable);
  const state = new Int16Array(people.length).fill(NO_ANSWER);
  const ticks = variable.categories.map(() => new Uint8Array(people.length));
  people.forEach((person, i) => {
    const value = valueOf(variable, person);
    if (!asked(i)) state[i] = NOT_ASKED;
    else if (!isEmpty(value)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        const code = lookUp(index, one, i, variable);
        const column = ticks[code];
        if (column === undefined) state[i] = state[i] === 0 ? 0 : code;
        else {
          column[i] = 1;
          state[i] = 0;
        }
      }
    }
  });
  return { kind: 'ticks', state, ticks };
}

export function readNumbers(variable: Variable, people: Respondent[], asked: Asked): DataColumn {
  const state = new Int16Array(people.length).fill(NO_ANSWER);
  const values = new Float64Array(people.length);
  people.forEach((person, i) => {
    const value = valueOf(variable, person);
    if (!asked(i)) state[i] = NOT_ASKED;
    else if (!isEmpty(value)) {
      const number = typeof value === 'string' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) {
        throw new AnswerRefused(i, variable.question, `expected a number, found ${JSON.stringify(value)}`);
      }
      values[i] = number;
      state[i] = 0;
    }
  });
  return { kind: 'numbers', state, values };
}

function codeIndex(variable: Variable): Map<string, number> {
  const index = new Map(variable.categories.map((category, position) => [category.code, position]));
  for (const one of variable.outside)
    index.set(one.code, one.why === 'dontKnow' ? DONT_KNOW : NOT_APPLICABLE);
  return index;
}

function valueOf(variable: Variable, person: Respondent): Json | undefined {
  const value = person.answers[variable.question];
  if (variable.item === null) return value;
  return isRecord(value) ? value[variable.item] : undefined;
}

function lookUp(
  index: Map<string, number>,
  value: Json | undefined,
  person: number,
  variable: Variable,
): number {
  const code = typeof value === 'object' || value === undefined ? undefined : index.get(String(value));
  if (code !== undefined) return code;
  const known = [...index.keys()].join(', ');
  const found = JSON.stringify(value).slice(0, 80);
  throw new AnswerRefused(person, variable.question, `expected one of ${known}, found ${found}`);
}

function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
