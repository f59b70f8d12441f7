import type { Count, FormWords } from './form-words.ts';

const asTheyAre = [
  'next', 'previous', 'required', 'ownAnswer', 'send', 'sending', 'saving', 'offline',
  'unsentTitle', 'unsent', 'sendAgain', 'notSaved',
] as const; // prettier-ignore

/** "Deel 2 van 6", and that answers are being changed. */
export function partOf(
  words: FormWords,
  { number, count, editing }: { number: Count; count: Count; editing: boolean },
): string {
  const part = words.part(number, count);
  return editing ? `${part}. ${words.stillEditing}.` : part;
}

/** What the scripts of the page say (views/answering/words.ts); they fill in what stands in braces. */
export function scriptWords(words: FormWords, editing: boolean): Record<string, string> {
  return {
    ...Object.fromEntries(asTheyAre.map((name) => [name, words[name]])),
    saved: words.saved('{time}'),
    mendOne: words.mend(1),
    mendMany: words.mend('{count}'),
    part: partOf(words, { number: '{number}', count: '{count}', editing }),
  };
}
