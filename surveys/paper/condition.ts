/** A condition of a questionnaire as a tree, to be worked out in part and to be put in words. */
import type { Json } from '../question.ts';
import {
  ArrayOperand,
  BinaryOperand,
  ConditionsParser,
  Const,
  UnaryOperand,
  Variable,
} from '../survey-js.ts';

export type Condition =
  | { kind: 'all' | 'any'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'fixed'; holds: boolean }
  | Test;

/** One comparison. */
export interface Test {
  kind: 'test';
  /** As SurveyJS reads it again. */
  text: string;
  /** What it looks at, in small letters: "lok1", "lok1-comment", "lok4.gemak", "con1.length". */
  names: string[];
  /** `subject operator values` when it is as simple as that; null otherwise. */
  simple: { subject: string; operator: string; values: Json[] } | null;
}

/** @throws Error for a condition SurveyJS cannot read; reading the questionnaire refuses those */
export function readCondition(text: string): Condition {
  const operand: Operand | null = new ConditionsParser().parseExpression(text);
  if (operand === null || operand === undefined)
    throw new Error(`SurveyJS cannot read the condition "${text}"`);
  return nodeOf(operand);
}

type Operand = ReturnType<ConditionsParser['parseExpression']>;

function nodeOf(operand: Operand): Condition {
  if (operand instanceof BinaryOperand && ['and', 'or'].includes(operand.operator)) {
    const parts = [operand.leftOperand, operand.rightOperand].map((side: Operand) => nodeOf(side));
    return { kind: operand.operator === 'and' ? 'all' : 'any', parts };
  }
  if (operand instanceof UnaryOperand && operand.operator === 'negate')
    return { kind: 'not', part: nodeOf(operand.expression) };
  const names: string[] = [];
  operand.setVariables(names);
  const distinct = [...new Set(names.map((name) => name.toLowerCase()))];
  return { kind: 'test', text: operand.toString(), names: distinct, simple: simpleOf(operand) };
}

function simpleOf(operand: Operand): Test['simple'] {
  if (operand instanceof UnaryOperand) {
    const { expression, operator } = operand;
    if (!(expression instanceof Variable)) return null;
    return { subject: expression.variable.toLowerCase(), operator, values: [] };
  }
  if (!(operand instanceof BinaryOperand)) return null;
  const [left, right]: [Operand, Operand] = [operand.leftOperand, operand.rightOperand];
  const values = valuesOf(right);
  if (!(left instanceof Variable) || values === null) return null;
  return { subject: left.variable.toLowerCase(), operator: operand.operator, values };
}

function valuesOf(operand: Operand): Json[] | null {
  if (operand instanceof Variable) return null;
  if (operand instanceof Const) return [operand.correctValue as Json];
  if (!(operand instanceof ArrayOperand)) return null;
  const values = operand.values.map(valuesOf);
  return values.every((value) => value !== null) ? values.flat() : null;
}
