/** What stands on the pages of a definition, panels opened, each element with its place and everything that can hide it. */
import type { JsonObject } from '../question.ts';
import { objectsOf, textProperty } from './json.ts';
import { joined } from './path.ts';

export interface PlacedElement {
  element: JsonObject;
  /** pages[0].elements[2] */
  path: string;
  /** Conditions of its page, its panels and itself that must all hold. */
  conditions: string[];
}

export interface PlacedPage {
  page: JsonObject;
  path: string;
  /** Questions only, in reading order. */
  elements: PlacedElement[];
  /** The panels around them, for checks on names and conditions. */
  panels: PlacedElement[];
}

/** The pages of a definition; one that lists its elements without pages is one page. */
export function placedPages(definition: JsonObject): PlacedPage[] {
  const pages = objectsOf(definition['pages']);
  if (pages.length > 0) return pages.map((page, index) => placePage(page, `pages[${index}]`));
  return listOfElements(definition) === null ? [] : [placePage({ ...definition, visibleIf: '' }, '')];
}

function placePage(page: JsonObject, path: string): PlacedPage {
  const placed: PlacedPage = { page, path, elements: [], panels: [] };
  openContainer({ element: page, path, conditions: path === '' ? [] : ownConditions(page) }, placed);
  return placed;
}

function openContainer(container: PlacedElement, into: PlacedPage): void {
  const key = listOfElements(container.element);
  if (key === null) return;
  objectsOf(container.element[key]).forEach((element, index) => {
    const path = joined(joined(container.path, key), index);
    const placed = { element, path, conditions: [...container.conditions, ...ownConditions(element)] };
    if (element['type'] === 'panel') {
      into.panels.push(placed);
      openContainer(placed, into);
    } else {
      into.elements.push(placed);
    }
  });
}

/** `questions` is SurveyJS's older name for `elements`. */
function listOfElements(container: JsonObject): 'elements' | 'questions' | null {
  if (Array.isArray(container['elements'])) return 'elements';
  return Array.isArray(container['questions']) ? 'questions' : null;
}

/** In SurveyJS `visibleIf` decides alone when there is one; `visible: false` hides what has none. */
function ownConditions(element: JsonObject): string[] {
  const visibleIf = textProperty(element, 'visibleIf');
  if (visibleIf !== null) return [visibleIf];
  return element['visible'] === false ? ['false'] : [];
}
