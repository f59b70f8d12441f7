import type { Json, JsonObject } from '../question.ts';
import { isPlainObject, isScalar } from '../reading/json.ts';
import { entriesOf, joined } from '../reading/path.ts';

/** What SurveyJS shows of a form, a page, a panel, a question, a choice or a validator. */
const shown = new Set([
  'title',
  'description',
  'html',
  'label',
  'labelTrue',
  'labelFalse',
  'placeholder',
  'navigationTitle',
  'navigationDescription',
  'minRateDescription',
  'maxRateDescription',
  'commentText',
  'commentPlaceholder',
  'otherPlaceholder',
  'otherText',
  'noneText',
  'refuseText',
  'dontKnowText',
  'selectAllText',
  'requiredErrorText',
  'otherErrorText',
  'minErrorText',
  'maxErrorText',
  'stepErrorText',
  'pagePrevText',
  'pageNextText',
  'completeText',
]);

/** Lists of things a resident picks from: a thing's value is its code, and its text when it has no other. */
const choiceLists = new Set(['choices', 'columns', 'rows', 'rateValues']);
const otherLists = new Set(['pages', 'elements', 'questions', 'validators']);

/** The definition with each text that a resident sees changed; `change` also sees texts that are codes, and must leave those. */
export function mapTexts(
  thing: JsonObject,
  change: (text: Json, path: string) => Json,
  path = '',
): JsonObject {
  const entries = entriesOf(thing).map(([key, value]) => {
    const name = String(key);
    const place = joined(path, name);
    if (shown.has(name)) return [name, change(value, place)];
    const isList = choiceLists.has(name) || otherLists.has(name);
    if (!isList || !Array.isArray(value)) return [name, value];
    const isChoices = choiceLists.has(name);
    return [name, value.map((item, index) => mapItem(item, joined(place, index), { change, isChoices }))];
  });
  return Object.fromEntries(entries) as JsonObject;
}

function mapItem(
  item: Json,
  path: string,
  { change, isChoices }: { change: (text: Json, path: string) => Json; isChoices: boolean },
): Json {
  if (!isPlainObject(item)) return isChoices && isScalar(item) ? change(item, path) : item;
  const mapped = mapTexts(item, change, path);
  const { text } = item;
  // Without a value the text is the code.
  const isText = !isChoices || isScalar(item['value']) || isScalar(text);
  return text === undefined || !isText ? mapped : { ...mapped, text: change(text, joined(path, 'text')) };
}
