import type { SeenMailing } from '../../../actions/mailings/see-mailings.ts';
import type { Mailing } from '../../../actions/mailing-records.ts';
import { countText } from '../belgian.ts';

export interface ProgressView {
  state: Mailing['state'];
  ended: number;
  people: number;
  words: string;
}

/** Null before it goes, and of letters, which are printed elsewhere. */
export function progressView({ mailing, people, ended }: SeenMailing): ProgressView | null {
  const { state, channel } = mailing;
  if (channel !== 'mail' || people === null || state === 'draft' || state === 'planned') return null;
  return { state, ended, people, words: `${countText(ended)} van ${countText(people)} verzonden` };
}
