/** Everything that keeps a definition from being loaded, each with its place. An empty list: it is safe to read. */
import type { Json, JsonObject, Refusal } from '../question.ts';
import { placedPages } from '../reading/elements.ts';
import { isPlainObject } from '../reading/json.ts';
import { refuseRemoteAddresses } from './addresses.ts';
import { refuseChoices } from './choices.ts';
import { refuseConditions } from './conditions.ts';
import { refuseDerived } from './derived.ts';
import { refuseElements } from './elements.ts';
import { refuseMarkup } from './markup.ts';
import { refusePanelKeys } from './panel-key.ts';
import { refusePatterns } from './patterns.ts';
import { refuseShape } from './shape.ts';
import { textsIn } from './texts.ts';

export function findRefusals(definition: Json): Refusal[] {
  if (!isPlainObject(definition))
    return [{ path: 'definition', reason: 'expected a SurveyJS form: an object' }];
  const shape = refuseShape(definition);
  if (shape.length > 0) return shape;
  const pages = placedPages(definition);
  const elements = refuseElements(definition, pages);
  if (elements.length > 0) return elements;
  const texts = textsIn(definition);
  return [
    ...refuseLocale(definition),
    ...refuseChoices(pages),
    ...refusePanelKeys(pages),
    ...refuseDerived(definition, pages),
    ...refuseRemoteAddresses(texts),
    ...refuseMarkup(texts),
    ...refuseConditions(definition, pages, texts),
    ...refusePatterns(definition),
  ];
}

/** SurveyJS takes any key of a text as a language, so the language itself must look like one. */
function refuseLocale({ locale }: JsonObject): Refusal[] {
  if (locale === undefined || (typeof locale === 'string' && /^([a-z]{2}(-[A-Za-z]{2,4})?)?$/.test(locale)))
    return [];
  return [{ path: 'locale', reason: 'expected a language, as in nl, nl-BE or en' }];
}
