/** A SurveyJS form definition -> a questionnaire that is safe to show, to check answers against and to tabulate. */
import type { Json, JsonObject, Page, Questionnaire, Refusal } from './question.ts';
import { type PlacedPage, placedPages } from './reading/elements.ts';
import { isPlainObject, nameOf, objectsOf, textProperty, typeOf } from './reading/json.ts';
import { readDerived } from './reading/derived.ts';
import { isAskable, readQuestion } from './reading/read-question.ts';
import { textIn } from './reading/text.ts';
import { findRefusals } from './safety/find-refusals.ts';

/** The definition is unsafe or broken; every reason with its place. */
export class QuestionnaireRefused extends Error {
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    const [first] = refusals;
    const more = refusals.length > 1 ? `, and ${refusals.length - 1} more` : '';
    super(first === undefined ? 'the definition is refused' : `${first.path}: ${first.reason}${more}`);
    this.name = 'QuestionnaireRefused';
    this.refusals = refusals;
  }
}

/**
 * Reads any SurveyJS form definition. Known questions that Panelpeil does not ask (file, signature, ...) end up in
 * `leftOut`; whether it may go out to residents is another question: see fieldwork.ts.
 * @throws QuestionnaireRefused when the definition is unsafe or broken.
 */
export function readQuestionnaire(definition: Json): Questionnaire {
  const refusals = findRefusals(definition);
  if (refusals.length > 0 || !isPlainObject(definition)) throw new QuestionnaireRefused(refusals);
  const locale = textProperty(definition, 'locale') ?? 'en';
  const placed = placedPages(definition);
  const pages = placed.map((page, index) => readPage(page, index, locale));
  return {
    title: textIn(definition['title'], locale) ?? '',
    description: textIn(definition['description'], locale),
    locale,
    pages,
    derived: readDerived(
      definition,
      pages.flatMap(({ questions }) => questions),
      locale,
    ),
    leftOut: placed.flatMap(leftOutOf),
    definition,
  };
}

function readPage({ page, path, elements }: PlacedPage, index: number, locale: string): Page {
  const wholeForm = path === '';
  return {
    name: (wholeForm ? null : textProperty(page, 'name')) ?? `page${index + 1}`,
    title: wholeForm ? null : textIn(page['title'], locale),
    questions: elements.filter(isAskable).map((element) => readQuestion(element, locale)),
  };
}

function leftOutOf({ elements }: PlacedPage): string[] {
  return elements.flatMap((placed) => {
    const own = isAskable(placed) ? [] : [nameAndType(placed.element)];
    return [...own, ...insideChoices(placed.element).map(nameAndType)];
  });
}

/** SurveyJS can ask further questions inside a choice. */
function insideChoices(element: JsonObject): JsonObject[] {
  return objectsOf(element['choices']).flatMap((choice) => objectsOf(choice['elements']));
}

function nameAndType(element: JsonObject): string {
  return `${nameOf(element)} (${typeOf(element)})`;
}
