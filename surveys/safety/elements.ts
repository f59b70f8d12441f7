import type { Json, JsonObject, Refusal } from '../question.ts';
import type { PlacedElement, PlacedPage } from '../reading/elements.ts';
import { isPlainObject, nameOf, objectsOf, typeOf } from '../reading/json.ts';
import { joined } from '../reading/path.ts';
import { isKnownElement, isKnownValidator } from '../survey-js.ts';
import { isReadableName, readableNames } from './names.ts';
import { refuseRepeats } from './repeats.ts';

const mostQuestions = 500;

/** Refuses elements and validators SurveyJS does not know, and questions without a sound name of their own. */
export function refuseElements(definition: JsonObject, pages: PlacedPage[]): Refusal[] {
  const elements = pages.flatMap((page) => page.elements);
  if (elements.length > mostQuestions) {
    return [{ path: 'definition', reason: `more than ${mostQuestions} questions` }];
  }
  return [
    ...refuseLists(definition, pages),
    ...elements.flatMap(refuseElement),
    // Conditions find a question whatever the capitals, so Q1 and q1 would be one question to them.
    ...refuseRepeats(
      elements.map(({ element, path }) => ({
        code: nameOf(element).toLowerCase(),
        path: joined(path, 'name'),
      })),
      'two questions are named',
    ),
  ];
}

function refuseElement({ element, path }: PlacedElement): Refusal[] {
  const { type, name } = element;
  if (typeof type !== 'string') return [{ path: joined(path, 'type'), reason: 'a question needs a type' }];
  if (!isKnownElement(type)) {
    return [{ path: joined(path, 'type'), reason: `SurveyJS knows no question of type "${type}"` }];
  }
  if (typeof name !== 'string') return [{ path: joined(path, 'name'), reason: 'a question needs a name' }];
  const refused = isReadableName(name) ? [] : [{ path: joined(path, 'name'), reason: readableNames }];
  return [...refused, ...refuseValidators(element, path)];
}

function refuseValidators(element: JsonObject, path: string): Refusal[] {
  return objectsOf(element['validators']).flatMap((validator, index) => {
    const type = validator['type'];
    if (typeof type === 'string' && isKnownValidator(type)) return [];
    const place = joined(joined(joined(path, 'validators'), index), 'type');
    return [{ path: place, reason: `SurveyJS knows no validator "${typeOf(validator)}"` }];
  });
}

/** A list that is no list would be passed over in silence. */
function refuseLists(definition: JsonObject, pages: PlacedPage[]): Refusal[] {
  const containers = [
    { element: definition, path: '' },
    ...pages.filter(({ path }) => path !== '').map(({ page, path }) => ({ element: page, path })),
    ...pages.flatMap(({ panels }) => panels),
  ];
  const lists = containers.flatMap(({ element, path }) =>
    ['pages', 'elements', 'questions'].map((key) => ({ value: element[key], path: joined(path, key) })),
  );
  const both = definition['pages'] !== undefined && definition['elements'] !== undefined;
  return [
    ...(both ? [{ path: 'elements', reason: 'a definition has pages or elements, not both' }] : []),
    ...lists
      .filter(({ value }) => !isListOfObjects(value))
      .map(({ path }) => ({ path, reason: 'expected a list of objects' })),
  ];
}

function isListOfObjects(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isPlainObject));
}
