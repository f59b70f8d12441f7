/** Somebody who fills in the questionnaire with a browser that runs no scripts: reads the page, fills what is there, presses a button. */
import { type CheerioAPI, load } from 'cheerio';
import type supertest from 'supertest';
import type { Question } from '../../surveys/question.ts';
import { severalOf, type Wish } from './wishes.ts';

type Tag = ReturnType<ReturnType<CheerioAPI>['find']>;
type Visitor = ReturnType<typeof supertest.agent>;
export type Wishes = Map<string, { question: Question; wish: Wish }>;

export interface Shown {
  status: number;
  address: string;
  page: CheerioAPI;
}

/** Opens an address and follows where it leads. */
export async function visit(visitor: Visitor, address: string): Promise<Shown> {
  const answer = await visitor.get(address);
  const to = answer.headers['location'];
  return to === undefined
    ? { status: answer.status, address, page: load(answer.text) }
    : visit(visitor, String(to));
}

/** Sends the form as it stands, with one of its buttons, and follows where that leads. */
export async function press(visitor: Visitor, shown: Shown, button: string): Promise<Shown> {
  const fields = [...controlsOf(shown.page), ['knop', button] as [string, string]];
  const answer = await visitor.post('/vragenlijst').type('form').send(new URLSearchParams(fields).toString());
  const to = answer.headers['location'];
  return to === undefined
    ? { status: answer.status, address: shown.address, page: load(answer.text) }
    : visit(visitor, String(to));
}

/** What a browser would send: name and value of each control that is filled in and not disabled. */
export function controlsOf(page: CheerioAPI): [string, string][] {
  return page('form#vragenlijst')
    .find('input, select, textarea')
    .toArray()
    .map((one) => page(one))
    .filter(
      (one) => one.attr('disabled') === undefined && (!isPick(one) || one.attr('checked') !== undefined),
    )
    .map((one) => [one.attr('name') ?? '', valueOf(one)]);
}

function isPick(one: Tag): boolean {
  return ['radio', 'checkbox'].includes(one.attr('type') ?? '');
}

/** Line breaks go as CR LF. */
function valueOf(one: Tag): string {
  if (one.is('textarea')) return one.text().replaceAll('\n', '\r\n');
  if (one.is('select'))
    return one.find('option[selected]').attr('value') ?? one.find('option').attr('value') ?? '';
  return one.attr('value') ?? '';
}

/** Fills in every question of the page as wished, in the controls themselves. */
export function fillIn({ page }: Shown, wishes: Wishes): void {
  for (const element of page('.question[data-name]').toArray()) {
    const place = page(element);
    const wished = wishes.get(place.attr('data-name') ?? '');
    if (wished !== undefined && place.attr('data-type') !== 'html') fillQuestion(page, place, wished);
  }
}

function fillQuestion(
  page: CheerioAPI,
  place: Tag,
  { question, wish }: { question: Question; wish: Wish },
): void {
  const field = `v.${question.name}`;
  const inputs = place.find('input').toArray().map((one) => page(one)); // prettier-ignore
  const named = (name: string): Tag[] => inputs.filter((one) => one.attr('name') === name);
  let picked: string[] = [];
  switch (question.kind) {
    case 'single':
    case 'scale': {
      const list = place.find('select option').toArray().map((one) => page(one)); // prettier-ignore
      const offered = [...named(field), ...list].map((one) => one.attr('value') ?? '');
      picked = wish.codes.filter((code) => offered.includes(code)).slice(0, 1);
      mark(named(field), picked, 'checked');
      mark(list, picked, 'selected');
      break;
    }
    case 'multiple': {
      const offered = named(field).map((one) => one.attr('value') ?? '');
      picked = severalOf(wish, offered, question);
      mark(named(field), picked, 'checked');
      break;
    }
    case 'matrix':
      for (const [row, codes] of wish.rows) {
        const cells = named(`${field}.${row}`);
        const offered = cells.map((one) => one.attr('value') ?? '');
        mark(cells, codes.filter((code) => offered.includes(code)).slice(0, 1), 'checked');
      }
      break;
    case 'number':
    case 'text':
      write(place.find(`[name="${field}"]`), wish.text);
      break;
    case 'shown':
      return;
  }
  const asksMore = question.choices.some(({ code, other }) => other && picked.includes(code));
  const beside = place.find(`[name="c.${question.name}"]`);
  const forOther = beside.closest('.beside').hasClass('beside--other');
  write(beside, forOther && !asksMore ? '' : wish.beside);
}

function mark(controls: Tag[], picked: string[], attribute: string): void {
  for (const one of controls) {
    if (picked.includes(one.attr('value') ?? '')) one.attr(attribute, '');
    else one.removeAttr(attribute);
  }
}

function write(control: Tag, text: string): void {
  if (control.is('textarea')) control.text(text);
  else control.attr('value', text);
}
