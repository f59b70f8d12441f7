/** From a condition of the questionnaire to a filter on paper. */
import type { JsonObject, Question } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { Condition } from './condition.ts';
import type { Filter } from './filter.ts';
import { holdsFor } from './settle.ts';
import { testFilter } from './test-filter.ts';

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
