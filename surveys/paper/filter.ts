/** Who answers a question on paper, told by what they wrote at questions before it. */
import type { JsonObject, Question } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { Condition, Test } from './condition.ts';
import { holdsFor, rootOf } from './settle.ts';

export type Sign = 'equal' | 'greater' | 'greaterorequal' | 'less' | 'lessorequal';

export type Filter =
  | { kind: 'all' | 'any'; parts: Filter[] }
  | { kind: 'fixed'; holds: boolean }
  /** Crossed one of the codes, and none of the others, at a question (or row) with one answer; `blank`: or crossed nothing. */
  | {
      kind: 'picked';
      question: string;
      row: string | null;
      codes: string[];
      others: string[];
      blank: boolean;
    }
  /** Crossed one (or every one) of the codes at a question with several answers. */
  | { kind: 'ticked'; question: string; codes: string[]; every: boolean; not: boolean }
  /** `beside`: wrote something of their own beside the answers. */
  | { kind: 'answered'; question: string; beside: boolean; not: boolean }
  | { kind: 'wrote'; question: string; sign: Sign; value: string; not: boolean }
  /** How many answers were crossed. */
  | { kind: 'counted'; question: string; sign: Sign; value: string; not: boolean };

/** Null when the condition cannot be put in terms of what stands on a form. */
export function filterOf(condition: Condition, questions: Question[]): Filter | null {
  if (condition.kind === 'fixed') return condition;
  const one = oneChoiceOf(condition, questions);
  if (one !== null) return pickedFilter(condition, one);
  if (condition.kind === 'test') return testFilter(condition, questions);
  if (condition.kind === 'not') {
    const inner = filterOf(condition.part, questions);
    return inner === null ? null : negated(inner);
  }
  const parts = condition.parts.map((part) => filterOf(part, questions));
  return parts.every((part) => part !== null) ? { kind: condition.kind, parts } : null;
}

function negated(filter: Filter): Filter {
  switch (filter.kind) {
    case 'fixed':
      return { kind: 'fixed', holds: !filter.holds };
    case 'all':
      return { kind: 'any', parts: filter.parts.map(negated) };
    case 'any':
      return { kind: 'all', parts: filter.parts.map(negated) };
    case 'picked':
      return { ...filter, codes: filter.others, others: filter.codes, blank: !filter.blank };
    case 'ticked':
    case 'answered':
    case 'wrote':
    case 'counted':
      return { ...filter, not: !filter.not };
  }
}

interface OneChoice {
  question: Question;
  row: string | null;
}

/** The only question (or row) with one answer that a condition looks at; null when it looks at more, or at something else. */
function oneChoiceOf(condition: Condition, questions: Question[]): OneChoice | null {
  const [name, ...others] = namesIn(condition);
  if (name === undefined || others.length > 0) return null;
  for (const question of questions) {
    const own = question.name.toLowerCase();
    if (own === name && ['single', 'scale'].includes(question.kind)) return { question, row: null };
    const row = question.rows.find(({ code }) => `${own}.${code.toLowerCase()}` === name);
    if (row !== undefined) return { question, row: row.code };
  }
  return null;
}

function namesIn(condition: Condition): string[] {
  if (condition.kind === 'fixed') return [];
  if (condition.kind === 'test') return condition.names;
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts;
  return [...new Set(parts.flatMap(namesIn))];
}

/** Tried with every answer there is, and with none. */
function pickedFilter(condition: Condition, { question, row }: OneChoice): Filter {
  const choices = readChoices(question.element, 'en');
  const given = (value: string | number | boolean): JsonObject =>
    row === null ? { [question.name]: value } : { [question.name]: { [row]: value } };
  const picked = choices.filter(({ value }) => holds(condition, given(value))).map(({ code }) => code);
  const others = choices.map(({ code }) => code).filter((code) => !picked.includes(code));
  const blank = holds(condition, {});
  const same = blank ? others.length === 0 : picked.length === 0;
  if (same) return { kind: 'fixed', holds: blank };
  return { kind: 'picked', question: question.name, row, codes: picked, others, blank };
}

function holds(condition: Condition, answers: JsonObject): boolean {
  switch (condition.kind) {
    case 'fixed':
      return condition.holds;
    case 'not':
      return !holds(condition.part, answers);
    case 'all':
      return condition.parts.every((part) => holds(part, answers));
    case 'any':
      return condition.parts.some((part) => holds(part, answers));
    case 'test':
      return holdsFor(condition, answers);
  }
}

const opposite: Record<string, string> = {
  notequal: 'equal',
  notcontains: 'contains',
  noneof: 'anyof',
  empty: 'notempty',
};
const signs = new Set<string>(['equal', 'greater', 'greaterorequal', 'less', 'lessorequal']);

function testFilter({ simple }: Test, questions: Question[]): Filter | null {
  if (simple === null) return null;
  const not = Object.hasOwn(opposite, simple.operator);
  const operator = opposite[simple.operator] ?? simple.operator;
  const question = questions.find(({ name }) => name.toLowerCase() === rootOf(simple.subject));
  if (question === undefined) return null;
  const own = question.name.toLowerCase();
  const beside = simple.subject === `${own}-comment`;
  if (operator === 'notempty' && (beside || simple.subject === own))
    return { kind: 'answered', question: question.name, beside, not };
  const asked = { question: question.name, not };
  if (simple.subject === `${own}.length` && question.kind === 'multiple')
    return countedFilter(simple.values, operator, asked);
  if (simple.subject !== own) return null;
  if (question.kind === 'multiple')
    return tickedFilter(simple.values, operator, { ...asked, kind: question });
  return wroteFilter(simple.values, operator, { ...asked, kind: question });
}

interface Asked {
  question: string;
  not: boolean;
}

function countedFilter(values: unknown[], operator: string, asked: Asked): Filter | null {
  const [value] = values;
  if (typeof value !== 'number' || values.length > 1 || value < 1 || !isSign(operator)) return null;
  const counted: Filter = { kind: 'counted', ...asked, sign: operator, value: String(value) };
  // Nothing crossed is not fewer than two: SurveyJS has no count of it.
  if (!operator.startsWith('less')) return counted;
  const answered: Filter = { kind: 'answered', question: asked.question, beside: false, not: asked.not };
  return { kind: asked.not ? 'any' : 'all', parts: [answered, counted] };
}

function tickedFilter(
  values: unknown[],
  operator: string,
  { question, not, kind }: Asked & { kind: Question },
): Filter | null {
  if (!['contains', 'anyof', 'allof'].includes(operator)) return null;
  const codes = values.map(String);
  const known = new Set(kind.choices.map(({ code }) => code));
  if (codes.length === 0 || codes.some((code) => !known.has(code))) return null;
  return { kind: 'ticked', question, codes, every: operator !== 'anyof', not };
}

function wroteFilter(
  values: unknown[],
  operator: string,
  { question, not, kind }: Asked & { kind: Question },
): Filter | null {
  const [value] = values;
  if (values.length > 1 || !isSign(operator)) return null;
  const fits =
    kind.kind === 'number' ? typeof value === 'number' : kind.kind === 'text' && operator === 'equal';
  return fits && (typeof value === 'number' || typeof value === 'string')
    ? { kind: 'wrote', question, sign: operator, value: String(value), not }
    : null;
}

function isSign(operator: string): operator is Sign {
  return signs.has(operator);
}
