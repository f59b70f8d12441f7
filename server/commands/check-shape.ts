import { z } from 'zod';
import { Refused } from '../refused.ts';

/**
 * What was read, in the shape it should have.
 * @param place the file, or the file and the line
 * @throws Refused with the place inside, and what was expected there
 */
export function checkShape<T>(shape: z.ZodType<T>, json: unknown, place: string): T {
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const inside = issue === undefined || issue.path.length === 0 ? '' : `, ${issue.path.join('.')}`;
  throw new Refused(`${place}${inside}: ${issue === undefined ? 'not understood' : saidOf(issue, shape)}`);
}

/** In words for whoever wrote the file, not for who wrote this program. */
function saidOf(issue: z.core.$ZodIssue, shape: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = shape instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(shape.shape) : [];
    const expected = known.length === 0 ? 'expected no' : `expected one of ${known.join(', ')}, found`;
    return `${expected} "${issue.keys[0] ?? ''}"`;
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid option'))
    return `expected one of ${issue.values.map(String).join(', ')}`;
  const [, wanted = '', found = ''] =
    /^Invalid input: expected (\w+), received (\w+)$/u.exec(issue.message) ?? [];
  if (wanted === '') return issue.message.replace('Invalid input: ', '');
  return `expected ${named(wanted)}, found ${found === 'undefined' ? 'nothing' : named(found)}`;
}

function named(type: string): string {
  return names[type] ?? type;
}

const names: Record<string, string> = {
  object: 'an object {...}',
  record: 'an object {...}',
  array: 'a list [...]',
  tuple: 'a list [...]',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
