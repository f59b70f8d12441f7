/** What the server has of this questionnaire now, with all that SurveyJS needs to ask it. */
import type { Asked } from './surveyjs.ts';

export interface Given extends Asked {
  /** Name of the page last seen; null before the first. */
  page: string | null;
  revision: number;
}

/** Same: nothing else than this page shows; refused: this page, or its link, is of no use any more. */
export type Saved = { state: 'given'; given: Given } | { state: 'same' | 'refused' | 'unreachable' };

/**
 * @param word of the page: on a shared computer another link may have been opened since, and its answers are not for this page
 * @param known revision that the page shows
 */
export async function askSaved(word: string, known: number | null = null): Promise<Saved> {
  const address = `/vragenlijst/gegevens${known === null ? '' : `?na=${known}`}`;
  try {
    const headers = { 'X-Panelpeil-Token': word };
    const reply = await fetch(address, { credentials: 'same-origin', headers });
    if (reply.status === 200) return { state: 'given', given: (await reply.json()) as Given };
    if (reply.status === 204) return { state: 'same' };
    return { state: reply.status >= 500 ? 'unreachable' : 'refused' };
  } catch {
    return { state: 'unreachable' };
  }
}
