/** A form on its way, in the dress it asks for. */
import type { Form } from './forms.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface Attached {
  field: string;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  type?: string;
}

export async function sendForm(
  visitor: Visitor,
  form: Pick<Form, 'action' | 'encoding' | 'fields'>,
  { headers = {}, file }: { headers?: Record<string, string>; file?: Attached } = {},
): Promise<Answer> {
  if (form.encoding !== 'multipart/form-data') return visitor.post(form.action, form.fields, headers);
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  if (file !== undefined)
    body.append(file.field, new Blob([file.bytes], { type: file.type ?? '' }), file.name);
  const made = new Response(body);
  const bytes = Buffer.from(await made.arrayBuffer());
  const type = { 'Content-Type': made.headers.get('content-type') ?? '' };
  return visitor.ask(form.action, { method: 'POST', headers: { ...type, ...headers }, body: bytes });
}
