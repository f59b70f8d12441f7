import type { FormWords } from './form-words.ts';

const asTheyAre = [
  'next', 'previous', 'required', 'ownAnswer', 'send', 'sending', 'saving', 'offline',
  'unsentTitle', 'unsent', 'sendAgain', 'notSaved',
] as const; // prettier-ignore

/** What the scripts of the page say (views/answering/words.ts); they fill in what stands in braces. */
export function scriptWords(words: FormWords): Record<string, string> {
  return {
    ...Object.fromEntries(asTheyAre.map((name) => [name, words[name]])),
    saved: words.saved('{time}'),
    mendOne: words.mend(1),
    mendMany: words.mend('{count}'),
    part: words.part('{number}', '{count}'),
  };
}
