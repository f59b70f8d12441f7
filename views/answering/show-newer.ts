/** What another tab or device saved since is shown here too, once somebody looks at this tab again. What is not saved here stays. */
import type { Keeper } from './keeper.ts';
import type { Given } from './questionnaire.ts';

export interface Shown {
  /** Revision of the draft that this page shows; one that it saved on top of what it never saw does not count. */
  revision: () => number;
  show: (given: Given) => void;
}

export function showNewer(keeper: Keeper, { revision, show }: Shown, signal?: AbortSignal): void {
  const look = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !(await keeper.flush())) return;
    const known = revision();
    const given = await otherThan(known);
    const isTouched = keeper.hasUnsaved || revision() !== known;
    if (given !== null && !isTouched && signal?.aborted !== true) show(given);
  };
  document.addEventListener('visibilitychange', () => void look(), { ...(signal && { signal }) });
}

/** Null when the server has nothing else, or cannot be reached: saving will tell. */
async function otherThan(revision: number): Promise<Given | null> {
  try {
    const reply = await fetch(`/vragenlijst/gegevens?na=${revision}`, { credentials: 'same-origin' });
    return reply.status === 200 ? ((await reply.json()) as Given) : null;
  } catch {
    return null;
  }
}

/** The revision that a page shows after saving: what was saved elsewhere in between, it has not seen. */
export function shownAfter(shown: number, saved: number): number {
  return saved === shown + 1 ? saved : shown;
}
