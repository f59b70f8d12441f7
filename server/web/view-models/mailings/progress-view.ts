import type { SeenMailing } from '../../../actions/mailings/see-mailings.ts';
import type { Mailing } from '../../../actions/mailing-records.ts';
import { countText } from '../belgian.ts';

/** As views/scripts/progress.ts reads it. */
export interface ProgressView {
  state: Mailing['state'];
  done: number;
  total: number;
  words: string;
}

/** Null before it goes, and of letters, which are printed elsewhere. A mail that was refused had its turn too. */
export function progressView({ mailing, people, ended }: SeenMailing): ProgressView | null {
  const { state, channel } = mailing;
  if (channel !== 'mail' || people === null || state === 'draft' || state === 'planned') return null;
  return {
    state,
    done: ended,
    total: people,
    words: `${countText(ended)} van ${countText(people)} behandeld`,
  };
}
