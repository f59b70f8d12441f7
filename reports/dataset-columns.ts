/** From SurveyJS values to one typed-array column, a way for each kind of variable. */
import { isBlank } from '../surveys/checks/empty.ts';
import type { Json } from '../surveys/question.ts';
import { isPlainObject } from '../surveys/reading/json.ts';
import type { Variable } from '../surveys/variable.ts';
import {
  AnswerRefused,
  DONT_KNOW,
  NO_ANSWER,
  NOT_APPLICABLE,
  NOT_ASKED,
  numbersColumn,
  type DataColumn,
  type Respondent,
} from './data-column.ts';

type Asked = (person: number) => boolean;

export function readCodes(variable: Variable, people: Respondent[], asked: Asked): DataColumn {
  const index = codeIndex(variable);
  const codes = new Int16Array(people.length).fill(NO_ANSWER);
  people.forEach((person, i) => {
    const value = valueOf(variable, person);
    if (!asked(i)) codes[i] = NOT_ASKED;
    else if (!isBlank(value)) codes[i] = lookUp(index, value, i, variable);
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
    else if (!isBlank(value)) {
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
  const outside = new Map(variable.outside.map(({ code, why }) => [Number(code), stateFor(why)]));
  const state = new Int16Array(people.length).fill(NO_ANSWER);
  const values = new Float64Array(people.length);
  people.forEach((person, i) => {
    const value = valueOf(variable, person);
    if (!asked(i)) state[i] = NOT_ASKED;
    else if (!isBlank(value)) {
      const number = numberIn(value);
      if (number === null) {
        throw new AnswerRefused(i, variable.question, 'a number', value);
      }
      values[i] = number;
      state[i] = outside.get(number) ?? 0;
    }
  });
  return numbersColumn(state, values);
}

/** Code -> position of the category, or the state of a code outside the base. */
function codeIndex(variable: Variable): Map<string, number> {
  const index = new Map(variable.categories.map((category, position) => [category.code, position]));
  for (const { code, why } of variable.outside) index.set(code, stateFor(why));
  return index;
}

function stateFor(why: 'dontKnow' | 'notApplicable'): number {
  return why === 'dontKnow' ? DONT_KNOW : NOT_APPLICABLE;
}

function valueOf(variable: Variable, person: Respondent): Json | undefined {
  const value = person.answers[variable.question];
  if (variable.item === null) return value;
  return isPlainObject(value) ? value[variable.item] : undefined;
}

function lookUp(
  index: Map<string, number>,
  value: Json | undefined,
  person: number,
  variable: Variable,
): number {
  const code = typeof value === 'object' || value === undefined ? undefined : index.get(String(value));
  if (code !== undefined) return code;
  const codes = [...index.keys()].join(', ');
  const known =
    codes === '' ? 'no answer, since its choices are not in the questionnaire' : `one of ${codes}`;
  throw new AnswerRefused(person, variable.question, known, value);
}

/** A decimal number, also as text with a point ("12.5"); null for anything else. */
function numberIn(value: Json | undefined): number | null {
  const decimal = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
