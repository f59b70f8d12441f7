import type { Question } from '../question.ts';
import type { Test } from './condition.ts';
import type { Filter, Sign } from './filter.ts';
import { rootOf } from './settle.ts';

const opposite: Record<string, string> = {
  notequal: 'equal',
  notcontains: 'contains',
  noneof: 'anyof',
  empty: 'notempty',
};
const signs = new Set<string>(['equal', 'greater', 'greaterorequal', 'less', 'lessorequal']);

/** One comparison with an answer that is not one of a list; null when it cannot be put in terms of what stands on a form. */
export function testFilter({ simple }: Test, questions: Question[]): Filter | null {
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
