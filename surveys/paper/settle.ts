import type { JsonObject } from '../question.ts';
import { ConditionRunner } from '../survey-js.ts';
import type { Condition, Test } from './condition.ts';

/** What is certain of a person's answers; of all else nothing is known. Names in small letters. */
export interface Known {
  answers: JsonObject;
  /** Questions without an answer, nor a text beside it. */
  blank: Set<string>;
  /** Questions with an answer, whichever it is. */
  answered: Set<string>;
}

/** What is left of a condition: `fixed` when what is known decides it. */
export function settle(condition: Condition, known: Known): Condition {
  switch (condition.kind) {
    case 'fixed':
      return condition;
    case 'not': {
      const part = settle(condition.part, known);
      return part.kind === 'fixed' ? { kind: 'fixed', holds: !part.holds } : { kind: 'not', part };
    }
    case 'test':
      return settleTest(condition, known);
    case 'all':
    case 'any':
      return joinParts(
        condition.kind,
        condition.parts.map((part) => settle(part, known)),
      );
  }
}

/** Parts that say nothing more are left out. */
export function joinParts(kind: 'all' | 'any', parts: Condition[]): Condition {
  const decides = kind === 'any';
  if (parts.some((part) => part.kind === 'fixed' && part.holds === decides))
    return { kind: 'fixed', holds: decides };
  const open = parts
    .filter((part) => part.kind !== 'fixed')
    .flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first] = open;
  if (first === undefined) return { kind: 'fixed', holds: !decides };
  return open.length === 1 ? first : { kind, parts: open };
}

function settleTest(test: Test, { answers, blank, answered }: Known): Condition {
  const given = new Set(Object.keys(answers).map((name) => name.toLowerCase()));
  if (test.names.every((name) => given.has(name) || blank.has(rootOf(name))))
    return { kind: 'fixed', holds: holdsFor(test, answers) };
  const { subject = '', operator = '' } = test.simple ?? {};
  return operator === 'notempty' && answered.has(subject) ? { kind: 'fixed', holds: true } : test;
}

/** Is it so for somebody who gave these answers and no others? */
export function holdsFor(test: Test, answers: JsonObject): boolean {
  return new ConditionRunner(test.text).runValues(answers);
}

/** The question that a name in a condition is about: "lok4.gemak" and "lok4-comment" are about lok4. */
export function rootOf(name: string): string {
  return name.replace(/[.[].*$/, '').replace(/-(?:comment|unwrapped)$/, '');
}
