/** The root key `panel` of a definition: indicators worked out from the answers, { "derived": { "P9": { "any": [...] } } }. */
import type { Choice, DerivedIndicator, DerivedPart, JsonObject, Question } from '../question.ts';
import { builtInText } from '../survey-js.ts';
import { isPlainObject, objectsOf, textProperty } from './json.ts';
import { codesOf, panelKey } from './meaning.ts';
import { joined } from './path.ts';
import { textIn } from './text.ts';

/** Where the indicators stand in a definition. */
export const derivedPath = 'panel.derived';

/** @param questions the questions of the same definition; the definition has been found safe */
export function readDerived(
  definition: JsonObject,
  questions: Question[],
  locale: string,
): DerivedIndicator[] {
  const listed = panelKey(definition)['derived'];
  return Object.entries(isPlainObject(listed) ? listed : {}).map(([name, value]) => {
    const entry = isPlainObject(value) ? value : {};
    return {
      kind: 'derived',
      name,
      title: textIn(entry['title'], locale) ?? name,
      explanation: textIn(entry['explanation'], locale),
      path: joined(derivedPath, name),
      choices: yesAndNo(entry, locale),
      base: textProperty(entry, 'base'),
      parts: objectsOf(entry['any']).flatMap((part) => partOf(part, questions) ?? []),
    };
  });
}

/** What is asked under a part's name: LOK1, or LOK4/gemak for a row of a matrix; null when nothing is. */
export function findAsked(
  name: string,
  questions: Question[],
): { question: Question; item: string | null } | null {
  const whole = questions.find((question) => question.name === name);
  if (whole !== undefined) return { question: whole, item: null };
  const owner = questions.find(({ name: own, rows }) => rows.some(({ code }) => `${own}/${code}` === name));
  return owner === undefined ? null : { question: owner, item: name.slice(owner.name.length + 1) };
}

function partOf(part: JsonObject, questions: Question[]): DerivedPart | null {
  const asked = findAsked(textProperty(part, 'question') ?? '', questions);
  if (asked === null) return null;
  return { question: asked.question.name, item: asked.item, codes: codesOf(part['codes']) };
}

/** SurveyJS's own "yes" and "no" where the definition has no better words. */
function yesAndNo({ labels }: JsonObject, locale: string): Choice[] {
  const own = isPlainObject(labels) ? labels : {};
  const builtIn = { 1: 'booleanCheckedLabel', 0: 'booleanUncheckedLabel' };
  return (['1', '0'] as const).map((code) => ({
    code,
    label: textIn(own[code], locale) ?? builtInText(builtIn[code], locale).toLowerCase(),
    exclusive: false,
    missing: null,
    other: false,
  }));
}
