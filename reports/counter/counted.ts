/** What the counter counted by month: logins, requests and the digital share, each with its own word and notes. */
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { loginsBy } from '../figures/logins.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { digitalShareBy, requestsBy } from '../figures/requests.ts';
import type { MonthFrame } from './month-charts.ts';
import type { Tracking } from './tracking.ts';

export interface Counted extends Pick<MonthFrame, 'id' | 'question' | 'unit' | 'breaks'> {
  word: string;
  points: PeriodFigure[];
  notes: string[];
}

export function countedIn({ figures, municipality }: Tracking): Counted[] {
  const { counterName } = municipality;
  return [
    {
      id: 'grafiek-aanmeldingen',
      word: 'aanmeldingen',
      question: `Aanmeldingen in het ${counterName} per maand`,
      unit: 'count',
      points: loginsBy(figures, 'month'),
      notes: footnotesFor('logins'),
      breaks: breaksFor(figures, 'logins'),
    },
    {
      id: 'grafiek-aanvragen',
      word: 'aanvragen',
      question: `Aanvragen via het ${counterName} per maand`,
      unit: 'count',
      points: requestsBy(figures, 'month', null, 'counter'),
      notes: footnotesFor('requests'),
      breaks: breaksFor(figures, 'requests'),
    },
    {
      id: 'grafiek-digitaal-aandeel',
      word: 'digitaal aandeel',
      question: `Aandeel van de aanvragen dat via het ${counterName} kwam, per maand`,
      unit: 'share',
      points: digitalShareBy(figures, 'month'),
      notes: ['Alleen voor maanden waarin elk kanaal geleverd is.'],
      breaks: breaksFor(figures, 'requests'),
    },
  ];
}
