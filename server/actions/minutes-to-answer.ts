/** How long a questionnaire takes, honest and rounded up: residents plan by it. Rough seconds an element, halved when routed. */
import type { Json, JsonObject } from '../../surveys/question.ts';

const seconds = { choice: 18, row: 8, openText: 45, read: 10 };

export function minutesToAnswer(definition: JsonObject): number {
  return Math.max(1, Math.ceil(secondsFor(definition) / 60));
}

function secondsFor(element: JsonObject): number {
  const inside = [...objects(element['pages']), ...objects(element['elements'])];
  const own = inside.length > 0 ? 0 : secondsForQuestion(element);
  const all = own + inside.map(secondsFor).reduce((sum, each) => sum + each, 0);
  return element['visibleIf'] === undefined ? all : all / 2;
}

function secondsForQuestion(question: JsonObject): number {
  if (question['type'] === 'html') return seconds.read;
  if (question['type'] === 'comment') return seconds.openText;
  const rows = Array.isArray(question['rows']) ? question['rows'].length : 0;
  return rows > 0 ? rows * seconds.row : seconds.choice;
}

function objects(list: Json | undefined): JsonObject[] {
  if (!Array.isArray(list)) return [];
  return list.filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}
