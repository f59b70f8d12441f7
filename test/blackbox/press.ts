/** A button of a form on a page, as a person presses it. */
import { Failed } from './check.ts';
import { formsOf } from './forms.ts';
import type { Answer, Visitor } from './visitor.ts';

/** @param end of the address of the form; @param fields filled in beside what stands in it. @throws Failed when it is not taken */
export async function press(
  visitor: Visitor,
  page: string,
  end: string,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const form = formsOf((await visitor.get(page)).text, page).find(({ action }) => action.endsWith(end));
  if (form === undefined) throw new Failed(`${page} has no form for ${end}`);
  const answer = await visitor.post(form.action, { ...form.fields, ...fields });
  if (answer.status !== 303) throw new Failed(`${end} gives ${answer.status}`);
  return answer;
}
