/** What two people decide, in words. */
import type { ToldRequest } from '../../../actions/two-people/told-request.ts';
import { dayText } from '../belgian.ts';

export interface RequestRow {
  number: number;
  what: string;
  reason: string;
  asked: string;
  outcome: string;
}

/** @param what the subject in words */
export function requestRow(request: ToldRequest, what: string): RequestRow {
  const { number, reason, asked, names } = request;
  return {
    number,
    what,
    reason,
    asked: `${names.asked}, ${dayText(asked.on)}`,
    outcome: outcomeOf(request),
  };
}

function outcomeOf({ state, decided, names, doneOn, kind, downloads }: ToldRequest): string {
  const signed = decided === null ? '' : ` door ${names.decided ?? ''} op ${dayText(decided.on)}`;
  switch (state) {
    case 'open':
      return 'Wacht op een tweede persoon';
    case 'refused':
      return `Geweigerd${signed}`;
    case 'dropped':
      return 'Ingetrokken door wie het vroeg';
    case 'lapsed':
      return 'Vervallen: niemand besliste binnen 14 dagen';
    case 'confirmed':
      if (kind === 'download microdata') return `Goedgekeurd${signed}, ${downloads} keer gedownload`;
      return doneOn === null
        ? `Bevestigd${signed}, wordt vernietigd`
        : `Bevestigd${signed}, vernietigd op ${dayText(doneOn)}`;
  }
}
