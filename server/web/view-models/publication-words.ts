/** A publication in a few words. */
import { isOnline, nameOf } from '../../actions/online.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { Publication } from '../../actions/result-records.ts';
import { dayText } from './belgian.ts';

/** "uitgave 1.2" or "de cijfers van vrijgave 1". */
export function whatText({ release, edition }: Pick<Publication, 'release' | 'edition'>): string {
  return edition === 0 ? `de cijfers van vrijgave ${release}` : `uitgave ${nameOf({ release, edition })}`;
}

export function lastDayText({ lastDay }: Pick<Publication, 'lastDay'>): string {
  return lastDay === null ? 'zonder einddatum' : `tot en met ${dayText(lastDay)}`;
}

/** What the public sees now of what was published last. */
export function shownText(shown: Publication, today: IsoDay): string {
  if (shown.state === 'withdrawn') return `Ingetrokken op ${dayText(shown.ended?.on ?? '')}`;
  if (!isOnline(shown, today)) return `Niet meer online: de laatste dag was ${dayText(shown.lastDay ?? '')}`;
  return `Online: ${whatText(shown)}${shown.lastDay === null ? '' : ` ${lastDayText(shown)}`}`;
}
