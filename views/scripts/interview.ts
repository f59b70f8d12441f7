/** The questions of a conversation on the telephone by keyboard: a figure picks an answer, Enter goes on. The form works without. */
import { keepTyping } from './keep-typing.ts';
import { pickByFigure, showFigures } from './pick-by-figure.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const form = document.querySelector<HTMLFormElement>('#gesprek');
if (form !== null) {
  byKeyboard(form);
  keepTyping(form);
}

function byKeyboard(questions: HTMLFormElement): void {
  questions.querySelector('#toetsen')?.removeAttribute('hidden');
  stops(questions).forEach(showFigures);
  // What is wrong has the focus already; of what is new, the first place to answer gets it.
  const first = questions.querySelector('[autofocus]');
  const isNew = first?.matches('.asked--new') ?? false;
  if (first === null) focusOn(stops(questions)[0]);
  else if (isNew) focusOn(stops(questions).find(([control]) => first.contains(control ?? null)));
  questions.querySelector('.notice--error')?.addEventListener('click', (event) => {
    const stop =
      event.target instanceof HTMLAnchorElement ? stopAt(event.target, stops(questions)) : undefined;
    if (stop === undefined) return;
    event.preventDefault();
    focusOn(stop);
  });
  questions.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.matches('button, a')) return;
    const all = stops(questions);
    const at = all.findIndex((stop) => stop.includes(target as Control));
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const next = all[at + 1];
      if (next === undefined) goOn(questions);
      else focusOn(at < 0 ? (firstFault(questions, all) ?? next) : next);
    } else if (/^\d$/u.test(event.key) && pickByFigure(all[at] ?? [], event.key)) event.preventDefault();
  });
}

/** Sending cannot be taken back: Enter leads to its button, and the person is asked first. */
function goOn(questions: HTMLFormElement): void {
  const button = questions.querySelector<HTMLButtonElement>('button[name=knop]');
  if (button?.value === 'verzenden') button.focus();
  else button?.click();
}

/** What Enter goes along: each question, each line of a matrix, each text; the answers of one together. */
function stops(questions: HTMLFormElement): Control[][] {
  const groups = new Map<Element, Control[]>();
  for (const control of questions.querySelectorAll<Control>('input:not([type=hidden]), select, textarea')) {
    if (control.disabled || control.offsetParent === null) continue;
    const isPick = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
    const group = isPick ? (control.closest('fieldset') ?? control) : control;
    groups.set(group, [...(groups.get(group) ?? []), control]);
  }
  return [...groups.values()];
}

function focusOn(stop: Control[] | undefined): void {
  const picked = stop?.find((control) => control instanceof HTMLInputElement && control.checked);
  const control = picked ?? stop?.[0];
  control?.focus({ preventScroll: true });
  // What is typed takes the place of what stands there, as after Tab.
  if (control instanceof HTMLInputElement) control.select();
  control?.closest('.line, .asked')?.scrollIntoView({ block: 'nearest' });
}

function firstFault(questions: HTMLFormElement, all: Control[][]): Control[] | undefined {
  const link = questions.querySelector<HTMLAnchorElement>('.notice--error a');
  return link === null ? undefined : stopAt(link, all);
}

function stopAt(link: HTMLAnchorElement, all: Control[][]): Control[] | undefined {
  return all.find((stop) => stop.some(({ id }) => `#${id}` === link.hash));
}
