/** The validators of a question, run by SurveyJS's own classes, so that browser and server say the same. */
import type { Json, JsonObject } from '../question.ts';
import { isPlainObject, numberProperty, objectsOf, textProperty, typeOf } from '../reading/json.ts';
import type { Turn } from '../routing.ts';
import { createValidator, validatorClass } from '../survey-js.ts';
import { isEmpty } from './empty.ts';
import { type Finding, finding } from './problem.ts';

export const emailExpected = 'an e-mail address';

/** Runs on the answer of a question that is shown; `undefined` is no answer, which only an expression looks at. */
export type Validate = (value: Json | undefined, turn: Turn) => Finding[];

export function compileValidators(element: JsonObject): Validate {
  const validators = objectsOf(element['validators']).flatMap((definition, index) =>
    isBlocking(definition) ? [inItsWords(compileOne(definition), definition, index)] : [],
  );
  if (element['inputType'] === 'email') validators.push(compileOne({ type: 'email' }));
  return (value, turn) => validators.flatMap((validate) => validate(value, turn));
}

/** The maker of the questionnaire may have said better what is wrong, in the validator's own text. */
function inItsWords(validate: Validate, definition: JsonObject, index: number): Validate {
  if (definition['text'] === undefined) return validate;
  return (value, turn) => validate(value, turn).map((found) => ({ ...found, validator: index }));
}

/** A validator can also only warn; a warning stops nobody. */
function isBlocking(validator: JsonObject): boolean {
  return validator['notificationType'] === undefined || validator['notificationType'] === 'error';
}

function compileOne(definition: JsonObject): Validate {
  const type = validatorClass(typeOf(definition));
  const expression = textProperty(definition, 'expression');
  if (type === 'expressionvalidator') {
    return (value, turn) =>
      expression === null || turn.holdsFor(expression, value ?? null)
        ? []
        : [finding('wrong-form', `an answer for which ${expression} holds`)];
  }
  const validator = createValidator(type, definition);
  return (value) => {
    if (value === undefined || isEmpty(value) || isPlainObject(value)) return [];
    return validator(value) ? [] : explain(type, definition, value);
  };
}

/** SurveyJS says only that a validator objects; the code and the limit follow from the definition. */
function explain(type: string, definition: JsonObject, value: Json): Finding[] {
  const number = (name: string): number => numberProperty(definition, name) ?? 0;
  const length = typeof value === 'string' ? value.length : 0;
  const count = Array.isArray(value) ? value.length : 0;
  switch (type) {
    case 'numericvalidator':
      if (typeof value !== 'number') return [finding('not-a-number', 'a number')];
      return [finding('out-of-range', `a number from ${number('minValue')} to ${number('maxValue')}`)];
    case 'textvalidator':
      if (length < number('minLength'))
        return [finding('too-short', `at least ${number('minLength')} characters`)];
      if (number('maxLength') > 0 && length > number('maxLength')) {
        return [finding('too-long', `at most ${number('maxLength')} characters`)];
      }
      return [finding('wrong-form', 'a text without digits')];
    case 'answercountvalidator':
      return count < number('minCount')
        ? [finding('too-few', `at least ${number('minCount')} choices`)]
        : [finding('too-many', `at most ${number('maxCount')} choices`)];
    default:
      return [
        finding('wrong-form', type === 'emailvalidator' ? emailExpected : 'a text of the form asked for'),
      ];
  }
}
