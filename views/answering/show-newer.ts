/** What another tab or device saved since is shown here too, once somebody looks at this tab again. What is not saved here stays. */
import { askSaved, type Given } from './ask-saved.ts';
import type { Keeper } from './keeper.ts';

export interface Shown {
  /** Revision of the draft that this page shows; one that it saved on top of what it never saw does not count. */
  revision: () => number;
  show: (given: Given) => void;
}

/** @returns looks at once; done when what there was to show is shown, or nothing can be asked now */
export function showNewer(
  keeper: Keeper,
  { revision, show }: Shown,
  signal?: AbortSignal,
): () => Promise<void> {
  const look = async (): Promise<void> => {
    while (await keeper.flush()) {
      const before = keeper.saves;
      const saved = await askSaved(keeper.word, revision());
      if (saved.state !== 'given' || keeper.hasUnsaved || signal?.aborted === true) return;
      // What was saved from here meanwhile may not be in it: then it is asked anew.
      if (keeper.saves === before) return show(saved.given);
    }
  };
  const onChange = (): void => {
    if (document.visibilityState === 'visible') void look();
  };
  document.addEventListener('visibilitychange', onChange, { ...(signal && { signal }) });
  return look;
}

/** The revision that a page shows after saving: what was saved elsewhere in between, it has not seen. */
export function shownAfter(shown: number, saved: number): number {
  return saved === shown + 1 ? saved : shown;
}
