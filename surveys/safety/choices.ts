import type { Json, Refusal } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { PlacedElement, PlacedPage } from '../reading/elements.ts';
import { isPlainObject, typeOf } from '../reading/json.ts';
import { joined } from '../reading/path.ts';
import { readItem } from '../reading/read-choice.ts';
import { specialChoices } from '../reading/special-choices.ts';
import { isPrototypeName } from './prototype-names.ts';
import { refuseRepeats } from './repeats.ts';

/** The lists a type is read with; the same word means something else elsewhere (`rows` is the height of a comment). */
const lists: Record<string, string[]> = { matrix: ['rows', 'columns'], rating: ['rateValues'] };

/** Refuses choices, rows and columns without a value, with a value that is no text, number or boolean, or given twice. */
export function refuseChoices(pages: PlacedPage[]): Refusal[] {
  return pages.flatMap(({ elements }) => elements.flatMap(refuseOf));
}

function refuseOf(placed: PlacedElement): Refusal[] {
  const own = lists[typeOf(placed.element)] ?? ['choices'];
  return [...own.flatMap((list) => refuseList(placed, list)), ...refuseBoolean(placed)];
}

function refuseList({ element, path }: PlacedElement, list: string): Refusal[] {
  const items = element[list];
  const place = joined(path, list);
  if (items === undefined) return [];
  if (!Array.isArray(items)) return [{ path: place, reason: 'expected a list' }];
  const read = items.map((item, index) => ({ code: codeOf(item), path: joined(place, index) }));
  const reason = 'needs a value: a text, a number, true or false';
  const broken = read.filter(({ code }) => code === null || code === '' || isPrototypeName(code));
  // A choice of the author's with the value of one of SurveyJS's own items could not be told apart from it.
  const special = list === 'choices' ? specialChoices(element, 'en') : [];
  const codes = [...special.map(({ code }) => ({ code, path })), ...read];
  return [
    ...broken.map((item) => ({ path: item.path, reason })),
    ...refuseRepeats(
      codes.filter((item): item is { code: string; path: string } => item.code !== null),
      'twice the value',
    ),
  ];
}

function refuseBoolean({ element, path }: PlacedElement): Refusal[] {
  if (element['type'] !== 'boolean') return [];
  const codes = readChoices(element, 'en').map(({ code }) => ({ code, path }));
  return codes.length === 2
    ? refuseRepeats(codes, 'yes and no have the same value')
    : [{ path, reason: 'valueTrue and valueFalse are a text, a number, true or false' }];
}

function codeOf(item: Json): string | null {
  if (isPlainObject(item) && isPlainObject(item['value'])) return null;
  return readItem(item, 'en')?.code ?? null;
}
