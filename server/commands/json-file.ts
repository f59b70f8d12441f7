/** A JSON document that a command is given. Every refusal names file and place. */
import type { Json } from '../../surveys/question.ts';
import { Refused } from '../refused.ts';
import { findJsonFault } from './json-fault.ts';
import { readWholeText } from './read-text.ts';

/** @throws Refused, also when an object in it has one key twice */
export async function readJsonFile(file: string): Promise<Json> {
  return readJson(await readWholeText(file), file);
}

/** @throws Refused with the place in the file */
export function readJson(text: string, file: string): Json {
  const fault = findJsonFault(text);
  if (fault === null) return JSON.parse(text) as Json;
  const before = text.slice(0, fault.at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  throw new Refused(
    `${file}, line ${before.length}, column ${column}: expected JSON, here ${fault.expected}`,
  );
}
