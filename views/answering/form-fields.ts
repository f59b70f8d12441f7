/** The fields of the plain form as they are posted: as they stand now, as the server printed them, and what differs. */

/** Says which answers were changed; not one itself. */
const note = 'gewijzigd';

type Field = [name: string, value: string];

export function typedIn(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => name !== note && typeof value === 'string',
  );
  return posted(fields as Field[]);
}

/** A browser that comes back to a page may have filled in again what was typed and never saved: that is not in it. */
export function printedIn(form: HTMLFormElement): string {
  return posted([...form.elements].flatMap(printed));
}

function printed(control: Element): Field[] {
  if (control.matches(':disabled')) return [];
  if (control instanceof HTMLTextAreaElement) return [[control.name, control.defaultValue]];
  if (control instanceof HTMLSelectElement) {
    const option = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0];
    return option === undefined ? [] : [[control.name, option.value]];
  }
  if (!(control instanceof HTMLInputElement) || control.name === note) return [];
  const isPick = control.type === 'radio' || control.type === 'checkbox';
  if (isPick) return control.defaultChecked ? [[control.name, control.value]] : [];
  return [[control.name, control.type === 'hidden' ? control.value : control.defaultValue]];
}

function posted(fields: Field[]): string {
  return new URLSearchParams(
    fields.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  ).toString();
}

/** Names of the questions of which a field differs (surveys/form/field-names.ts). */
export function changedQuestions(before: string, now: string): string[] {
  const [old, fresh] = [byQuestion(before), byQuestion(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name));
}

function byQuestion(body: string): Map<string, string> {
  const questions = new Map<string, string>();
  for (const [field, value] of new URLSearchParams(body)) {
    const name = /^[vc]\.(\w+)/.exec(field)?.[1];
    if (name !== undefined)
      questions.set(name, `${questions.get(name) ?? ''}${JSON.stringify([field, value])}`);
  }
  return questions;
}

/** Only these answers are taken from the form: another tab may have changed the others. */
export function withNote(body: string, changed: string[]): string {
  return `${body}&${note}=${changed.join(',')}`;
}

export function withoutNote(body: string): string {
  return body.slice(0, body.lastIndexOf(`&${note}=`));
}

/** The same note in the form itself, for when the browser posts it; null takes it out. */
export function noteIn(form: HTMLFormElement, changed: string[] | null): void {
  form.querySelector(`[name="${note}"]`)?.remove();
  if (changed === null) return;
  const input = Object.assign(document.createElement('input'), { type: 'hidden', name: note });
  input.value = changed.join(',');
  form.append(input);
}
