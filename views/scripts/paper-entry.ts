/**
 * Typing a form on paper: Enter goes to the next field, but not past a number that no form has; what a number means stands
 * beside it at once, and questions to skip are dimmed. What is said of the whole form is read first, and Enter leads on from it. Without this script Tab does what Enter does, and the server says the rest.
 */
import {
  echoOf,
  isAnswer,
  readField,
  skipWords,
  type FieldKind,
  type NumberLimits,
  type PrintedAnswer,
  type Reading,
} from '../../surveys/paper-entry/read-field.ts';
import { askBeforeLeaving, keepTyping } from './keep-typing.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const form = document.querySelector<HTMLFormElement>('form.paper-entry');
if (form !== null) startTyping(form);
const differences = document.querySelector<HTMLFormElement>('form.paper-differences');
if (differences !== null) {
  for (const field of differences.querySelectorAll<Field>('[data-field]'))
    field.addEventListener('input', () => echo(field));
  keepTyping(differences);
  askBeforeLeaving(differences, () => true);
}

function startTyping(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<Field>('[data-field]')];
  const inTime = form.querySelector<HTMLInputElement>('#op-tijd');
  const stands = document.querySelector<HTMLInputElement>('#zo');
  const last = form.querySelector<HTMLElement>('[data-last]');
  for (const [i, field] of fields.entries()) {
    field.addEventListener('input', () => {
      echo(field);
      tellSkipped(field.closest<HTMLElement>('[data-number]'));
    });
    field.addEventListener('change', () => void dim(form));
    onEnter(field, () => (isWrong(field) ? stay(field) : go(fields[i + 1] ?? inTime ?? last)));
    holdWrong(field);
  }
  for (const box of [inTime, stands]) if (box !== null) onEnter(box, () => go(last));
  const isEmpty = fields.every(({ value }) => value === '');
  const toMend = fields.find(isWrong) ?? stands ?? (isEmpty ? fields[0] : (inTime ?? last));
  const notice = document.querySelector<HTMLElement>('#fout, .notice[autofocus]');
  if (notice !== null) onEnter(notice, () => go(toMend ?? null));
  go(notice ?? fields[0] ?? null);
  keepTyping(form);
  askBeforeLeaving(form, () => fields.some(({ value }) => value !== ''));
}

function onEnter(field: HTMLElement, next: () => void): void {
  field.addEventListener('keydown', (event) => {
    // A link in a notice goes where it leads.
    if (event.target !== field || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    next();
  });
}

function go(next: HTMLElement | null): void {
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/**
 * Tab does not leave a wrong number behind by mistake; a second Tab in a row, Shift and Tab, or the mouse may: the keyboard is
 * held nowhere. The sentence stays beside the field, and the server says it again.
 */
function holdWrong(field: Field): void {
  let isHeld = false;
  field.addEventListener('focus', () => (isHeld = false));
  (field as HTMLElement).addEventListener('keydown', (event) => {
    if (event.key === 'Shift') return;
    const goes = event.key !== 'Tab' || event.shiftKey || isHeld || !isWrong(field);
    isHeld = !goes;
    if (goes) return;
    event.preventDefault();
    stay(field);
  });
}

function isWrong(field: Field): boolean {
  return field.getAttribute('aria-invalid') === 'true';
}

/** The sentence beside it is said again to who listens. */
function stay(field: Field): void {
  field.select();
  echo(field);
}

function echo(field: Field): void {
  const place = document.getElementById(`e-${field.name}`);
  if (place === null) return;
  const answers = answersOf(field);
  const reading = readingOf(field);
  place.textContent = echoOf(reading, answers);
  place.className = `entry-echo entry-echo--${reading.state}`;
  if (reading.state === 'fault') field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

function readingOf(field: Field): Reading {
  return readField(field.dataset['field'] as FieldKind, field.value, answersOf(field), limitsOf(field));
}

function answersOf(field: Field): PrintedAnswer[] {
  return JSON.parse(field.dataset['answers'] ?? '[]') as PrintedAnswer[];
}

function limitsOf(field: Field): NumberLimits | undefined {
  const { limits } = field.dataset;
  return limits === undefined ? undefined : (JSON.parse(limits) as NumberLimits);
}

let asked = 0;

/** The server knows the routing; an answer that comes too late, or not at all, dims nothing. */
async function dim(form: HTMLFormElement): Promise<void> {
  const turn = (asked += 1);
  const sent = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const answer = await fetch(form.dataset['skip'] ?? '', {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(sent),
  }).catch(() => null);
  if (answer?.ok !== true || turn !== asked) return;
  const { skipped } = (await answer.json()) as { skipped: number[] };
  for (const question of form.querySelectorAll<HTMLElement>('[data-number]')) {
    question.classList.toggle('entry--skipped', skipped.includes(Number(question.dataset['number'])));
    tellSkipped(question);
  }
}

/** In words at the question; one that is filled in all the same is also told aloud, as the cursor has gone on by then. */
function tellSkipped(question: HTMLElement | null): void {
  const word = question?.querySelector('.entry-skip') ?? null;
  if (question === null || word === null) return;
  const isSkipped = question.classList.contains('entry--skipped');
  const filled = [...question.querySelectorAll<Field>('[data-field]')].map(readingOf).some(isAnswer);
  const isNew = isSkipped && filled && !question.classList.contains('entry--against');
  question.classList.toggle('entry--against', isSkipped && filled);
  word.textContent = isSkipped ? skipWords(filled) : '';
  const aloud = document.querySelector('#overslaan');
  if (isNew && aloud !== null)
    aloud.textContent = `Vraag ${question.dataset['number']} moest overgeslagen worden, maar is ingevuld.`;
}
