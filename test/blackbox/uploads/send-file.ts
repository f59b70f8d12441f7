/** A file of figures, brought in as staff do. */
import { Failed } from '../check.ts';
import { formsOf, type Form } from '../forms.ts';
import type { House } from '../house.ts';
import { sendForm } from '../send-form.ts';
import type { Role } from '../targets.ts';
import type { Answer } from '../visitor.ts';

/** @throws Failed without a form for files */
export async function formForFiles(house: House, role: Role = 'policy'): Promise<Form> {
  const place = house.at('IMP');
  const page = await (await house.staff(role)).get(place);
  const form = formsOf(page.text, place).find(({ encoding }) => encoding.startsWith('multipart'));
  if (form === undefined) throw new Failed('there is no form for a file');
  return { ...form, fields: { ...form.fields, soort: form.choices['soort']?.[0] ?? '' } };
}

/** @param kind of the list on the page; its first when absent @param role so many files an hour are taken of one person */
export async function sendFile(
  house: House,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { kind, role = 'policy' }: { kind?: string; role?: Role } = {},
): Promise<Answer> {
  const form = await formForFiles(house, role);
  if (kind !== undefined) form.fields['soort'] = kind;
  const file = { field: 'bestand', name, bytes: new Uint8Array(bytes) };
  return sendForm(await house.staff(role), form, { file });
}
