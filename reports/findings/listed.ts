/** "a", "a en b", "a, b en c": the words between come from the language. */
export function listed(items: string[], between: string, last: string): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(between) + last + (items.at(-1) ?? '');
}
