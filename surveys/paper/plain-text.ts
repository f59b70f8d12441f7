/** A text of a questionnaire without the few tags that may stand in it; blocks part lines, items of a list begin with a dash. */
export function plainText(text: string): string {
  const lines = text
    .replaceAll(/<li>/gi, '\n– ')
    .replaceAll(/<\/?(?:p|ul|ol|li|h[345])>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: '\u00a0',
}; // prettier-ignore
