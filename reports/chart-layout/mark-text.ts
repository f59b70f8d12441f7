/** An arrow behind a figure that lies demonstrably above or below the other groups together, with the space before it. */
export function markText(mark: 'higher' | 'lower' | null | undefined): string {
  if (mark === null || mark === undefined) return '';
  return mark === 'higher' ? '\u00a0▲' : '\u00a0▼';
}
