/** The one door to SurveyJS: what Panelpeil uses of survey-core, with Panelpeil's own keys `panel` made known to it. */
import {
  ArrayOperand,
  BinaryOperand,
  ConditionRunner,
  ConditionsParser,
  Const,
  Serializer,
  surveyLocalization,
  UnaryOperand,
  Variable,
} from 'survey-core';

import 'survey-core/i18n/dutch';
import 'survey-core/i18n/french';
import 'survey-core/i18n/german';
import 'survey-core/i18n/nl-BE';
import type { Json, JsonObject } from './question.ts';

/** On a question its meaning, on the survey what is derived from the answers. */
for (const owner of ['question', 'survey']) {
  if ((Serializer.findProperty(owner, 'panel') ?? null) === null)
    Serializer.addProperty(owner, { name: 'panel:value' });
}

export { ArrayOperand, BinaryOperand, ConditionRunner, ConditionsParser, Const, UnaryOperand, Variable };

/** One way of writing for all conditions that SurveyJS reads alike: {a}='1' and {A} == 1 are the same. */
export function canonicalCondition(text: string): string {
  const read = new ConditionsParser().parseExpression(text)?.toString() ?? text;
  return read
    .replaceAll(/\{[^{}]*\}/g, (name) => name.toLowerCase())
    .replaceAll(/(['"])(-?\d+(?:\.\d+)?)\1/g, '$2');
}

/** Is this the name of something SurveyJS can put on a page? */
export function isKnownElement(type: string): boolean {
  return Serializer.isDescendantOf(type, 'question') || type === 'panel' || type === 'flowpanel';
}

export function isKnownValidator(type: string): boolean {
  return Serializer.isDescendantOf(validatorClass(type), 'surveyvalidator');
}

/** SurveyJS writes "regex" in a definition for its class "regexvalidator". */
export function validatorClass(type: string): string {
  return type.endsWith('validator') ? type : `${type}validator`;
}

/** SurveyJS's own text for something the definition gives no text for: "otherItemText" -> "Anders, nl." */
export function builtInText(name: string, locale: string): string {
  const text: unknown = surveyLocalization.getString(name, locale);
  return typeof text === 'string' ? text : name;
}

/** One of SurveyJS's validators, ready to run: does it accept the value? It is made once and used for many answers. */
export function createValidator(type: string, definition: JsonObject): (value: Json) => boolean {
  const validator = Serializer.createClass(type);
  validator.fromJSON(definition);
  return (value) => {
    const verdict: { error?: unknown } | null = validator.validate(value, '');
    return verdict === null || verdict.error === undefined || verdict.error === null;
  };
}
