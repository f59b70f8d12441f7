/**
 * May this questionnaire go out to residents? A form can be tabulated and yet hold things the server cannot check: then a
 * resident's browser and the server would disagree on what is a right answer.
 */
import { isMoment, isMomentOf } from './checks/moment.ts';
import { type Json, type JsonObject, type Questionnaire, type Refusal, questionsOf } from './question.ts';
import { QuestionnaireRefused } from './questionnaire.ts';
import { isPlainObject, textProperty } from './reading/json.ts';
import { entriesOf, joined } from './reading/path.ts';
import { refuseRepeats } from './safety/repeats.ts';

/** A resident who comes back, or goes on without scripts, must find what was there before. */
const everySameOrder = 'everybody sees the same order; "random" is another one each time';

/** Properties that make SurveyJS change answers, questions or choices by itself, and why they are refused. */
const refused: Record<string, string> = {
  triggers: 'the server does not follow triggers; use visibleIf',
  calculatedValues: 'the server does not work out calculated values; write the condition in full',
  choicesByUrl: 'choices stand in the questionnaire, not elsewhere',
  choicesFromQuestion: 'choices stand with the question itself',
  valueName: 'every question keeps its answer under its own name',
  valuePropertyName: 'every question keeps its answer under its own name',
  defaultValue: 'an answer is given by the resident only',
  defaultRowValue: 'an answer is given by the resident only',
  defaultValueExpression: 'an answer is given by the resident only',
  setValueIf: 'an answer is given by the resident only',
  setValueExpression: 'an answer is given by the resident only',
  resetValueIf: 'an answer is taken back by the resident only',
  minValueExpression: 'a limit is a fixed value',
  maxValueExpression: 'a limit is a fixed value',
  maskType: 'the server does not know masks; use a validator',
  hideIfChoicesEmpty: 'use visibleIf',
  hideIfRowsEmpty: 'use visibleIf',
  allowCustomChoices: 'use showOtherItem',
  navigateToUrl: 'the platform itself shows the page of thanks',
  navigateToUrlOnCondition: 'the platform itself shows the page of thanks',
  questionsOnPageMode: 'residents see the pages as they are in the questionnaire',
  showPreviewBeforeComplete: 'residents look back with the button to the page before',
  checkErrorsMode: 'a page is checked before the next one comes',
  timeLimit: 'everybody may take the time that is needed',
  maxTimeToFinish: 'everybody may take the time that is needed',
  choicesOrder: everySameOrder,
  rowOrder: everySameOrder,
  questionOrder: everySameOrder,
  questionsOrder: everySameOrder,
  elementsOrder: everySameOrder,
  firstPageIsStartPage: 'write the welcome as a text (html) on the first page',
  storeOthersAsComment: 'the "other" text is kept beside the answer',
};

/** Values of those properties that change nothing. */
const harmless = new Set<Json>([false, '', 'none', 'default', true, 'standard', 'noPreview', 'onNextPage']);

/** @throws QuestionnaireRefused, with every reason and its place, when the server could not check the answers. */
export function refuseUnfitForFieldwork(questionnaire: Questionnaire): void {
  const refusals = [
    ...questionnaire.leftOut.map((name) => ({
      path: name,
      reason: 'this kind of question cannot be asked here',
    })),
    ...refuseClosed(questionnaire.definition),
    ...refuseProperties(questionnaire.definition, ''),
    ...refusePageNames(questionnaire),
    ...questionsOf(questionnaire).flatMap(({ name, path }) => refuseName(name, joined(path, 'name'))),
    ...questionnaire.derived.flatMap(({ name, path }) => refuseName(name, path)),
    ...questionsOf(questionnaire).flatMap(({ element, path }) => refuseElement(element, path)),
  ];
  if (refusals.length > 0) throw new QuestionnaireRefused(refusals);
}

/** Names end up in addresses, files and other programs. */
function refuseName(name: string, path: string): Refusal[] {
  if (/^[A-Za-z0-9_]{1,40}$/.test(name)) return [];
  return [{ path, reason: 'a name is 1 to 40 letters, digits or _' }];
}

/** A page without a name is called page1, page2, ... by its place. */
function refusePageNames({ pages }: Questionnaire): Refusal[] {
  const codes = pages.map(({ name }, index) => ({
    code: name,
    path: joined(joined('pages', index), 'name'),
  }));
  return refuseRepeats(codes, 'two pages have the name');
}

function refuseProperties(value: Json, path: string): Refusal[] {
  return entriesOf(value).flatMap(([key, child]) => {
    const place = joined(path, key);
    const reason = typeof key === 'string' && Object.hasOwn(refused, key) ? refused[key] : undefined;
    if (reason !== undefined && isInForce(String(key), child)) return [{ path: place, reason }];
    return [...refuseContainer(child, place), ...refuseProperties(child, place)];
  });
}

/** A form that can only be read. */
function refuseClosed({ mode, readOnly }: JsonObject): Refusal[] {
  const reason = 'nobody could fill in this form';
  return [
    ...(mode === 'display' ? [{ path: 'mode', reason }] : []),
    ...(readOnly === true ? [{ path: 'readOnly', reason }] : []),
  ];
}

function isInForce(key: string, value: Json): boolean {
  if (key === 'storeOthersAsComment') return value === false;
  if (key.endsWith('Order')) return value === 'random';
  if (key === 'defaultValue') return value !== null && value !== '';
  if (key === 'checkErrorsMode') return value === 'onComplete';
  if (key === 'showPreviewBeforeComplete' && value === true) return true;
  if (value === 0 && /^(timeLimit|maxTimeToFinish)$/.test(key)) return false;
  if (['hideIfChoicesEmpty', 'hideIfRowsEmpty', 'allowCustomChoices', 'firstPageIsStartPage'].includes(key)) {
    return value === true;
  }
  const empty = Array.isArray(value)
    ? value.length === 0
    : isPlainObject(value) && Object.keys(value).length === 0;
  return value !== null && !harmless.has(value) && !empty;
}

/** A panel or page that is required or closed as a whole is beyond the check of single questions. */
function refuseContainer(value: Json, path: string): Refusal[] {
  if (!isPlainObject(value) || !(Array.isArray(value['elements']) || Array.isArray(value['questions'])))
    return [];
  return ['isRequired', 'requiredIf', 'readOnly', 'enableIf']
    .filter((key) => value[key] === true || textProperty(value, key) !== null)
    .map((key) => ({ path: joined(path, key), reason: 'set it on the questions themselves' }));
}

function refuseElement(element: JsonObject, path: string): Refusal[] {
  const inputType = textProperty(element, 'inputType') ?? 'text';
  const limits = ['min', 'max'].filter(
    (key) => element[key] !== undefined && !isLimit(inputType, element[key]),
  );
  const choices = Array.isArray(element['choices']) ? element['choices'] : [];
  return [
    ...limits.map((key) => ({
      path: joined(path, key),
      reason: `expected a limit in the form of inputType ${inputType}`,
    })),
    ...choices.flatMap((choice, index) =>
      isPlainObject(choice) && choice['showCommentArea'] === true
        ? [
            {
              path: joined(joined(joined(path, 'choices'), index), 'showCommentArea'),
              reason: 'use showOtherItem',
            },
          ]
        : [],
    ),
    ...(element['cellType'] === 'checkbox'
      ? [{ path: joined(path, 'cellType'), reason: 'one answer a row; use a checkbox question for several' }]
      : []),
  ];
}

function isLimit(inputType: string, value: Json | undefined): boolean {
  if (isMoment(inputType)) return typeof value === 'string' && isMomentOf(inputType, value);
  return (
    typeof value === 'number' || (typeof value === 'string' && value !== '' && Number.isFinite(Number(value)))
  );
}
