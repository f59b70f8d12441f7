/** What somebody would answer to each question if it is asked: sound answers, drawn before the first page is seen. */
import type { Question } from '../../surveys/question.ts';
import { numberProperty, objectsOf, property, textProperty } from '../../surveys/reading/json.ts';
import type { Draw } from '../surveys/seeded.ts';

export interface Wish {
  /** Codes by preference: the first that is offered is picked, of several the first `count`. */
  codes: string[];
  count: number;
  /** Row -> codes by preference. */
  rows: Map<string, string[]>;
  text: string;
  beside: string;
}

export function wishFor(question: Question, draw: Draw): Wish {
  const codes = shuffled(
    question.choices.map(({ code }) => code),
    draw,
  );
  const least = numberProperty(question.element, 'minSelectedChoices') ?? minCount(question);
  const most = numberProperty(question.element, 'maxSelectedChoices') ?? 0;
  return {
    codes,
    count: Math.min(most > 0 ? most : 3, Math.max(least, 1 + draw.below(3))),
    rows: new Map(question.rows.map(({ code }) => [code, shuffled(codes, draw)])),
    text: question.kind === 'number' ? numberFor(question, draw) : textFor(question, draw),
    beside: property(question.element, 'showCommentArea', 'hasComment') === true && draw.chance(0.5) ? '' : draw.oneOf(['de bus', 'Ik bel liever.']), // prettier-ignore
  };
}

/** Of those that are offered: one that goes with nothing else alone, else as many as wished. */
export function severalOf({ codes, count }: Wish, offered: string[], question: Question): string[] {
  const isAlone = (code: string): boolean =>
    question.choices.some((one) => one.code === code && one.exclusive);
  const wished = codes.filter((code) => offered.includes(code));
  const [first] = wished;
  if (first !== undefined && isAlone(first) && count === 1) return [first];
  const picked = wished.filter((code) => !isAlone(code)).slice(0, count);
  return offered.filter((code) => picked.includes(code));
}

function minCount({ element }: Question): number {
  return numberProperty(objectsOf(element['validators'])[0] ?? {}, 'minCount') ?? 0;
}

function numberFor({ element }: Question, draw: Draw): string {
  const numeric = objectsOf(element['validators']).find(({ type }) => type === 'numeric') ?? {};
  const low = numberProperty(element, 'min') ?? numberProperty(numeric, 'minValue') ?? 0;
  const high = numberProperty(element, 'max') ?? numberProperty(numeric, 'maxValue') ?? low + 12;
  return String(low + draw.below(high - low + 1));
}

const moments: Record<string, string> = {
  date: '2021-03-01', 'datetime-local': '2021-02-01T10:00', month: '2021-03', time: '09:30', email: 'an@kerkebeek.be',
}; // prettier-ignore

function textFor({ element }: Question, draw: Draw): string {
  const moment = moments[textProperty(element, 'inputType') ?? ''];
  if (moment !== undefined) return moment;
  const validators = objectsOf(element['validators']).map(({ type }) => type);
  if (validators.includes('regex')) return '9000';
  if (validators.includes('email')) return 'an@kerkebeek.be';
  return draw.oneOf(
    ['ja', 'nee, graag', 'Ç€é <b>', 'een\ntwee'].slice(0, element['type'] === 'comment' ? 4 : 3),
  );
}

function shuffled<Item>(items: Item[], draw: Draw): Item[] {
  return items.map((item) => ({ item, at: draw.number() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item); // prettier-ignore
}
