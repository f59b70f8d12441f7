/** Places in a definition, written as in JavaScript: pages[0].elements[2].name. */
import type { Json } from '../question.ts';

/** pages, 0 -> pages[0]; pages[0], name -> pages[0].name */
export function joined(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** What an object or a list holds, by key or index; nothing for a single value. */
export function entriesOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
