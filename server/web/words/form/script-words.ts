import type { FormWords } from './form-words.ts';

/** What the scripts of the page say (views/answering/words.ts); they fill in what stands in braces. */
export function scriptWords(words: FormWords): Record<string, string> {
  const { next, previous, required, ownAnswer, send, sending, saving, offline } = words;
  const { unsentTitle, unsent, sendAgain, notSaved } = words;
  return {
    ...{ next, previous, required, ownAnswer, send, sending, saving, offline },
    ...{ unsentTitle, unsent, sendAgain, notSaved },
    saved: words.saved('{time}'),
    mendOne: words.mend(1),
    mendMany: words.mend('{count}'),
    part: words.part('{number}', '{count}'),
  };
}
