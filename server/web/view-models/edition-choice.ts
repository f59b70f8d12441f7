/** Whether a page shows the figures with what staff added or without, and where the other one is. */
import type { EditionSummary } from '../../actions/list-editions.ts';

export interface EditionChoice {
  sentence: string;
  other: { query: string; words: string };
}

/** @param editions of the wave; null: this release has none, so there is nothing to choose */
export function editionChoice(
  editions: EditionSummary[],
  { release, edition }: { release: number; edition: number },
): EditionChoice | null {
  if (!editions.some((one) => one.release === release)) return null;
  const query = `?vrijgave=${release}`;
  if (edition === 0) {
    return {
      sentence: 'U leest alleen de cijfers.',
      other: { query, words: 'Lees ook de teksten van de gemeente' },
    };
  }
  return {
    sentence: `U leest uitgave ${release}.${edition}: de cijfers met de teksten van de gemeente.`,
    other: { query: `${query}&uitgave=0`, words: 'Lees alleen de cijfers' },
  };
}
